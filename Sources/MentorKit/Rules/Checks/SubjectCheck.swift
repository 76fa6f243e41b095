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
      let words = tokens.count { place in
        let token = message.text.tokens[place]
        return !token.shape.contains(.clitic) && !WordSet.replyMarks.contains(token.hash)
      }
      return words > atMost ? [message.text.range(ofTokens: tokens)] : []
    }
  }
}
