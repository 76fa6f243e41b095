import MentorText

/// Looks at what ties the message to its reader.
struct AnchorCheck: Sendable {
  enum What: String, CaseIterable, Sendable { case none, strong, shared }

  let what: What

  init(_ fields: RuleFields) throws(RecordError) { what = try fields.value("of", What.self) }

  func places(in reading: Reading) -> [Range<Int>] {
    let text = reading.message.text
    switch what {
    case .none: return reading.swap.verdict == .fails ? [reading.gap(.start)] : []
    case .strong: return reading.anchors.filter { $0.strength == 2 }.map { text.range(ofTokens: $0.tokens) }
    case .shared:
      return reading.anchors.filter { $0.kind == .person || $0.kind == .contact }.map {
        text.range(ofTokens: $0.tokens)
      }
    }
  }
}
