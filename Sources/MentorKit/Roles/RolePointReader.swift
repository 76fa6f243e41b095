import MentorText

/// Reads what stands on a source of its own.
struct RolePointReader {
  let fields: RecordBlock
  let sources: Sources

  /// "A-ROLE-1 what is so".
  func points(_ key: String) throws(RecordError) -> [RolePage.Point] {
    try fields.values(key).map { value throws(RecordError) in
      let parts = value.text.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else {
        throw fields.error("expected a source and a statement", line: value.line)
      }
      return RolePage.Point(text: String(parts[1]), source: try reference(parts[0], value.line))
    }
  }

  /// "name | what | checked | source".
  func platforms(_ key: String) throws(RecordError) -> [RolePage.Platform] {
    try fields.values(key).map { value throws(RecordError) in
      let parts = value.text.split(separator: "|").map { $0.trimmed }
      guard parts.count == 4 else {
        throw fields.error("expected 'name | what | checked | source'", line: value.line)
      }
      return RolePage.Platform(
        name: parts[0],
        what: parts[1],
        checked: parts[2],
        source: try reference(parts[3], value.line)
      )
    }
  }

  private func reference(_ id: some StringProtocol, _ line: Int) throws(RecordError) -> String {
    if let text = sources[id == "own-judgement" ? "own judgement" : String(id)] { return text }
    throw fields.error("no source is named '\(id)'", line: line)
  }
}
