import MentorText

/// Brings together what rules find and what it costs.
struct Judgement {
  let reading: Reading
  let catalogue: Catalogue
  let card: Scorecard
  let found: [Found]
  private let isForeign: Bool
  private let care: CareCard?

  init(of reading: Reading, catalogue: Catalogue, scorer: Scorer) {
    self.reading = reading
    self.catalogue = catalogue
    let isForeign = !reading.isEnglish
    self.isForeign = isForeign
    let care = CareRoute.builtIn.card(for: reading)
    self.care = care
    let spoken = catalogue.findings(in: reading).filter { found in
      (!isForeign || found.rule.check.needsNoLanguage)
        && (care == nil || !Self.hushed.contains(found.rule.id))
    }
    card = scorer.card(for: reading, present: Set(spoken.map(\.rule.id)))
    found = isForeign ? spoken : spoken + Self.owners(of: card, besides: spoken, catalogue, reading)
  }

  /// What is never said of a text in which somebody may be in danger.
  private static let hushed: Set = [
    "hardship-heavy", "guilt", "pressure", "over-apology", "shouting", "too-long", "wall-of-text",
    "hard-to-read", "i-to-you-ratio",
    "presumption", "role-mismatch", "oversized-ask",
  ]

  /// Rules that own lost points and did not speak themselves: what they say belongs where it is missing.
  private static func owners(
    of card: Scorecard,
    besides found: [Found],
    _ catalogue: Catalogue,
    _ reading: Reading
  ) -> [Found] {
    let present = Set(found.map(\.rule.id))
    var added: [Found] = []
    for loss in card.parts.flatMap(\.losses)
    where !present.contains(loss.rule) && !added.contains(where: { $0.rule.id == loss.rule }) {
      guard let rule = catalogue.rule(loss.rule) else { continue }
      added.append(Found(rule: rule, range: rule.check.gap(in: reading)))
    }
    return added
  }

  var score: Score {
    let problems = findings
    return Score(
      text: reading.message.text.bytes,
      language: isForeign ? nil : "en",
      kind: reading.kind,
      options: reading.options,
      words: reading.message.wordCount,
      points: isForeign ? nil : card.total,
      verdict: verdict(problems),
      letters: letters,
      asks: asks,
      swap: swap,
      findings: problems,
      strengths: strengths,
      next: next(problems),
      care: care
    )
  }

  private var findings: [Finding] {
    var counted = Set<String>()
    return found.filter { !$0.rule.isStrength }.sorted { $0.range.lowerBound < $1.range.lowerBound }.map {
      found in
      // A rule costs once, however often it speaks.
      let points = counted.insert(found.rule.id).inserted && !isForeign ? card.lost(to: found.rule.id) : 0
      return finding(found, points: points)
    }.sorted { ($1.severity, $1.points, $0.range.lowerBound) < ($0.severity, $0.points, $1.range.lowerBound) }
  }

  private var strengths: [Finding] {
    var seen = Set<String>()
    return isForeign
      ? []
      : found.filter { $0.rule.isStrength && seen.insert($0.rule.id).inserted }
        .sorted { $0.rule.polarity.rank > $1.rule.polarity.rank }.map { finding($0, points: 0) }
  }

  private func finding(_ found: Found, points: Int) -> Finding {
    let isSofter = found.rule.conditions.softer.contains(reading.options.relation)
    return Finding(
      rule: found.rule.id,
      severity: isSofter ? .info : found.rule.severity,
      letter: found.rule.letter,
      points: points,
      range: found.range,
      say: found.rule.say,
      why: found.rule.why,
      source: found.rule.sources.compactMap { catalogue.sources[$0] }.joined(separator: "\n")
    )
  }

  private var letters: [Score.LetterScore] {
    Letter.allCases.map { letter in
      Score.LetterScore(
        letter: letter,
        points: card.points(of: letter),
        parts: card.parts.filter { $0.letter == letter }.map {
          Score.PartScore(id: $0.id, points: $0.points, of: $0.of, because: $0.because)
        }
      )
    }
  }

  private var asks: [Score.AskScore] {
    let text = reading.message.text
    let saysNoRush = !reading.hits["no-rush"].isEmpty
    let easesNo = !reading.hits["opt-out"].isEmpty
    let date = reading.hits["deadline"].first { reading.body.contains($0.sentence) }
    return reading.asks.map { ask in
      let own = ask.sentences.lazy.compactMap { reading.hits["deadline", $0].first }.first ?? date
      return Score.AskScore(
        range: ask.range,
        minutes: ask.minutes,
        by: own.map { text.string(text.range(ofTokens: $0.tokens)) },
        saysNoRush: saysNoRush,
        easesNo: easesNo
      )
    }
  }

  private var swap: SwapResult {
    return SwapResult(
      verdict: reading.swap.verdict,
      sameShare: reading.swap.sameShare,
      anchors: reading.anchors.map {
        Score.AnchorScore(range: reading.message.text.range(ofTokens: $0.tokens), kind: $0.kind.rawValue)
      }
    )
  }

  private func next(_ findings: [Finding]) -> Score.NextEdit? {
    let best = findings.enumerated().max {
      ($0.element.points, -$0.offset) < ($1.element.points, -$1.offset)
    }?.element
    return best.flatMap { $0.points > 0 ? Score.NextEdit(rule: $0.rule, gain: $0.points, say: $0.say) : nil }
  }

  /// A message that cannot be sent as it is, for an open slot, is not there yet; one with another blocker is never ready.
  private func verdict(_ findings: [Finding]) -> Score.Verdict {
    let blockers = findings.filter { $0.severity == .blocker }.map(\.rule)
    let bounds = reading.asksNothing ? Self.thanks : Self.asking
    if isForeign || share < bounds.nearly || blockers.contains("template-residue") { return .notYet }
    return share >= bounds.ready && blockers.isEmpty ? .ready : .nearly
  }

  /// Points of 100; thanks need no time, so that the letter is left out of account there.
  private var share: Int {
    guard reading.asksNothing else { return card.total }
    let others = Letter.allCases.count - 1
    return (card.total - card.points(of: .time)) * 100 / (others * LetterRecord.full)
  }

  /// Points from which a message is nearly ready, and ready: where careful readers of the calibration messages gave 5 and 8 of 10
  /// for readiness.
  private static let asking = (nearly: 56, ready: 74)
  private static let thanks = (nearly: 46, ready: 62)
}

extension Rule.Polarity {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self).map { -$0 } ?? 0 }
}
