import MentorText

/// Finds emoji and emoticons beyond a number.
struct PictureCheck: Check {
  static let keys = ["at-most"]

  let atMost: Int

  init(_ fields: RecordBlock, id: String, language: Language) throws(RecordError) {
    atMost = try fields.number("at-most", or: 1, from: 0)
  }

  func places(in reading: Reading) -> [Range<Int>] {
    let pictures = reading.heard.places(of: .emoji, in: reading.own)
    return pictures.count > atMost ? pictures : []
  }
}
