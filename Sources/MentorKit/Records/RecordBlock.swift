import MentorText

/// One block of a record, or its head, read field by field.
struct RecordBlock {
  private static let most = 1_000_000

  let fields: [Record.Field]
  let file: String

  /// Fields whose keys somebody has checked.
  init(_ fields: [Record.Field], file: String) {
    self.fields = fields
    self.file = file
  }

  /// The head of a record.
  ///
  /// - Throws: `RecordError` for a key that is not among `keys`, stands twice or is required and has no value.
  init(_ named: NamedRecord, keys: [String], required: [String]) throws(RecordError) {
    try self.init(named.record.head, keys: keys, required: required, file: named.path)
  }

  /// - Throws: `RecordError` for a key that is not among `keys`, stands twice or is required and has no value.
  init(_ fields: [Record.Field], keys: [String], required: [String], file: String) throws(RecordError) {
    self.fields = fields
    self.file = file
    for (place, field) in fields.enumerated() {
      if !keys.contains(field.key) {
        throw RecordError(unknown: field, among: keys, file: file)
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

  func has(_ key: String) -> Bool { fields.contains { $0.key == key } }

  subscript(key: String) -> String? { fields.first { $0.key == key }?.values.first?.text }

  /// The values of a list.
  func values(_ key: String) -> [Record.Value] { fields.first { $0.key == key }?.values ?? [] }

  func decimal(_ key: String) throws(RecordError) -> Double {
    guard let number = (self[key] ?? "").decimal else { throw error(key, "needs a number") }
    return number
  }

  /// Words parted by blanks or commas.
  func words(_ key: String) -> [String] {
    let values = values(key)
    // Most fields are one word.
    if values.count == 1, !values[0].text.utf8.contains(where: { $0 == Ascii.space || $0 == Ascii.comma }) {
      return [values[0].text]
    }
    return values.flatMap(\.text.words)
  }

  /// Words of a set; none for a field that is not there.
  ///
  /// - Throws: `RecordError` for another word.
  func values<Value: RawRepresentable & CaseIterable>(_ key: String, _ type: Value.Type) throws(RecordError)
    -> [Value]
  where Value.RawValue == String {
    var values: [Value] = []
    for word in words(key) {
      // Cheaper than `init(rawValue:)`, at every start of the program.
      guard let value = type.allCases.first(where: { $0.rawValue == word }) else {
        throw error(key, Self.need(oneOf: type))
      }
      values.append(value)
    }
    return values
  }

  /// The same, with what holds where there is no such field.
  func values<Value: RawRepresentable & CaseIterable>(_ key: String, or standard: [Value]) throws(RecordError)
    -> [Value]
  where Value.RawValue == String {
    has(key) ? try values(key, Value.self) : standard
  }

  private static func need<Value: RawRepresentable & CaseIterable>(oneOf type: Value.Type) -> String
  where Value.RawValue == String {
    "needs one of: " + type.allCases.map(\.rawValue).joined(separator: ", ")
  }

  /// The first word, which is one of a set.
  ///
  /// - Throws: `RecordError` for another word and for a field that is not there.
  func value<Value: RawRepresentable & CaseIterable>(_ key: String, _ type: Value.Type) throws(RecordError)
    -> Value
  where Value.RawValue == String {
    guard let value = try values(key, type).first else { throw error(key, Self.need(oneOf: type)) }
    return value
  }

  /// The same, with what holds where there is no such field.
  func value<Value: RawRepresentable & CaseIterable>(_ key: String, or standard: Value) throws(RecordError)
    -> Value
  where Value.RawValue == String {
    has(key) ? try value(key, Value.self) : standard
  }

  /// The ids behind "source:", parted by commas.
  var sourceIDs: [String] { (self["source"] ?? "").split(separator: ",").map(\.trimmed) }

  /// A whole number.
  ///
  /// - Throws: `RecordError` for a field that is not there, and for a number below `least` or above a million: what is computed with it
  ///   stays in range.
  func number(_ key: String, from least: Int = 1) throws(RecordError) -> Int {
    guard let number = Int(self[key] ?? ""), (least...Self.most).contains(number) else {
      throw error(key, "needs a whole number from \(least) to \(Self.most)")
    }
    return number
  }

  /// The same, with what holds where there is no such field.
  func number(_ key: String, or standard: Int, from least: Int = 1) throws(RecordError) -> Int {
    has(key) ? try number(key, from: least) : standard
  }

  func error(_ key: String, _ what: String) -> RecordError {
    let line = fields.first { $0.key == key }?.line ?? fields.first?.line ?? 0
    return RecordError(file: file, line: line, what: "'\(key):' \(what)")
  }
}
