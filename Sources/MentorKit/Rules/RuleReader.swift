import MentorText

extension Rule {
  /// Reads a rule; the language knows its phrases already.
  ///
  /// - Throws: `RecordError` with file and line for anything that is missing, unknown or cannot be read.
  init(_ named: NamedRecord, language: Language, sources: Sources) throws(RecordError) {
    let (record, file) = (named.record, named.path)
    let head = RecordBlock(record.head, file: file)
    let ways = head.has("find") ? [try head.checkType()] : RecordBlock.checks.map(\.type)
    try record.check(
      keys: Self.keys + ways.flatMap { $0.keys },
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
    try self.init(texts, head, file: file, examples, language: language)
  }

  /// A rule as the build prepared it: without examples, which are read when somebody asks for them.
  ///
  /// - Throws: never for what the build has read, which a test goes through.
  init(_ texts: RuleTexts, terms: [String], language: Language) throws(RecordError) {
    let fields = RecordBlock(Record(cut: terms).head, file: texts.id)
    try self.init(texts, fields, file: nil, nil, language: language)
  }

  private init(
    _ texts: RuleTexts,
    _ fields: RecordBlock,
    file: String?,
    _ examples: [Example]?,
    language: Language
  ) throws(RecordError) {
    self.texts = texts
    ownFile = file
    polarity = !fields.has("strength") ? .problem : try fields.value("strength", Polarity.self)
    severity = polarity == .problem ? try fields.value("severity", Severity.self) : .info
    letter = try fields.value("letter", Letter.self)
    part = fields["part"]
    points = try fields.number("points", or: 0, from: 0)
    if polarity != .problem, points > 0 {
      throw fields.error("points", "needs 'severity:'; what is good costs nothing")
    }
    check = try fields.check(id: texts.id, language: language)
    // Phrases that silence the rule wherever they stand in the message.
    let anywhere = "unless:rule:" + texts.id
    conditions = try Conditions(fields, silencers: language.reading(anywhere) == nil ? [] : [anywhere])
    formerly = fields.words("formerly")
    given = examples
  }
}
