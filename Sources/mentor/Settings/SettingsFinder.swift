/// Finds the configuration of a folder, and remembers it.
struct SettingsFinder {
  static let name = ".mentor"

  private static let here = Arguments.Word(".")

  private let environment: Environment
  /// `config` in the configuration folder; nil without a home.
  private let userFile: String?
  private var known: [Arguments.Word: Result<Settings, any Error>] = [:]

  init(environment: Environment) {
    self.environment = environment
    userFile = environment.configFolder.map { "\($0)/config" }
  }

  /// What is set for messages in a folder.
  ///
  /// - Parameters:
  ///   - folder: nil for the working folder.
  ///   - arguments: `--config FILE` takes the place of all files, `--no-config` of none.
  /// - Throws: `Trouble` when a configuration cannot be read or understood.
  mutating func settings(in folder: Arguments.Word?, _ arguments: Arguments) throws -> Settings {
    let key = folder ?? Self.here
    if let settings = known[key] { return try settings.get() }
    let settings = Result { try Settings(files: try files(in: key, arguments), environment: environment) }
    known[key] = settings
    return try settings.get()
  }

  private func files(in folder: Arguments.Word, _ arguments: Arguments) throws -> [SettingsFile] {
    if arguments.has("no-config") { return [] }
    if let told = arguments.word("config") {
      return [try SettingsFile(try Input.file(told, atMost: SettingsFile.most), path: told)]
    }
    return try [nearest(to: folder), userFile.map { Arguments.Word($0) }].compactMap { path in
      guard let path, Self.isPlainFile(path) else { return nil }
      return try SettingsFile(try Input.file(path, atMost: SettingsFile.most), path: path)
    }
  }

  /// The nearest `.mentor` in the folder or above it, up to the root of a repository. It belongs to the user:
  /// what somebody else left above, as in /tmp, is not read.
  private func nearest(to folder: Arguments.Word) -> Arguments.Word? {
    guard let real = Self.deepest(of: folder) else { return nil }
    var level = real.bytes == [Self.slash] ? [] : real.bytes
    while true {
      func place(_ name: String) -> Arguments.Word { Arguments.Word(level + [Self.slash] + Array(name.utf8)) }
      let file = place(Self.name)
      if Self.isPlainFile(file, ownedBy: geteuid()) { return file }
      let isRoot = [".git", ".hg", ".jj"].contains { System.exists(place($0).cString) }
      guard !isRoot, let slash = level.lastIndex(of: Self.slash) else { return nil }
      level.removeSubrange(slash...)
    }
  }

  private static let slash = UInt8(ascii: "/")

  /// The real path of a folder; of one that is not there yet, as of a letter that is not saved, that of the
  /// nearest above it.
  private static func deepest(of folder: Arguments.Word) -> Arguments.Word? {
    var name = folder
    while true {
      if let real = System.realPath(name) { return real }
      guard let slash = name.bytes.lastIndex(of: Self.slash) else { return System.realPath(here) }
      name = Arguments.Word(Array(name.bytes[..<max(slash, 1)]))
    }
  }

  /// A folder of that name is none of ours.
  private static func isPlainFile(_ path: Arguments.Word, ownedBy user: uid_t? = nil) -> Bool {
    var status = stat()
    return stat(path.cString, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      && (user == nil || status.st_uid == user)
  }
}
