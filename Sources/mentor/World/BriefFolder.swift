import MentorKit

/// Where briefs of stopped sessions are kept: below the state folder, for their owner alone.
struct BriefFolder {
  private let path: String?

  init(_ world: World) { path = world.stateFolder.map { "\($0)/briefs" } }

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
}

/// A word as a shell takes it.
enum ShellWord {
  static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || "/._-+:,@%".utf8.contains(byte)
    }
    return isPlain && !text.isEmpty
      ? text : "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#))'"
  }
}
