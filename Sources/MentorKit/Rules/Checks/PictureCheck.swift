import MentorText

/// Finds emoji and emoticons beyond a number.
struct PictureCheck: Sendable {
  let atMost: Int

  init(_ fields: RuleFields) throws(RecordError) { atMost = try fields.number("at-most") ?? 1 }

  func places(in reading: Reading) -> [Range<Int>] {
    let pictures = reading.places(of: .emoji, in: reading.own)
    return pictures.count > atMost ? pictures : []
  }
}
