import MentorText

/// The date or event of a passage that says by when an answer helps: "14 June" of "I need to decide by 14
/// June".
struct DueDate {
  let text: String
  /// Told by a calendar or a clock, not by an event or by "then".
  let isDay: Bool

  private static let calendar: WordClasses = [
    .months, .weekdays, .seasons, .dayparts, .timeunits, .numbers,
  ]

  /// - Parameter deadline: a hit of the reading "deadline".
  init(of deadline: Passage, in reading: borrowing Reading) {
    let whole = reading.message.text
    let lexicon = reading.language.lexicon
    func isCalendar(_ index: Int) -> Bool {
      let token = whole.tokens[index]
      return token.kind == .number || WordSet.dateWords.contains(token.hash)
        || lexicon.has(token, in: Self.calendar)
    }
    // "Before our filing on the 3rd", "before we print the list on 2 May": the day may stand behind the
    // event.
    let reach = deadline.tokens.contains(where: isCalendar) ? 0 : 3
    let spans = reading.hits[.when, deadline.sentence].lazy.map(\.tokens).filter {
      $0.overlaps(deadline.tokens) || (0...reach).contains($0.lowerBound - deadline.tokens.upperBound)
    }
    let end = spans.map(\.upperBound).reduce(deadline.tokens.upperBound, max)
    let tokens = deadline.tokens.lowerBound..<end
    guard let first = tokens.first(where: isCalendar), let last = tokens.last(where: isCalendar) else {
      let isLed = tokens.count > 1 && WordSet.dateLeads.contains(whole.tokens[tokens.lowerBound].hash)
      text = whole.string(whole.range(ofTokens: tokens.dropFirst(isLed ? 1 : 0)))
      isDay = false
      return
    }
    let isPreceded = first > tokens.lowerBound && WordSet.dateArticles.contains(whole.tokens[first - 1].hash)
    text = whole.string(whole.range(ofTokens: (isPreceded ? first - 1 : first)..<(last + 1)))
    isDay = true
  }

  /// The day that some passages set for an answer: "a word by the 8th" before "it closes on the 15th", but
  /// not "before then".
  ///
  /// - Parameter hits: of the reading "deadline".
  static func told(by hits: some Collection<Passage>, in reading: Reading) -> String? {
    let tokens = reading.message.text.tokens
    for hit in hits where WordSet.dueLeads.contains(tokens[hit.tokens.lowerBound].hash) {
      let date = DueDate(of: hit, in: reading)
      if date.isDay { return date.text }
    }
    return hits.first.map { DueDate(of: $0, in: reading).text }
  }
}
