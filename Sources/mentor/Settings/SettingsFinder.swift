/// Finds the configuration of a folder, and remembers it.
struct SettingsFinder {
  static let name = ".mentor"

  private let environment: Environment
  /// `config` in the configuration folder; nil without a home.
  private let userFile: String?
  private var known: [String: Result<Settings, any Error>] = [:]

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
  mutating func settings(in folder: String?, _ arguments: Arguments) throws -> Settings {
    let key = folder ?? "."
    if let settings = known[key] { return try settings.get() }
    let settings = Result { try Settings(files: try files(in: key, arguments), environment: environment) }
    known[key] = settings
    return try settings.get()
  }

  private func files(in folder: String, _ arguments: Arguments) throws -> [SettingsFile] {
    if arguments.has("no-config") { return [] }
    if let told = arguments.word("config") {
      return [try SettingsFile(try Input.file(told, atMost: SettingsFile.most), path: told.text)]
    }
    return try [nearest(to: folder), userFile].compactMap { path in
      guard let path, Self.isPlainFile(path) else { return nil }
      return try SettingsFile(try Input.file(Arguments.Word(path), atMost: SettingsFile.most), path: path)
    }
  }

  /// The nearest `.mentor` in the folder or above it, up to the root of a repository. It belongs to the user:
  /// what somebody else left above, as in /tmp, is not read.
  private func nearest(to folder: String) -> String? {
    guard let real = Self.deepest(of: folder) else { return nil }
    var parts = real.text.split(separator: "/")
    while true {
      let level = parts.map { "/\($0)" }.joined()
      let file = "\(level)/\(Self.name)"
      if Self.isPlainFile(file, ownedBy: geteuid()) { return file }
      let isRoot = [".git", ".hg", ".jj"].contains { System.exists("\(level)/\($0)") }
      if isRoot || parts.isEmpty { return nil }
      parts.removeLast()
    }
  }

  /// The real path of a folder; of one that is not there yet, as of a letter that is not saved, that of the
  /// nearest above it.
  private static func deepest(of folder: String) -> Arguments.Word? {
    var name = folder
    while true {
      if let real = System.realPath(Arguments.Word(name)) { return real }
      guard let slash = name.lastIndex(of: "/") else { return System.realPath(Arguments.Word(".")) }
      name = slash == name.startIndex ? "/" : String(name[..<slash])
    }
  }

  /// A folder of that name is none of ours.
  private static func isPlainFile(_ path: String, ownedBy user: uid_t? = nil) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      && (user == nil || status.st_uid == user)
  }
}
