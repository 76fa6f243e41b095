import MentorText

/// What is needed of a rule to score a message: its texts ready for use, and the terms on which it speaks.
struct RuleHead {
  let id: String
  private let record: Record
  private let texts: [String]

  /// Fields that the language holds already, and those that become texts.
  private static let inLanguage = ["terms", "phrases", "unless", "unless-anywhere"]
  private static let textKeys = ["title", "say", "why", "source"]

  /// - Throws: `RecordError` with file and line of a text that is missing, and of a source that nothing
  ///   defines.
  init(_ rule: NamedRecord, _ sources: Sources) throws(RecordError) {
    id = rule.name
    record = rule.record
    let fields = RecordBlock(rule)
    let source = try fields.references(sources).joined(separator: "\n")
    texts = [id, try fields.text("title"), try fields.text("say"), try fields.text("why"), source]
  }

  /// The head as an element of a Swift array.
  var swift: String {
    let values = zip(["id"] + Self.textKeys, texts)
      .map { "\($0): \"\(SwiftLiteral.escaped($1.unicodeScalars))\"" }.joined(separator: ", ")
    let terms = record.head.filter { !Self.inLanguage.contains($0.key) && !Self.textKeys.contains($0.key) }
    return "    (RuleTexts(\(values)), \(SwiftLiteral.list([terms]))),\n"
  }
}
