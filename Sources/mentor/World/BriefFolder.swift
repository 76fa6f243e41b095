import MentorKit

/// Where briefs of stopped sessions are kept: below the state folder, for their owner alone.
struct BriefFolder {
  private let path: String?

  init(_ world: World) { path = world.environment.stateFolder.map { "\($0)/briefs" } }

  /// Keeps a brief under a name that is free, and answers its path.
  ///
  /// - Throws: `Trouble` when there is no place for it or it cannot be written.
  func keep(_ brief: Brief) throws(Trouble) -> String {
    guard let path else {
      throw Trouble("there is no place to keep the answers: neither HOME nor XDG_STATE_HOME names one")
    }
    let folder = try OwnFolder(making: path)
    return try folder.locked { () throws(Trouble) in
      let name = folder.freeName(brief.kind ?? "draft")
      try folder.replace(name, with: BriefWriter().text(brief))
      return "\(path)/\(name)"
    }
  }

  /// Deletes the briefs of messages to somebody.
  ///
  /// - Returns: how many there were, and the paths of others in which the name stands.
  /// - Throws: `Trouble` when the folder or a brief cannot be read, or a brief cannot be deleted.
  func forget(_ name: PersonName) throws(Trouble) -> (count: Int, left: [String]) {
    guard let path else { return (0, []) }
    var files: [String] = []
    do throws(Trouble) {
      try System.forEachName(in: Arguments.Word(path)) { name in
        let file = String(decoding: name, as: UTF8.self)
        if !file.hasPrefix(".") { files.append("\(path)/\(file)") }
      }
    } catch {
      // Where there is no folder nothing was kept; one that cannot be read may hold anything.
      guard System.isMissing(error.number) else { throw error }
    }
    var count = 0
    var left: [String] = []
    for file in files.sorted() {
      guard let bytes = try OwnFolder.read(path: file) else { continue }
      let brief = try? BriefReader().brief(bytes, file: file)
      if let reader = brief?[.to], (try? PersonName(reader.text)) == name {
        if try System.remove(file) { count += 1 }
      } else if name.stands(in: String(decoding: bytes, as: UTF8.self)) {
        left.append(file)
      }
    }
    return (count, left)
  }
}
