import MentorText

/// Looks at what ties the message to its reader.
struct AnchorCheck: Check {
  static let keys = ["of"]

  enum What: String, CaseIterable, Sendable { case none, strong, unconfirmed }

  let what: What

  init(_ fields: RecordBlock, id: String, language: Language) throws(RecordError) {
    what = try fields.value("of", What.self)
  }

  func places(in reading: Reading) -> [Range<Int>] {
    let text = reading.message.text
    switch what {
    case .none: return SwapTest(reading).verdict == .fails ? [gap(in: reading)] : []
    case .strong: return reading.anchors.filter { $0.strength == 2 }.map { text.range(ofTokens: $0.tokens) }
    case .unconfirmed: return reading.unconfirmed
    }
  }

  func gap(in reading: Reading) -> Range<Int> { reading.gap(.start) }
}
