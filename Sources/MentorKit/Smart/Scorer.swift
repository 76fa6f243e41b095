import MentorText

/// Gives points to a message.
package struct Scorer: Sendable {
  private let rules: [Rule]
  private let parts: [ScoredPart]

  package init(_ catalogue: Catalogue) {
    rules = catalogue.rules
    parts = catalogue.letters.flatMap { letter in
      letter.parts.map { ScoredPart($0, of: letter.letter, catalogue) }
    }
  }

  /// How clear it is what is asked, at most 1; thanks need no ask.
  package func clarity(of reading: Reading) -> Double {
    guard !reading.asksNothing, let part = parts.lazy.map(\.part).first(where: { $0.gauge != nil }) else {
      return 1
    }
    let value = part.weighing.value(part.weighing.counts(in: reading, clarity: 0))
    return part.gauge?.clarity(value) ?? 1
  }

  /// - Parameter present: the numbers of the rules that speak in the message.
  func card(for reading: Reading, present: BitSet) -> Scorecard {
    let clarity = clarity(of: reading)
    return Scorecard(parts: parts.map { score($0, reading, present, clarity: clarity) })
  }

  private func score(_ scored: ScoredPart, _ reading: Reading, _ present: BitSet, clarity: Double)
    -> Scorecard.PartScore
  {
    let part = scored.part
    let counts = part.weighing.counts(in: reading, clarity: clarity)
    var left = min(part.of, Int(max(0, part.weighing.value(counts)) + 0.5))
    var losses = scored.losses(counts, of: part.of - left, present: present)
    for number in scored.costing where present.contains(number) {
      let cost = min(rules[number].points, left)
      if cost > 0 { losses.append((number, cost)) }
      left -= cost
    }
    let sins = losses.filter { rules[$0.rule].part != nil }.map { rules[$0.rule].title }
    return Scorecard.PartScore(
      letter: scored.letter,
      id: part.id,
      of: part.of,
      because: sins.isEmpty
        ? scored.because(counts, isWhole: losses.isEmpty) : sins.joined(separator: "; "),
      advice: losses.isEmpty ? nil : reading.asksNothing ? part.thanks : part.weighing.edit(counts),
      losses: losses
    )
  }
}
