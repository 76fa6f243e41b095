import MentorText

/// How a text is built, whatever it says.
///
/// - Source: own judgement, not measured, for the numbers of words; what a shape weighs is fitted.
enum TextShape: String, CaseIterable {
  case tiny, short, long, asksNothing, asksOnce, asksOften, endsAsking, exclaims, hasCode

  var name: String { "shape:\(rawValue.lowercased())" }

  func holds(for reading: Reading) -> Bool {
    let sentences = reading.own.map { reading.message.sentences[$0] }
    let words = sentences.reduce(0) { $0 + $1.tokens.count }
    let questions = sentences.count { $0.end == .question }
    switch self {
    case .tiny: return words <= 12
    case .short: return words <= 25
    case .long: return words >= 70
    case .asksNothing: return questions == 0 && reading.asks.isEmpty
    case .asksOnce: return questions == 1
    case .asksOften: return questions >= 2
    case .endsAsking: return sentences.last?.end == .question
    case .exclaims: return sentences.contains { $0.end == .exclamation }
    case .hasCode:
      return reading.message.parts.contains(.code)
        || reading.message.text.tokens.contains { $0.kind == .code }
    }
  }
}
