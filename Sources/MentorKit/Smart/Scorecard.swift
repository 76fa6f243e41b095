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
    /// What would bring most of what is lost here, if that can be told, and for which rules.
    let advice: String?
    let advised: [String]
    /// What was lost and to which rule; together `of - points`.
    var losses: [(rule: String, points: Int)]

    var points: Int { of - losses.reduce(0) { $0 + $1.points } }
  }

  private(set) var parts: [PartScore]

  /// All points together, 0...100.
  var total: Int { parts.reduce(0) { $0 + $1.points } }

  func points(of letter: Letter) -> Int { parts.filter { $0.letter == letter }.reduce(0) { $0 + $1.points } }

  /// What would bring most of what is lost to a rule.
  func advice(for rule: String) -> String? {
    let owned = parts.lazy.filter { $0.advice != nil && $0.advised.contains(rule) }.map { part in
      (part.advice, part.losses.reduce(0) { $1.rule == rule ? $0 + $1.points : $0 })
    }
    return owned.filter { $0.1 > 0 }.max { $0.1 < $1.1 }?.0
  }

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
package struct Scorer: Sendable {
  private let rules: [Rule]
  private let parts: [ScoredPart]
  private let clear: ClearMeasure

  /// A part with the places of the rules that take points from it.
  private struct ScoredPart: Sendable {
    let letter: Letter
    let part: LetterPart
    let costing: [Int]
  }

  init(_ catalogue: Catalogue) {
    rules = catalogue.rules
    clear = catalogue.clear
    parts = catalogue.letters.flatMap { letter in
      letter.parts.map { part in
        let name = Rule.PartName(letter: letter.letter, part: part.id)
        return ScoredPart(
          letter: letter.letter,
          part: part,
          costing: catalogue.rules.indices.filter { catalogue.rules[$0].part == name }
        )
      }
    }
  }

  /// - Parameter present: the rules that speak in the message.
  func card(for reading: Reading, present: Set<String>) -> Scorecard {
    let clarity = clear.clarity(of: reading)
    return Scorecard(parts: parts.map { score($0, reading, present, clarity: clarity) })
  }

  private func score(_ scored: ScoredPart, _ reading: Reading, _ present: Set<String>, clarity: Double)
    -> Scorecard.PartScore
  {
    let part = scored.part
    let counts = part.weighing.counts(in: reading, clarity: clarity)
    let advice = reading.asksNothing ? part.thanks : part.weighing.edit(counts)
    let reach = Reach(
      value: Int(max(0, part.weighing.value(counts)) + 0.5),
      ceiling: Int(part.ceiling(clarity) + 0.5),
      of: part.of
    )
    var left = reach.points
    var losses = Losses(part, counts, of: reach.toPart, present: present).byRule
    for number in scored.costing where present.contains(rules[number].id) {
      let cost = min(rules[number].points, left)
      if cost > 0 { losses.append((rules[number].id, cost)) }
      left -= cost
    }
    let means = because(part, counts, losses) + (reach.isShort ? "; \(clear.means)" : "")
    if reach.toAsk > 0, let owner = clear.owners.first(where: present.contains) ?? clear.owners.last {
      losses.append((owner, reach.toAsk))
    }
    return Scorecard.PartScore(
      letter: scored.letter,
      id: part.id,
      of: part.of,
      because: means,
      advice: losses.isEmpty ? nil : advice,
      advised: part.missing,
      losses: losses
    )
  }

  /// What was found, or what would help most.
  private func because(_ part: LetterPart, _ counts: [Double], _ losses: [(rule: String, points: Int)])
    -> String
  {
    let sins = losses.compactMap { loss in
      rules.firstIndex { $0.part != nil && $0.id == loss.rule }.map { rules[$0].title }
    }
    if !sins.isEmpty { return sins.joined(separator: "; ") }
    let evidence = part.weighing.evidence
    let wanted = evidence.indices.filter { evidence[$0].weight > 0 }
    let found = wanted.filter { counts[$0] > 0 }.sorted { evidence[$0].weight > evidence[$1].weight }.prefix(
      2
    )
    .map { evidence[$0].text }.joined(separator: "; ")
    if losses.isEmpty { return found.isEmpty ? part.means : found }
    let lacking = wanted.filter { evidence[$0].edit != nil && counts[$0] == 0 }.max {
      evidence[$0].weight < evidence[$1].weight
    }
    let missing = lacking.map { "not found: \(evidence[$0].text)" } ?? part.means
    return found.isEmpty ? missing : "\(found); \(missing)"
  }
}

/// How much of a part counts while it is not clear what is asked, and to whom the rest is lost.
private struct Reach {
  let points, toPart, toAsk: Int
  /// More is there than counts.
  let isShort: Bool

  init(value: Int, ceiling: Int, of full: Int) {
    let value = min(value, full)
    points = min(value, ceiling)
    isShort = value > ceiling
    // What is there and does not count is up to the ask, what lacks below the ceiling up to the part. What lacks above it takes
    // both, so that each has one half.
    let above = full - max(value, ceiling)
    toAsk = max(0, value - ceiling) + above / 2
    toPart = full - points - toAsk
  }
}

/// What a part has lost, shared out among the rules that own it, in proportion to what each would bring.
private struct Losses {
  let byRule: [(rule: String, points: Int)]

  /// - Parameter points: what is to be shared out.
  init(_ part: LetterPart, _ counts: [Double], of points: Int, present: Set<String>) {
    guard points > 0, let main = part.missing.first(where: present.contains) ?? part.missing.last else {
      byRule = []
      return
    }
    var shares: [(rule: String, loss: Double)] = []
    let evidence = part.weighing.evidence
    for place in evidence.indices {
      let loss = evidence[place].loss(counts[place])
      let owner = evidence[place].owner.flatMap { present.contains($0) ? $0 : nil } ?? main
      if let place = shares.firstIndex(where: { $0.rule == owner }) {
        shares[place].loss += loss
      } else {
        shares.append((owner, loss))
      }
    }
    let sum = shares.reduce(0) { $0 + $1.loss }
    var left = points
    var all: [(rule: String, points: Int)] = []
    for share in shares where share.rule != main {
      let own = min(left, Int(share.loss / max(sum, 1) * Double(points) + 0.5))
      if own > 0 { all.append((share.rule, own)) }
      left -= own
    }
    if left > 0 { all.insert((main, left), at: 0) }
    byRule = all
  }
}
