/// Points of a message, part by part.
///
/// - Range: five letters of 20 points, together 0...100. Every lost point belongs to exactly one rule, so
///   that mending one thing while the rest stands still raises the score by its points; where it takes two
///   edits, each is given half of what both bring.
struct Scorecard: Sendable {
  struct PartScore: Sendable {
    let letter: Letter
    let id: String
    let of: Int
    let because: String
    /// What would bring most of what is lost here, if that can be told, and for which rules.
    let advice: String?
    let advised: BitSet
    /// What was lost and to which rule; together `of - points`.
    let losses: [Loss]

    var points: Int { of - losses.reduce(0) { $0 + $1.points } }
  }

  private(set) var parts: [PartScore]

  /// All points together, 0...100.
  var total: Int { parts.reduce(0) { $0 + $1.points } }

  func points(of letter: Letter) -> Int { parts.filter { $0.letter == letter }.reduce(0) { $0 + $1.points } }

  /// What would bring most of what is lost to a rule.
  func advice(for rule: Int) -> String? {
    var most = 0
    var advice: String?
    for part in parts where part.advice != nil && part.advised.contains(rule) {
      let lost = Self.lost(to: rule, in: part)
      if lost > most { (most, advice) = (lost, part.advice) }
    }
    return advice
  }

  /// Points lost to a rule in all parts.
  func lost(to rule: Int) -> Int { parts.reduce(0) { $0 + Self.lost(to: rule, in: $1) } }

  private static func lost(to rule: Int, in part: PartScore) -> Int {
    part.losses.reduce(0) { $1.rule == rule ? $0 + $1.points : $0 }
  }
}
