import MentorText

/// Looks at the times that are set for the reader.
struct DateCheck: Check {
  static let keys = ["of"]

  enum What: String, CaseIterable, Sendable {
    /// A date, and no word about why then.
    case bare
    /// A time that is told in weeks or months, beyond three weeks.
    case far
  }

  let what: What

  init(_ fields: RecordBlock, id: String, language: Language) throws(RecordError) {
    what = try fields.value("of", What.self)
  }

  func places(in reading: Reading) -> [Range<Int>] {
    switch what {
    case .bare: return bare(reading)
    case .far: return reading.heard.places(of: [.farTime], in: reading.near)
    }
  }

  private func bare(_ reading: Reading) -> [Range<Int>] {
    let explained = reading.hits.sentences(.reason).union(reading.hits.sentences(.dateReason))
    return reading.hits[.replyBy].filter { hit in
      reading.near.contains(hit.sentence)
        && !((hit.sentence - 1)...(hit.sentence + 1)).contains(where: explained.contains)
    }.map { reading.message.text.range(ofTokens: $0.tokens) }
  }
}
