import MentorText

/// Finds phrases of the rule's own.
struct PhraseCheck: Sendable {
  let name: String
  let scope: Scope
  let atLeast: Int

  init(_ fields: RuleFields, id: String, language: Language) throws(RecordError) {
    name = "rule:" + id
    guard language.reading(name) != nil else { throw fields.error("phrases", "at least one phrase") }
    scope = fields.has("scope") ? try fields.value("scope", Scope.self) : .body
    atLeast = try fields.number("at-least") ?? 1
  }

  func places(in reading: Reading) -> [Range<Int>] {
    reading.places(of: [name], in: scope.sentences(in: reading), atLeast: atLeast)
  }
}
