import MentorText

/// Looks at the subject line.
struct SubjectCheck: Check {
  static let keys = ["of", "at-most"]

  enum What: String, CaseIterable, Sendable { case missing, long }

  let what: What
  let atMost: Int

  init(_ fields: RecordBlock, id: String, language: Language) throws(RecordError) {
    what = try fields.value("of", What.self)
    atMost = try fields.number("at-most", or: 9, from: 0)
  }

  func places(in reading: Reading) -> [Range<Int>] {
    let message = reading.message
    switch what {
    case .missing: return message.subject == nil ? [0..<0] : []
    case .long:
      guard let subject = message.subject else { return [] }
      let tokens = message.sentences[subject].tokens
      let marks = tokens.count { WordSet.replyMarks.contains(message.text.tokens[$0].hash) }
      let words = message.words(in: subject) - marks
      return words > atMost ? [message.text.range(ofTokens: tokens)] : []
    }
  }
}
