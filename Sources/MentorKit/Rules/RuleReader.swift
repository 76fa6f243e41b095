import MentorText

extension Rule {
  /// Reads a rule; the language knows its phrases already.
  ///
  /// - Throws: `RecordError` with file and line for anything that is missing, unknown or cannot be read.
  init(_ named: NamedRecord, language: Language, sources: Sources) throws(RecordError) {
    let (record, file) = (named.record, named.path)
    try record.check(
      keys: Self.keys,
      required: ["title", "letter", "find", "say", "why", "source"],
      file: file
    )
    let texts = RuleTexts(
      id: named.name,
      title: record["title"] ?? "",
      say: record["say"] ?? "",
      why: record["why"] ?? "",
      source: try sources.references(of: record["source"] ?? "") { $0 }
    )
    let examples = record.blocks.isEmpty ? nil : try Example.all(in: record, file: file)
    try self.init(texts, RuleFields(record: record, file: file), file: file, examples, language: language)
  }

  /// A rule as the build prepared it: without examples, which are read when somebody asks for them.
  ///
  /// - Throws: never for what the build has read, which a test goes through.
  init(_ texts: RuleTexts, terms: [String], language: Language) throws(RecordError) {
    let fields = RuleFields(record: Record(cut: terms), file: texts.id)
    try self.init(texts, fields, file: nil, nil, language: language)
  }

  private init(
    _ texts: RuleTexts,
    _ fields: RuleFields,
    file: String?,
    _ examples: [Example]?,
    language: Language
  ) throws(RecordError) {
    let record = fields.record
    self.texts = texts
    ownFile = file
    polarity = record.field("strength") == nil ? .problem : try fields.value("strength", Polarity.self)
    severity = polarity == .problem ? try fields.value("severity", Severity.self) : .info
    let letter = try fields.value("letter", Letter.self)
    self.letter = letter
    part = record["part"].map { PartName(letter: letter, part: $0) }
    points = try fields.number("points") ?? 0
    if part == nil, points > 0 {
      throw fields.error("points", "'part:', the part of the letter that they are taken from")
    }
    check = try Check(fields, id: texts.id, language: language)
    // Phrases that silence the rule wherever they stand in the message.
    let anywhere = "unless:rule:" + texts.id
    conditions = try Conditions(fields, silencers: language.reading(anywhere) == nil ? [] : [anywhere])
    formerly = fields.words("formerly")
    given = examples
  }
}

/// A rule's fields, read as what they must be.
struct RuleFields {
  let record: Record
  let file: String

  private static let most = 1_000_000

  func has(_ key: String) -> Bool { record.field(key) != nil }

  func words(_ key: String) -> [String] {
    guard let values = record.field(key)?.values else { return [] }
    // Most fields are one word.
    if values.count == 1, !values[0].text.utf8.contains(where: { $0 == Ascii.space || $0 == Ascii.comma }) {
      return [values[0].text]
    }
    return values.flatMap(\.text.words)
  }

  /// The numbers of readings that are named; of one at least.
  func readings(_ key: String, _ language: Language) throws(RecordError) -> [Int] {
    let names = words(key)
    let numbers = names.compactMap(language.reading)
    guard !names.isEmpty, numbers.count == names.count else {
      throw error(key, "names of files in Resources/readings")
    }
    return numbers
  }

  func number(_ key: String) throws(RecordError) -> Int? {
    guard let text = record[key] else { return nil }
    // A count from which a rule speaks is never 0; the bound keeps what is computed with it in range.
    let least = key == "at-least" ? 1 : 0
    guard let number = Int(text), (least...Self.most).contains(number) else {
      throw error(key, "a whole number from \(least) to \(Self.most)")
    }
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
      // Cheaper than `init(rawValue:)`, at every start of the program.
      guard let value = type.allCases.first(where: { $0.rawValue == word }) else {
        throw error(key, names(type))
      }
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
