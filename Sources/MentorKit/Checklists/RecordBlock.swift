import MentorText

/// One block of a record, or its head, read field by field.
struct RecordBlock {
  private let fields: [Record.Field]
  private let file: String

  /// - Throws: `RecordError` for a key that is not among `keys`, stands twice or is required and has no value.
  init(_ fields: [Record.Field], keys: [String], required: [String], file: String) throws(RecordError) {
    self.fields = fields
    self.file = file
    for (place, field) in fields.enumerated() {
      if !keys.contains(field.key) {
        let hint = field.key.nearest(in: keys).map { "did you mean '\($0)'?" } ?? "known are: \(keys)"
        throw RecordError(file: file, line: field.line, what: "unknown key '\(field.key)'; \(hint)")
      }
      if fields[..<place].contains(where: { $0.key == field.key }) {
        throw RecordError(file: file, line: field.line, what: "'\(field.key)' stands here twice")
      }
    }
    for key in required where self[key] == nil { throw error(key, "is missing or empty") }
  }

  subscript(key: String) -> String? { fields.first { $0.key == key }?.values.first?.text }

  /// Words parted by blanks or commas.
  func words(_ key: String) -> [String] {
    (self[key] ?? "").split { $0 == " " || $0 == "," }.map(String.init)
  }

  func phrasing(_ key: String) throws(RecordError) -> Phrasing {
    guard let phrasing = Phrasing(self[key] ?? "") else {
      throw error(key, "has a place other than {name|…}, {name's|…} and {day|…}")
    }
    return phrasing
  }

  func span(_ key: String) throws(RecordError) -> DaySpan? {
    guard let text = self[key] else { return nil }
    guard let span = DaySpan(text) else { throw error(key, "needs a number and a unit, such as '-2 days'") }
    return span
  }

  func number(_ key: String) throws(RecordError) -> Int {
    guard let number = Int(self[key] ?? ""), number > 0 else {
      throw error(key, "needs a whole number above 0")
    }
    return number
  }

  /// The readable references behind "source:".
  func sources(_ sources: Sources) throws(RecordError) -> [String] {
    var texts: [String] = []
    for id in (self["source"] ?? "").split(separator: ",").map(\.trimmed) {
      guard let text = sources[id] else {
        throw error("source", "names '\(id)', which Resources/sources does not know")
      }
      texts.append(text)
    }
    return texts
  }

  func error(_ key: String, _ what: String) -> RecordError {
    let line = fields.first { $0.key == key }?.line ?? fields.first?.line ?? 0
    return RecordError(file: file, line: line, what: "'\(key):' \(what)")
  }
}
