import Testing

@testable import MentorKit

/// One part of a message with one answer in it; the other answers that its kind needs are there.
enum OnePart {
  static func text(_ part: String, _ field: String, _ answer: String, kind id: String) throws -> String {
    let kind = try #require(DraftBook.builtIn.kind(id))
    var brief = Brief(channel: "email")
    for need in kind.needs { brief[need] = Answer("Qx") }
    brief[field] = Answer(answer)
    let composition = Composition(
      brief: brief,
      kind: kind,
      channel: DraftBook.builtIn.channels[0],
      book: .builtIn
    )
    return try #require(composition.say(part)).text
  }
}
