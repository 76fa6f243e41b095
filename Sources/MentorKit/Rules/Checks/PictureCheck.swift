import MentorText

/// Finds emoji and emoticons beyond a number.
struct PictureCheck: Sendable {
  let atMost: Int

  init(_ fields: RuleFields) throws(RecordError) { atMost = try fields.number("at-most") ?? 1 }

  func places(in reading: Reading) -> [Range<Int>] {
    let message = reading.message
    let pictures = Scope.all.sentences(in: reading).sorted().flatMap { Array(message.sentences[$0].tokens) }
      .map { message.text.tokens[$0] }.filter { $0.kind == .emoji }
    return pictures.count > atMost ? pictures.map(\.range) : []
  }
}
