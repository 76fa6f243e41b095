import MentorText

/// Finds phrases of the rule's own.
struct PhraseCheck: Sendable {
  let name: String
  let scope: Scope
  let atLeast: Int
  /// A phrase names a proper name or a quotation.
  let needsCapitals: Bool

  init(_ fields: RuleFields, id: String) throws(RecordError) {
    guard fields.has("phrases") else { throw fields.error("phrases", "at least one phrase") }
    name = "rule:" + id
    scope = fields.has("scope") ? try fields.value("scope", Scope.self) : .body
    atLeast = try fields.number("at-least") ?? 1
    needsCapitals = fields.record.values("phrases").contains {
      $0.text.contains("capital") || $0.text.contains("quoted")
    }
  }

  func places(in reading: Reading) -> [Range<Int>] {
    reading.places(of: [name], in: scope.sentences(in: reading), atLeast: atLeast)
  }
}
