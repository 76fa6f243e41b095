import MentorText

/// Brings together what rules find and what it costs.
struct Judgement {
  let reading: Reading
  let catalogue: Catalogue
  let card: Scorecard
  let found: [Found]
  let isForeign: Bool
  let care: CareCard?
  /// Passages that put a reader off and of which nothing is said beside a care card.
  let hushed: [Range<Int>]

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
          || (care != nil && (rule.isTone || rule.conditions.needs.contains(.noCare)))
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
      for loss in part.losses where !present.contains(loss.rule) {
        present.insert(loss.rule)
        added.append(Found(number: loss.rule, range: catalogue.rules[loss.rule].check.gap(in: reading)))
      }
    }
    return added
  }

  /// Passages that put a reader off: nobody is praised for their words.
  static func tones(among found: [Found], _ catalogue: Catalogue) -> [Range<Int>] {
    found.lazy.filter { catalogue.rules[$0.number].isTone }.map(\.range)
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
      letters: Score.LetterScore.all(of: card),
      asks: Score.AskScore.all(in: reading),
      swap: SwapResult(reading),
      findings: problems,
      strengths: strengths,
      next: Score.NextEdit(of: problems, asksNothing: reading.asksNothing),
      care: care,
      asksNothing: reading.asksNothing
    )
  }

  var rules: [Rule] { catalogue.rules }
}
