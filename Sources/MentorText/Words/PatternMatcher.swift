/// Matches all patterns together, one token after the other; remembers every step it has taken, so that a
/// step seen before costs one look into a table.
///
/// - Complexity: linear in the number of tokens; a step not seen before costs as much as the patterns that
///   are under way, and a run goes on only after a look at no more than 256 tests.
public struct PatternMatcher: Sendable {
  /// A run of tokens that a group of patterns recognises.
  public struct Match: Equatable, Sendable {
    /// See `PatternSet.reading(spokenBy:)`.
    public let group: Int32
    /// Indices of tokens, half-open.
    public let tokens: Range<Int>
  }

  /// A run that may become a match.
  private struct Run: Sendable {
    let start: Int
    let state: PatternStates.State
    /// Where its next step leads, see `PatternStates.guess`.
    var guess: UInt64 = 0
  }

  /// What is looked for.
  public let patterns: PatternSet
  private let lexicon: Lexicon
  private let few: Int
  private var states: PatternStates
  private var ahead: TestsAhead
  private var row: [Int32] = []
  private var runs = Refilled<Run>()

  /// - Parameter lexicon: of the language that the patterns are of.
  public init(_ patterns: PatternSet, _ lexicon: Lexicon) { self.init(patterns, lexicon, inPlace: 4096) }

  /// - Parameter few: how many new steps are taken before memory is spent on the next ones; more than a
  ///   message leads to.
  init(_ patterns: PatternSet, _ lexicon: Lexicon, inPlace few: Int) {
    self.few = few
    self.patterns = patterns
    self.lexicon = lexicon
    states = PatternStates(patterns.table, inPlace: few)
    ahead = TestsAhead(patterns.table)
  }

  /// Prepares for a text of so many tokens: a long one is read with less memory then.
  public mutating func expect(tokens: Int) { states.expect(tokens: tokens) }

  /// Finds all matches in a sentence in the order of their beginnings; of those with one beginning the
  /// longest of a group.
  ///
  /// - Parameter matches: emptied before.
  public mutating func find(in sentence: Sentence, of text: Text, into matches: inout [Match]) {
    matches.removeAll(keepingCapacity: true)
    if states.isFull { states = PatternStates(patterns.table, inPlace: few) }
    readRow(of: sentence, text)
    runs.removeAll()
    for place in row.indices {
      guessSteps(on: row[place])
      var count = 0
      for number in runs.indices {
        let run = runs[number]
        let state = states.next(run.state, on: row[place], guess: run.guess)
        guard noteRun(state, from: run.start, behind: place, in: sentence, &matches) else { continue }
        runs[count] = Run(start: run.start, state: state)
        count += 1
      }
      runs.shorten(to: count)
      let first = place == 0 ? states.next(.sentenceStart, on: row[0]) : states.first(on: row[place])
      if noteRun(first, from: place, behind: place, in: sentence, &matches) {
        runs.append(Run(start: place, state: first))
      }
    }
    Self.settle(&matches)
  }

  /// Notes what a run recognises behind a token.
  ///
  /// - Returns: whether there may be more.
  private func noteRun(
    _ state: PatternStates.State,
    from start: Int,
    behind place: Int,
    in sentence: Sentence,
    _ matches: inout [Match]
  ) -> Bool {
    if state == .dead { return false }
    if state.accepts { accept(state, from: start, to: place + 1, in: sentence, into: &matches) }
    return states.mayGoOn(state, behind: place, ahead: ahead)
  }

  /// The steps of all runs do not wait for each other, but for the memory, and so they wait together.
  private mutating func guessSteps(on symbol: Int32) {
    // Taken out, since the states are read meanwhile.
    var own = Refilled<Run>()
    swap(&own, &runs)
    own.mutateEach { $0.guess = states.guess($0.state, on: symbol) }
    swap(&own, &runs)
  }

  private mutating func readRow(of sentence: Sentence, _ text: Text) {
    row.removeAll(keepingCapacity: true)
    ahead.beginSentence()
    for place in sentence.tokens {
      let token = text.tokens[place]
      let traits = token.traits(
        classes: lexicon.classes(of: token.word),
        isFirst: place == sentence.tokens.lowerBound,
        lexicon: lexicon
      )
      let symbol = patterns.symbol(at: Lexicon.place(of: token.word))
      row.append(states.symbols.number(word: symbol, traits: traits))
      ahead.read(word: Int(symbol))
    }
  }

  private func accept(
    _ state: PatternStates.State,
    from start: Int,
    to end: Int,
    in sentence: Sentence,
    into matches: inout [Match]
  ) {
    let offset = sentence.tokens.lowerBound
    for number in states.accepts(of: state) {
      let accept = states.accept(at: number)
      guard let end = accept.end(at: end + offset, in: sentence) else { continue }
      matches.append(Match(group: Int32(accept.group), tokens: (start + offset)..<end))
    }
  }

  /// Puts matches in order and leaves the longest of each group with each beginning.
  private static func settle(_ matches: inout [Match]) {
    guard matches.count > 1 else { return }
    matches.sort {
      ($0.tokens.lowerBound, $0.group, $1.tokens.upperBound)
        < ($1.tokens.lowerBound, $1.group, $0.tokens.upperBound)
    }
    var count = 1
    for match in matches.dropFirst() {
      let last = matches[count - 1]
      if match.group == last.group, match.tokens.lowerBound == last.tokens.lowerBound { continue }
      matches[count] = match
      count += 1
    }
    matches.removeLast(matches.count - count)
  }
}
