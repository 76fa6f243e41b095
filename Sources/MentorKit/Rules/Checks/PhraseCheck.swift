import MentorText

/// Finds phrases of the rule's own.
struct PhraseCheck: Check {
  static let keys = ["phrases", "unless", "scope", "at-least"]

  let number: Int
  let scope: Scope
  let atLeast: Int

  init(_ fields: RecordBlock, id: String, language: Language) throws(RecordError) {
    guard let number = language.reading("rule:" + id) else {
      throw fields.error("phrases", "needs at least one phrase")
    }
    self.number = number
    scope = try fields.value("scope", or: Scope.body)
    atLeast = try fields.number("at-least", or: 1)
  }

  func places(in reading: Reading) -> [Range<Int>] {
    reading.heard.places(of: [number], in: scope.sentences(in: reading), atLeast: atLeast)
  }
}
