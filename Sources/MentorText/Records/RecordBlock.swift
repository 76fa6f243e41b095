/// One block of a record, or its head, read field by field.
public struct RecordBlock {
  private static let most = 1_000_000

  /// In the order of their lines.
  public let fields: [Record.Field]
  /// What errors call it.
  public let file: String

  /// Fields whose keys somebody has checked.
  public init(_ fields: [Record.Field], file: String) {
    self.fields = fields
    self.file = file
  }

  /// The head of a record whose keys somebody has checked.
  public init(_ named: NamedRecord) { self.init(named.record.head, file: named.path) }

  /// The head of a record.
  ///
  /// - Throws: `RecordError` for a key that is not among `keys`, stands twice or is required and has no
  ///   value.
  public init(_ named: NamedRecord, keys: [String], required: [String]) throws(RecordError) {
    try self.init(named.record.head, keys: keys, required: required, file: named.path)
  }

  /// - Throws: `RecordError` for a key that is not among `keys`, stands twice or is required and has no
  ///   value.
  public init(_ fields: [Record.Field], keys: [String], required: [String], file: String) throws(RecordError)
  {
    self.fields = fields
    self.file = file
    for (place, field) in fields.enumerated() {
      if !keys.contains(where: field.has) {
        let hint = field.key.suggestion(amongFew: keys)
        throw error("unknown key '\(field.key)'; \(hint)", line: field.line)
      }
      if fields[..<place].contains(where: { $0.has(field.key) }) {
        throw error("'\(field.key)' stands here twice", line: field.line)
      }
    }
    for key in required where self[key] == nil { throw error(key, "is missing or empty") }
  }

  /// - Throws: `RecordError` for a field that is missing or empty.
  public func text(_ key: String) throws(RecordError) -> String {
    guard let text = self[key] else { throw error(key, "is missing or empty") }
    return text
  }

  /// Whether there is a field, be it empty.
  public func has(_ key: String) -> Bool { fields.contains { $0.has(key) } }

  /// The first value of a field; nil for one that is missing or empty.
  public subscript(key: String) -> String? { fields.first { $0.has(key) }?.values.first?.text }

  /// The values of a list.
  public func values(_ key: String) -> [Record.Value] { fields.first { $0.has(key) }?.values ?? [] }

  /// A number such as "-2.5".
  ///
  /// - Throws: `RecordError` for anything else, and for a field that is not there.
  public func decimal(_ key: String) throws(RecordError) -> Double {
    guard let number = (self[key] ?? "").decimal else { throw error(key, "needs a number") }
    return number
  }

  /// Words parted by blanks or commas.
  public func words(_ key: String) -> [String] {
    let values = values(key)
    // Most fields are not there or one word, and every start reads all of them.
    if values.isEmpty { return [] }
    if values.count == 1, !values[0].text.utf8.contains(where: { $0 == Ascii.space || $0 == Ascii.comma }) {
      return [values[0].text]
    }
    return values.count == 1 ? values[0].text.words : values.flatMap(\.text.words)
  }

  /// Words of a set; none for a field that is not there.
  ///
  /// - Throws: `RecordError` for another word.
  public func values<Value: RawRepresentable & CaseIterable>(_ key: String, _ type: Value.Type)
    throws(RecordError)
    -> [Value]
  where Value.RawValue == String {
    var values: [Value] = []
    let all = type.allCases
    for word in words(key) {
      // Cheaper than `init(rawValue:)`, at every start of the program.
      guard let value = all.first(where: { $0.rawValue == word }) else {
        throw error(key, "needs one of: \(type.listedNames)")
      }
      values.append(value)
    }
    return values
  }

  /// The same, with what holds where there is no such field.
  public func values<Value: RawRepresentable & CaseIterable>(_ key: String, or standard: [Value])
    throws(RecordError)
    -> [Value]
  where Value.RawValue == String {
    has(key) ? try values(key, Value.self) : standard
  }

  /// The one word of a field, which is one of a set.
  ///
  /// - Throws: `RecordError` for another word, for more than one, and for a field that is not there.
  public func value<Value: RawRepresentable & CaseIterable>(_ key: String, _ type: Value.Type)
    throws(RecordError)
    -> Value
  where Value.RawValue == String {
    let values = try values(key, type)
    guard values.count == 1 else { throw error(key, "needs one of: \(type.listedNames)") }
    return values[0]
  }

  /// The same, with what holds where there is no such field.
  public func value<Value: RawRepresentable & CaseIterable>(_ key: String, or standard: Value)
    throws(RecordError)
    -> Value
  where Value.RawValue == String {
    has(key) ? try value(key, Value.self) : standard
  }

  /// The readable references behind "source:", whose ids are parted by commas.
  ///
  /// - Parameter orWords: own rules say in words what they stand on.
  /// - Throws: `RecordError` for an id that is not known.
  public func references(_ sources: Sources, orWords: Bool = false) throws(RecordError) -> [String] {
    var texts: [String] = []
    for id in (self["source"] ?? "").split(separator: ",").map(\.trimmed) {
      guard let text = sources[id] ?? (orWords ? id : nil) else {
        throw error("source", "names '\(id)', which Resources/sources does not know")
      }
      texts.append(text)
    }
    return texts
  }

  /// "yes" or "no"; a field that is not there means no.
  ///
  /// - Throws: `RecordError` for anything else.
  public func flag(_ key: String) throws(RecordError) -> Bool {
    switch (has(key), words(key)) {
    case (true, ["yes"]): true
    case (true, ["no"]), (false, _): false
    default: throw error(key, "needs 'yes' or 'no'")
    }
  }

  /// A whole number.
  ///
  /// - Throws: `RecordError` for a field that is not there, and for a number below `least` or above a
  ///   million: what is computed with it stays in range.
  public func number(_ key: String, from least: Int = 1) throws(RecordError) -> Int {
    guard let number = Int(self[key] ?? ""), (least...Self.most).contains(number) else {
      throw error(key, "needs a whole number from \(least) to \(Self.most)")
    }
    return number
  }

  /// The same, with what holds where there is no such field.
  public func number(_ key: String, or standard: Int, from least: Int = 1) throws(RecordError) -> Int {
    has(key) ? try number(key, from: least) : standard
  }

  /// What is wrong with a field; for one that is not there, where the block begins.
  public func error(_ key: String, _ what: String) -> RecordError {
    error("'\(key):' \(what)", line: fields.first { $0.has(key) }?.line ?? line)
  }

  /// What is wrong on a line.
  public func error(_ what: String, line: Int) -> RecordError {
    RecordError(file: file, line: line, what: what)
  }

  /// Where it begins; 0 for a block without fields.
  public var line: Int { fields.first?.line ?? 0 }
}
