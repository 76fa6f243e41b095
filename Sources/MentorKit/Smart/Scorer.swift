/// Gives points to a message.
struct Scorer: Sendable {
  private let rules: [Rule]
  private let parts: [ScoredPart]
  private let clear: ClearMeasure
  /// Rules that own what is lost where it is not clear what is asked.
  private let owners: [Int]

  init(_ catalogue: Catalogue) {
    rules = catalogue.rules
    clear = catalogue.clear
    owners = clear.owners.compactMap(catalogue.number)
    parts = catalogue.letters.flatMap { letter in
      letter.parts.map { ScoredPart($0, of: letter.letter, catalogue) }
    }
  }

  /// - Parameter present: the numbers of the rules that speak in the message.
  func card(for reading: Reading, present: BitSet) -> Scorecard {
    let clarity = clear.clarity(of: reading)
    var costs = rules.map { $0.points }
    return Scorecard(parts: parts.map { score($0, reading, present, clarity: clarity, &costs) })
  }

  /// - Parameter costs: what each rule has still to take; less by what it takes from this part.
  private func score(
    _ scored: ScoredPart,
    _ reading: Reading,
    _ present: BitSet,
    clarity: Double,
    _ costs: inout [Int]
  ) -> Scorecard.PartScore {
    let part = scored.part
    let counts = part.weighing.counts(in: reading, clarity: clarity)
    let reach = Reach(
      value: Int(max(0, part.weighing.value(counts)) + 0.5),
      ceiling: Int(part.ceiling(clarity) + 0.5),
      of: part.of
    )
    var left = reach.points
    var losses = scored.losses(counts, of: reach.toPart, present: present)
    for number in scored.costing where present.contains(number) {
      let cost = min(costs[number], left)
      if let known = losses.firstIndex(where: { $0.rule == number }) {
        losses[known].points += cost
      } else if cost > 0 {
        losses.append(Loss(rule: number, points: cost))
      }
      costs[number] -= cost
      left -= cost
    }
    let sins = losses.filter { rules[$0.rule].costs }.map { rules[$0.rule].title }
    let because =
      sins.isEmpty ? scored.because(counts, isWhole: losses.isEmpty) : sins.joined(separator: "; ")
    if reach.toAsk > 0, let owner = owners.first(where: present.contains) ?? owners.last {
      losses.append(Loss(rule: owner, points: reach.toAsk))
    }
    return Scorecard.PartScore(
      letter: scored.letter,
      id: part.id,
      of: part.of,
      because: reach.isShort ? because + "; " + clear.means : because,
      advice: losses.isEmpty
        ? nil : reading.asksNothing ? part.advice(for: reading) : part.weighing.edit(counts, in: reading),
      advised: scored.advised,
      losses: losses
    )
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
    // What is there and does not count is up to the ask, what lacks below the ceiling up to the part. What
    // lacks above it takes both, so that each has one half.
    let above = full - max(value, ceiling)
    toAsk = max(0, value - ceiling) + above / 2
    toPart = full - points - toAsk
  }
}
