import MentorText

/// Finds sentences of more than a number of words.
struct SentenceCheck: Check {
  static let keys = ["at-most"]

  let atMost: Int

  init(_ fields: RecordBlock, id: String, language: Language) throws(RecordError) {
    atMost = try fields.number("at-most", or: 45, from: 0)
  }

  func places(in reading: Reading) -> [Range<Int>] {
    let message = reading.message
    return message.body.filter { message.words(in: $0) > atMost }.map { message.sentences[$0].range }
  }
}
