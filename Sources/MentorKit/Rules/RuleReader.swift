import MentorText

extension Rule {
  /// Reads a rule; the language knows its phrases already.
  ///
  /// - Throws: `RecordError` with file and line for anything that is missing, unknown or cannot be read.
  convenience init(_ named: NamedRecord, language: Language, sources: Sources) throws(RecordError) {
    let told = RecordBlock(named)
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
    let examples = named.record.blocks.isEmpty ? nil : try Example.all(in: named)
    try self.init(texts, fields, file: named.path, examples, language: language)
  }

  /// A rule as the build prepared it: without examples, which are read when somebody asks for them.
  ///
  /// - Throws: never for what the build has read, which a test goes through.
  convenience init(_ texts: RuleTexts, terms: [String], language: Language) throws(RecordError) {
    let fields = RecordBlock(Record(cut: terms).head, file: texts.id)
    try self.init(texts, fields, file: nil, nil, language: language)
  }
}
