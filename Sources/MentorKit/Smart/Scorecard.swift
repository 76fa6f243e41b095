import MentorText

/// Points of a message, part by part.
///
/// - Range: five letters of 20 points, together 0...100. Every lost point belongs to exactly one rule, so that mending one thing
///   while the rest stands still raises the score by exactly its points.
struct Scorecard: Sendable {
  struct PartScore: Sendable {
    let letter: Letter
    let id: String
    let of: Int
    let because: String
    /// What was lost and to which rule; together `of - points`.
    var losses: [(rule: String, points: Int)]

    var points: Int { of - losses.reduce(0) { $0 + $1.points } }
  }

  private(set) var parts: [PartScore]

  /// All points together, 0...100.
  var total: Int { parts.reduce(0) { $0 + $1.points } }

  func points(of letter: Letter) -> Int { parts.filter { $0.letter == letter }.reduce(0) { $0 + $1.points } }

  /// Points lost to a rule in all parts.
  func lost(to rule: String) -> Int {
    parts.reduce(0) { $0 + $1.losses.filter { $0.rule == rule }.reduce(0) { $0 + $1.points } }
  }

  /// The card as it were if what the rule says were mended and the rest stood still.
  func mending(_ rule: String) -> Scorecard {
    var card = self
    for place in card.parts.indices { card.parts[place].losses.removeAll { $0.rule == rule } }
    return card
  }
}

/// Gives points to a message.
struct Scorer: Sendable {
  let letters: [LetterRecord]
  let rules: [Rule]

  /// - Parameter present: the rules that speak in the message.
  func card(for reading: Reading, present: Set<String>) -> Scorecard {
    Scorecard(
      parts: letters.flatMap { letter in letter.parts.map { score($0, of: letter.letter, reading, present) } }
    )
  }

  private func score(_ part: LetterPart, of letter: Letter, _ reading: Reading, _ present: Set<String>)
    -> Scorecard.PartScore
  {
    let seen = part.evidence.map { min($0.signal.count(in: reading), $0.atMost) }
    let value = zip(part.evidence, seen).reduce(part.start) { $0 + $1.0.weight * Double($1.1) }
    var left = min(part.of, Int(max(0, value) + 0.5))
    var losses: [(rule: String, points: Int)] = []
    if left < part.of, let owner = part.missing.first(where: present.contains) ?? part.missing.last {
      losses.append((owner, part.of - left))
    }
    for rule in rules
    where rule.part == Rule.PartName(letter: letter, part: part.id) && present.contains(rule.id) {
      let cost = min(rule.points, left)
      if cost > 0 { losses.append((rule.id, cost)) }
      left -= cost
    }
    return Scorecard.PartScore(
      letter: letter,
      id: part.id,
      of: part.of,
      because: because(part, seen, losses),
      losses: losses
    )
  }

  /// What was found, or what would help most.
  private func because(_ part: LetterPart, _ seen: [Int], _ losses: [(rule: String, points: Int)]) -> String {
    let found = zip(part.evidence, seen).filter { $0.weight > 0 && $1 > 0 }.sorted {
      $0.0.weight > $1.0.weight
    }.prefix(2)
    let lacking = zip(part.evidence, seen).filter { $0.weight > 0 && $1 == 0 }.max {
      $0.0.weight < $1.0.weight
    }
    if losses.isEmpty { return found.isEmpty ? part.means : found.map(\.0.text).joined(separator: "; ") }
    let sins = losses.compactMap { loss in rules.first { $0.id == loss.rule && $0.part != nil }?.title }
    if !sins.isEmpty { return sins.joined(separator: "; ") }
    let missing = lacking.map { "not found: \($0.0.text)" } ?? part.means
    return found.isEmpty ? missing : "\(found.map(\.0.text).joined(separator: "; ")); \(missing)"
  }
}
