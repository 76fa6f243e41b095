import MentorText

/// Speaks when nearly every word is about the writer and hardly one about the reader.
struct FocusCheck: Check {
  static let keys = ["at-most"]

  /// Share of the words "I", "me", "my", in percent.
  let atMost: Int

  init(_ fields: RecordBlock, id: String, language: Language) throws(RecordError) {
    atMost = try fields.number("at-most", or: 12, from: 0)
  }

  func places(in reading: Reading) -> [Range<Int>] {
    let own = reading.inBody.count(of: [.i, .me, .my])
    let yours = reading.inBody.count(of: [.you, .your])
    let words = reading.message.wordCount
    return words > 0 && own * 100 > words * atMost && yours <= 1 ? [reading.gap(.start)] : []
  }
}
