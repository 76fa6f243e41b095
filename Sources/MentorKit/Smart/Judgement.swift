import MentorText

/// Brings together what rules find and what it costs.
struct Judgement {
  let reading: Reading
  let catalogue: Catalogue
  let card: Scorecard
  let found: [Found]
  private let isForeign: Bool
  private let care: CareCard?
  /// Passages that put a reader off and of which nothing is said beside a care card.
  private let hushed: [Range<Int>]

  init(of reading: Reading, catalogue: Catalogue, scorer: Scorer) {
    self.catalogue = catalogue
    let isForeign = !reading.isEnglish
    self.isForeign = isForeign
    let care = CareRoute.card(for: reading)
    self.care = care
    var spoken = catalogue.findings(in: reading)
    hushed = care == nil ? [] : Self.tones(among: spoken, catalogue)
    if isForeign || care != nil {
      spoken.removeAll { found in
        let rule = catalogue.rules[found.number]
        return (isForeign && !rule.check.says(of: reading))
          || (care != nil && rule.conditions.needs.contains(.noCare))
      }
    }
    card = scorer.card(for: reading, present: BitSet(spoken.lazy.map(\.number)))
    found = isForeign ? spoken : spoken + Self.owners(of: card, besides: spoken, catalogue, reading)
    // Last, so that it is moved here and not copied.
    self.reading = reading
  }

  /// Rules that own lost points and did not speak themselves: what they say belongs where it is missing.
  private static func owners(
    of card: Scorecard,
    besides found: [Found],
    _ catalogue: Catalogue,
    _ reading: Reading
  ) -> [Found] {
    var present = BitSet(found.lazy.map(\.number))
    var added: [Found] = []
    for part in card.parts {
      for (rule, _) in part.losses where !present.contains(rule) {
        present.insert(rule)
        added.append(Found(number: rule, range: catalogue.rules[rule].check.gap(in: reading)))
      }
    }
    return added
  }

  var score: Score {
    let problems = findings
    return Score(
      text: reading.message.text.bytes,
      language: isForeign || !reading.hasWords ? nil : "en",
      kind: reading.kind,
      options: reading.options,
      words: reading.message.wordCount + reading.message.joinedWords,
      partsWords: !isForeign || reading.partsWords,
      points: isForeign ? nil : card.total,
      verdict: verdict(problems),
      letters: letters,
      asks: asks,
      swap: swap,
      findings: problems,
      strengths: strengths,
      next: Score.NextEdit(of: problems, asksNothing: reading.asksNothing),
      care: care,
      asksNothing: reading.asksNothing
    )
  }

  private var findings: [Finding] {
    var counted = BitSet()
    var weighed: [(found: Found, severity: Severity, points: Int32)] = []
    for found in found where rules[found.number].polarity == .problem {
      weighed.append((found, severity(of: found), 0))
    }
    weighed.sort { $0.found.range.lowerBound < $1.found.range.lowerBound }
    for place in weighed.indices {
      // A rule costs once, however often it speaks.
      let number = weighed[place].found.number
      guard !isForeign, !counted.contains(number) else { continue }
      counted.insert(number)
      weighed[place].points = Int32(card.lost(to: number))
    }
    weighed.sort {
      ($1.severity, $1.points, $0.found.range.lowerBound) < (
        $0.severity, $0.points, $1.found.range.lowerBound
      )
    }
    return weighed.map { finding($0.found, $0.severity, points: Int($0.points)) }
  }

  private var strengths: [Finding] {
    guard !isForeign else { return [] }
    var seen = BitSet()
    var first: [(found: Found, rank: Int)] = []
    let ofCard = care == nil ? [] : CareRoute.passages(of: reading)
    let unpraised = Stretches(Self.tones(among: found, catalogue) + hushed + ofCard)
    for one in found where rules[one.number].polarity != .problem && !seen.contains(one.number) {
      if unpraised.overlap(one.range) { continue }
      seen.insert(one.number)
      first.append((one, rules[one.number].polarity.rank))
    }
    first.sort { $0.rank > $1.rank }
    return first.map { finding($0.found, severity(of: $0.found), points: 0) }
  }

  private var rules: [Rule] { catalogue.rules }

  /// Passages that put a reader off: nobody is praised for their words.
  private static func tones(among found: [Found], _ catalogue: Catalogue) -> [Range<Int>] {
    found.lazy.filter { one in
      let rule = catalogue.rules[one.number]
      return rule.conditions.needs.contains(.noCare) && rule.check is PhraseCheck
    }.map(\.range)
  }

  private func severity(of found: Found) -> Severity {
    let isSofter = rules[found.number].conditions.softer.contains(reading.options.relation)
    return isSofter ? .info : rules[found.number].severity
  }

  private func finding(_ found: Found, _ severity: Severity, points: Int) -> Finding {
    Finding(
      texts: rules[found.number].texts,
      severity: severity,
      letter: rules[found.number].letter,
      points: points,
      range: found.range,
      advice: rules[found.number].isRemainder ? card.advice(for: found.number) : nil
    )
  }

  private var letters: [Score.LetterScore] {
    Letter.allCases.map { letter in
      var parts: [Score.PartScore] = []
      for place in card.parts.indices where card.parts[place].letter == letter {
        let part = card.parts[place]
        parts.append(Score.PartScore(id: part.id, points: part.points, of: part.of, because: part.because))
      }
      return Score.LetterScore(letter: letter, points: parts.reduce(0) { $0 + $1.points }, parts: parts)
    }
  }

  private var asks: [Score.AskScore] {
    let saysNoRush = !reading.hits[.noRush].isEmpty
    let easesNo = !reading.hits[.optOut].isEmpty
    // Once for all asks that name no day themselves: a sentence can be full of dates.
    let date = deadline(among: reading.hits[.deadline].filter { reading.body.contains($0.sentence) })
    return reading.asks.map { ask in
      let own = ask.sentences.reduce(nil) { $0 ?? deadline(among: reading.hits[.deadline, $1]) }
      return Score.AskScore(
        range: ask.range,
        minutes: ask.minutes,
        by: own ?? date,
        saysNoRush: saysNoRush,
        easesNo: easesNo
      )
    }
  }

  /// The day that some passages set for an answer: "a word by the 8th" before "it closes on the 15th", but
  /// not "before then".
  private func deadline(among hits: some Collection<Passage>) -> String? {
    let tokens = reading.message.text.tokens
    for hit in hits where WordSet.dueLeads.contains(tokens[hit.tokens.lowerBound].hash) {
      let date = DueDate(of: hit, in: reading)
      if date.isDay { return date.text }
    }
    return hits.first.map { DueDate(of: $0, in: reading).text }
  }

  private var swap: SwapResult {
    let test = SwapTest(reading)
    return SwapResult(
      verdict: test.verdict,
      sameShare: test.sameShare,
      anchors: reading.anchors.map {
        Score.AnchorScore(range: reading.message.text.range(ofTokens: $0.tokens), kind: $0.kind)
      }
    )
  }

  /// A message that cannot be sent as it is, for an open slot, is not there yet; one with another blocker is
  /// never ready. Points say what is there; a passage that puts readers off takes away one step more.
  private func verdict(_ findings: [Finding]) -> Score.Verdict {
    let isBlocked = findings.contains { $0.severity == .blocker }
    let bounds = reading.asksNothing ? Self.thanks : Self.asking
    if isForeign || share < bounds.nearly || !reading.slots.isEmpty { return .notYet }
    let isReady = share >= bounds.ready && !isBlocked
    if findings.contains(where: { putsOff($0) }) { return isReady ? .nearly : .notYet }
    return isReady ? .ready : .nearly
  }

  /// Whether a finding is about a passage that costs points of its own, as pressure does, and is more than a
  /// slip.
  private func putsOff(_ finding: Finding) -> Bool {
    finding.severity == .major && !finding.range.isEmpty && catalogue.rule(finding.rule)?.costs == true
  }

  /// Points of 100; thanks need no time, so that the letter is left out of account there.
  private var share: Int {
    guard reading.asksNothing else { return card.total }
    let others = Letter.allCases.count - 1
    return (card.total - card.points(of: .time)) * 100 / (others * LetterRecord.full)
  }

  /// Points from which a message is nearly ready, and ready: where careful readers of the calibration
  /// messages gave 5 and 8 of 10 for readiness.
  private static let asking = (nearly: 56, ready: 76)
  private static let thanks = (nearly: 46, ready: 62)
}

extension Rule.Polarity {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self).map { -$0 } ?? 0 }
}
