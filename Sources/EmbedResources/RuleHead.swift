import MentorText

/// What is needed of a rule to score a message: its texts ready for use, and the terms on which it speaks.
struct RuleHead {
  let id: String
  private let record: Record
  private let references: String

  /// Fields that the language holds already, and those that become texts.
  private static let inLanguage = ["terms", "phrases", "unless", "unless-anywhere"]
  private static let texts = ["title", "say", "why", "source"]

  /// - Throws: `RecordError` with file and line of a source that nothing defines.
  init(_ rule: NamedRecord, _ sources: Sources) throws(RecordError) {
    id = rule.name
    record = rule.record
    references = try sources.references(of: record["source"] ?? "") { (id) throws(RecordError) in
      let line = rule.record.field("source")?.line ?? 0
      throw RecordError(
        file: rule.path,
        line: line,
        what: "'source:' names '\(id)', which Resources/sources does not know"
      )
    }
  }

  /// The head as an element of a Swift array.
  var swift: String {
    let texts = [id, record["title"] ?? "", record["say"] ?? "", record["why"] ?? "", references]
    let values = zip(["id", "title", "say", "why", "source"], texts)
      .map { "\($0): \"\(SwiftLiteral.escaped($1.unicodeScalars))\"" }.joined(separator: ", ")
    let terms = record.head.filter { !Self.inLanguage.contains($0.key) && !Self.texts.contains($0.key) }
    return "    (RuleTexts(\(values)), \(SwiftLiteral.list([terms]))),\n"
  }
}
