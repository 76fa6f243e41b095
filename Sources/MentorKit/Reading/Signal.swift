import MentorText

/// Something that can be counted in a message, as evidence in `Resources/smart` names it.
///
///     reason          sentences of the body with this reading of Resources/readings
///     ask:reason      of the sentences that ask;  near:reason  of those and the ones around them
///     best:reason     1 if the clearest ask has it
///     #works          words of a lexicon in the body;  near#works  around the asks;  ask#works  in them
///     %definites      their share of the words, in steps of 4 %
///     @clear          a measure, see `Measure`;  best@substance  of the clearest ask
struct Signal: Hashable, Sendable {
  enum Scope: String, Sendable { case body, ask, near, best }
  enum What: Hashable, Sendable {
    /// By its number.
    case reading(Int)
    case classes(WordClasses)
    /// In steps of 4 % of the words.
    case share(WordClasses)
    case measure(Measure)
  }

  private let scope: Scope
  private let what: What

  private static let marks = Array(":#%@".utf8)

  /// - Returns: nil for a name that is no reading, lexicon or measure.
  init?(_ name: String, language: Language) {
    let mark = name.utf8.firstIndex { Self.marks.contains($0) }
    // Most names have no scope; "rule:flattery" is the name of a reading as a whole.
    let told = mark.flatMap { $0 > name.startIndex ? String(name[..<$0]) : nil }
    let known = told.map { Scope(rawValue: $0) } ?? .body
    guard let mark, let known else {
      guard let number = language.reading(name) else { return nil }
      scope = .body
      what = .reading(number)
      return
    }
    scope = known
    let rest = String(name[name.utf8.index(after: mark)...])
    switch name.utf8[mark] {
    case Ascii.hash:
      guard let classes = language.lexicon.classes(named: rest) else { return nil }
      what = .classes(classes)
    case Ascii.percent:
      guard let classes = language.lexicon.classes(named: rest) else { return nil }
      what = .share(classes)
    case Ascii.at:
      // Cheaper than `init(rawValue:)`, at every start of the program.
      guard let measure = Measure.allCases.first(where: { $0.rawValue == rest }) else { return nil }
      what = .measure(measure)
    default:
      guard let number = language.reading(rest) else { return nil }
      what = .reading(number)
    }
  }

  var isMeasure: Bool { if case .measure = what { true } else { false } }

  /// How often the signal is seen.
  func count(in reading: Reading) -> Int {
    switch scope {
    case .body: count(in: reading, reading.inBody)
    case .ask: count(in: reading, reading.inAsks)
    case .near: count(in: reading, reading.inNear)
    case .best: count(in: reading, reading.inBest)
    }
  }

  /// It counts words of some classes.
  var isOfWords: Bool { if case .classes = what { true } else { false } }

  /// The first word of an ask that is counted, as it is written; nil where there is none.
  func firstWord(in reading: Reading) -> String? {
    guard case .classes(let classes) = what else { return nil }
    let message = reading.message
    for place in reading.asking {
      for index in message.sentences[place].tokens
      where reading.language.lexicon.has(message.text.tokens[index], in: classes)
        && !reading.keys.isMeant(index, in: place, of: message)
      {
        return message.text.string(message.text.tokens[index].range)
      }
    }
    return nil
  }

  /// Counts what only a question has that is answered in writing: a short answer, two ways to choose between.
  var isOfAnswers: Bool {
    [.smallAnswer, .actChoose].contains { (name: ReadingName) in what == .reading(name.number) }
  }

  /// Not seen anywhere in the body, whatever part of it the signal looks at.
  func isAbsent(in reading: Reading) -> Bool { count(in: reading, reading.inBody) == 0 }

  private func count(in reading: Reading, _ tally: SentenceTally) -> Int {
    switch what {
    case .reading(let number):
      let count = reading.hits.sentenceCount(of: number, in: tally.sentences)
      // Who signs as "fisherman at Stokkvik" has told who writes.
      return number == ReadingName.intro.number && reading.signsAsSomebody ? count + 1 : count
    case .classes(let classes): return tally.count(of: classes)
    case .share(let classes): return tally.words == 0 ? 0 : tally.count(of: classes) * 25 / tally.words
    case .measure(let measure): return measure.value(in: reading, tally)
    }
  }
}
