import MentorText

extension Rule {
  /// Reads a rule; the language knows its phrases already.
  ///
  /// - Throws: `RecordError` with file and line for anything that is missing, unknown or cannot be read.
  init(_ named: NamedRecord, language: Language, sources: Sources) throws(RecordError) {
    let told = RecordBlock(named.record.head, file: named.path)
    let ways = told.has("find") ? [try told.checkType()] : RecordBlock.checks.map(\.type)
    let fields = try RecordBlock(
      named,
      keys: Self.keys + ways.flatMap { $0.keys },
      required: ["title", "letter", "find", "say", "why", "source"]
    )
    let texts = RuleTexts(
      id: named.name,
      title: try fields.text("title"),
      say: try fields.text("say"),
      why: try fields.text("why"),
      source: try fields.references(sources, orWords: true).joined(separator: "\n")
    )
    let examples = named.record.blocks.isEmpty ? nil : try Example.all(in: named.record, file: named.path)
    try self.init(texts, fields, file: named.path, examples, language: language)
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
