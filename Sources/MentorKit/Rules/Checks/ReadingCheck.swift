import MentorText

/// Finds what readings of `Resources/readings` find.
struct ReadingCheck: Check {
  static let keys = ["reading", "scope", "at-least"]

  let numbers: [Int]
  let scope: Scope
  let atLeast: Int

  init(_ fields: RecordBlock, id: String, language: Language) throws(RecordError) {
    numbers = try fields.readings("reading", language)
    scope = try fields.value("scope", or: Scope.body)
    atLeast = try fields.number("at-least", or: 1)
  }

  func places(in reading: Reading) -> [Range<Int>] {
    reading.heard.places(of: numbers, in: scope.sentences(in: reading), atLeast: atLeast)
  }
}
