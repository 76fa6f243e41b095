import MentorText

extension Rule {
  /// Reads a rule; the language knows its phrases already.
  ///
  /// - Throws: `RecordError` with file and line for anything that is missing, unknown or cannot be read.
  init(_ named: NamedRecord, language: Language) throws(RecordError) {
    let (id, record, file) = (named.name, named.record, named.path)
    try record.check(
      keys: Self.keys,
      required: ["title", "letter", "find", "say", "why", "source"],
      file: file
    )
    let fields = RuleFields(record: record, file: file)
    self.id = id
    title = record["title"]!
    polarity = record.field("strength") == nil ? .problem : try fields.value("strength", Polarity.self)
    severity = polarity == .problem ? try fields.value("severity", Severity.self) : .info
    let letter = try fields.value("letter", Letter.self)
    self.letter = letter
    part = record["part"].map { PartName(letter: letter, part: $0) }
    points = try fields.number("points") ?? 0
    if part == nil, points > 0 {
      throw fields.error("points", "'part:', the part of the letter that they are taken from")
    }
    check = try Check(fields, id: id, language: language)
    var conditions = try Conditions(fields)
    if language.reading("unless:rule:" + id) != nil {
      // Phrases that silence the rule wherever they stand in the message.
      conditions.silencedBy.append("unless:rule:" + id)
    }
    self.conditions = conditions
    say = record["say"]!
    why = record["why"]!
    sources = record["source"]!.split(separator: ",").map(\.trimmed)
    formerly = fields.words("formerly")
    // What the build has read comes without its examples; they are read when somebody asks for them.
    given = record.blocks.isEmpty ? nil : try Example.all(in: record, file: file)
  }
}

extension Conditions {
  init(_ fields: RuleFields) throws(RecordError) {
    if fields.has("kinds") { kinds = Set(try fields.values("kinds", Kind.self)) }
    if fields.has("relations") { relations = Set(try fields.values("relations", Relation.self)) }
    if fields.has("softer") { softer = Set(try fields.values("softer", Relation.self)) }
    if fields.has("channels") { channels = Set(try fields.values("channels", Channel.self)) }
    silencedBy = fields.words("silenced-by")
    for value in fields.record.values("needs") {
      let parts = value.text.words
      switch (parts.first, parts.last.flatMap { Int($0) }) {
      case ("ask", nil): needs.append(.ask)
      case ("no-anchor", nil): needs.append(.noAnchor)
      case ("subject", nil): needs.append(.subject)
      case ("words", let count?): needs.append(.words(count))
      case ("fewer-words", let count?): needs.append(.fewerWords(count))
      default: throw fields.error("needs", "one of: ask, no-anchor, subject, words N, fewer-words N")
      }
    }
  }
}

/// A rule's fields, read as what they must be.
struct RuleFields {
  let record: Record
  let file: String

  func has(_ key: String) -> Bool { record.field(key) != nil }

  func words(_ key: String) -> [String] {
    record.values(key).flatMap(\.text.words)
  }

  func number(_ key: String) throws(RecordError) -> Int? {
    guard let text = record[key] else { return nil }
    guard let number = Int(text), number >= 0 else { throw error(key, "a whole number") }
    return number
  }

  func value<Value: RawRepresentable & CaseIterable>(_ key: String, _ type: Value.Type) throws(RecordError)
    -> Value
  where Value.RawValue == String {
    guard let value = try values(key, type).first else { throw error(key, names(type)) }
    return value
  }

  func values<Value: RawRepresentable & CaseIterable>(_ key: String, _ type: Value.Type) throws(RecordError)
    -> [Value]
  where Value.RawValue == String {
    var values: [Value] = []
    for word in words(key) {
      guard let value = Value(rawValue: word) else { throw error(key, names(type)) }
      values.append(value)
    }
    return values
  }

  func error(_ key: String, _ expected: String) -> RecordError {
    RecordError(file: file, line: record.field(key)?.line ?? 0, what: "'\(key):' needs \(expected)")
  }

  private func names<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) -> String
  where Value.RawValue == String {
    "one of: " + type.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
