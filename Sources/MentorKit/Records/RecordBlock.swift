import MentorText

/// One block of a record, or its head, read field by field.
struct RecordBlock {
  let fields: [Record.Field]
  let file: String

  /// - Throws: `RecordError` for a key that is not among `keys`, stands twice or is required and has no value.
  init(_ fields: [Record.Field], keys: [String], required: [String], file: String) throws(RecordError) {
    self.fields = fields
    self.file = file
    for (place, field) in fields.enumerated() {
      if !keys.contains(field.key) {
        let hint =
          field.key.nearest(in: keys).map { "did you mean '\($0)'?" }
          ?? "known are: \(keys.joined(separator: ", "))"
        throw RecordError(file: file, line: field.line, what: "unknown key '\(field.key)'; \(hint)")
      }
      if fields[..<place].contains(where: { $0.key == field.key }) {
        throw RecordError(file: file, line: field.line, what: "'\(field.key)' stands here twice")
      }
    }
    for key in required where self[key] == nil { throw error(key, "is missing or empty") }
  }

  /// - Throws: `RecordError` for a field that is missing or empty.
  func text(_ key: String) throws(RecordError) -> String {
    guard let text = self[key] else { throw error(key, "is missing or empty") }
    return text
  }

  subscript(key: String) -> String? { fields.first { $0.key == key }?.values.first?.text }

  /// The values of a list.
  func values(_ key: String) -> [Record.Value] { fields.first { $0.key == key }?.values ?? [] }

  func decimal(_ key: String) throws(RecordError) -> Double {
    guard let number = (self[key] ?? "").decimal else { throw error(key, "needs a number") }
    return number
  }

  /// Words parted by blanks or commas.
  func words(_ key: String) -> [String] {
    values(key).flatMap(\.text.words)
  }

  /// Words of a set; none for a field that is not there.
  ///
  /// - Throws: `RecordError` for another word.
  func values<Value: RawRepresentable & CaseIterable>(_ key: String, _ type: Value.Type) throws(RecordError)
    -> [Value]
  where Value.RawValue == String {
    var values: [Value] = []
    for word in words(key) {
      guard let value = Value(rawValue: word) else {
        throw error(key, "needs one of: \(type.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      values.append(value)
    }
    return values
  }

  /// The first word, which is one of a set.
  ///
  /// - Throws: `RecordError` for another word and for a field that is not there.
  func value<Value: RawRepresentable & CaseIterable>(_ key: String, _ type: Value.Type) throws(RecordError)
    -> Value
  where Value.RawValue == String {
    guard let value = try values(key, type).first else { throw error(key, "is missing or empty") }
    return value
  }

  /// The ids behind "source:", parted by commas.
  var sourceIDs: [String] { (self["source"] ?? "").split(separator: ",").map(\.trimmed) }

  func number(_ key: String) throws(RecordError) -> Int {
    guard let number = Int(self[key] ?? ""), number > 0 else {
      throw error(key, "needs a whole number above 0")
    }
    return number
  }

  func error(_ key: String, _ what: String) -> RecordError {
    let line = fields.first { $0.key == key }?.line ?? fields.first?.line ?? 0
    return RecordError(file: file, line: line, what: "'\(key):' \(what)")
  }
}
