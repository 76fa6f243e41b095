import MentorText

extension Score.LetterScore {
  /// What each of the five letters got, in the order of `Letter.allCases`.
  static func all(of card: Scorecard) -> [Self] {
    Letter.allCases.map { letter in
      var parts: [Score.PartScore] = []
      for place in card.parts.indices where card.parts[place].letter == letter {
        let part = card.parts[place]
        parts.append(Score.PartScore(id: part.id, points: part.points, of: part.of, because: part.because))
      }
      return Score.LetterScore(letter: letter, points: parts.reduce(0) { $0 + $1.points }, parts: parts)
    }
  }
}

extension Score.AskScore {
  /// What the reader is asked to do, in the order of the text.
  static func all(in reading: Reading) -> [Self] {
    let saysNoRush = !reading.hits[.noRush].isEmpty
    let easesNo = !reading.hits[.optOut].isEmpty
    // Once for all asks that name no day themselves: a sentence can be full of dates.
    let date = DueDate.told(
      by: reading.hits[.deadline].filter { reading.body.contains($0.sentence) },
      in: reading
    )
    return reading.asks.map { ask in
      let own = ask.sentences.reduce(nil) { $0 ?? DueDate.told(by: reading.hits[.deadline, $1], in: reading) }
      return Score.AskScore(
        range: ask.range,
        minutes: ask.minutes,
        by: own ?? date,
        saysNoRush: saysNoRush,
        easesNo: easesNo
      )
    }
  }
}
