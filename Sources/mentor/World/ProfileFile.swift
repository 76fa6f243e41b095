import MentorKit

/// The writer's own facts, in `profile` below the configuration folder (mode 0600).
struct ProfileFile {
  private static let name = "profile"

  /// Nil where there is no home.
  let folder: String?

  init(_ world: World) { folder = world.environment.configFolder }

  var path: String? { folder.map { "\($0)/\(Self.name)" } }

  /// The file as it stands, readable or not; nil if there is none.
  func text() throws(Trouble) -> String? {
    guard let path else { return nil }
    return try OwnFolder.read(path: path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The profile; empty if there is none.
  ///
  /// - Throws: `Trouble` when it cannot be read, `RecordError` when something in it is unknown or stands
  ///   twice.
  func read() throws -> Brief {
    guard let path, let bytes = try OwnFolder.read(path: path) else { return Brief() }
    return try BriefReader(isProfile: true).brief(bytes, file: Printable.text(path))
  }

  /// Changes the profile as it stands then, whoever wrote it last, and answers where it is.
  func change(_ change: (inout Brief) -> Void) throws(Trouble) -> String {
    try write { () throws(Trouble) in
      var profile: Brief
      do { profile = try read() } catch { throw error as? Trouble ?? Trouble("\(error)") }
      change(&profile)
      return BriefWriter().profile(profile)
    }
  }

  func write(text: String) throws(Trouble) -> String { try write { text } }

  /// - Parameter text: made when nobody else writes.
  private func write(_ text: () throws(Trouble) -> String) throws(Trouble) -> String {
    guard let folder, let path else {
      throw Trouble("there is no place for a profile: neither HOME nor XDG_CONFIG_HOME names one")
    }
    let own = try OwnFolder(making: folder)
    try own.locked { () throws(Trouble) in try own.replace(Self.name, with: try text()) }
    return path
  }

  /// Deletes it; false if there was none.
  func delete() throws(Trouble) -> Bool {
    guard let path else { return false }
    return try System.remove(path)
  }
}
