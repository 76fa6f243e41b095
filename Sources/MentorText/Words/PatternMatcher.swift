/// Matches all patterns together, one token after the other; remembers every step it has taken, so that a step seen before costs one
/// look into a table.
///
/// - Complexity: linear in the number of tokens; a step not seen before costs as much as the patterns that are under way.
public struct PatternMatcher: Sendable {
  /// A run of tokens that a group of patterns recognises.
  public struct Match: Equatable, Sendable {
    public let group: Int32
    /// Indices of tokens, half-open.
    public let tokens: Range<Int>
  }

  private let table: PatternTable
  private let lexicon: Lexicon
  private var states: PatternStates
  private var row: [Int32] = []

  public init(_ language: Language) {
    table = language.patterns
    lexicon = language.lexicon
    states = PatternStates(table)
  }

  /// Finds all matches in a sentence; of those with one beginning the longest of a group.
  ///
  /// - Parameter matches: emptied before.
  public mutating func find(in sentence: Sentence, of text: Text, into matches: inout [Match]) {
    matches.removeAll(keepingCapacity: true)
    row.removeAll(keepingCapacity: true)
    if states.isFull { states = PatternStates(table) }
    for place in sentence.tokens {
      let token = text.tokens[place]
      let traits = token.traits(
        classes: lexicon.classes(of: token.word),
        isFirst: place == sentence.tokens.lowerBound,
        lexicon: lexicon
      )
      row.append(states.symbols.number(word: lexicon.symbol(of: token.word), traits: traits))
    }
    for start in row.indices { follow(from: start, in: sentence, into: &matches) }
  }

  private mutating func follow(from start: Int, in sentence: Sentence, into matches: inout [Match]) {
    let first = matches.count
    let offset = sentence.tokens.lowerBound
    var place = start
    var state =
      start == 0 ? states.next(PatternStates.sentenceStart, on: row[0]) : states.first(on: row[start])
    while state != PatternStates.dead {
      for number in states.accepts(of: state) {
        let accept = states.accept(at: number)
        guard let end = accept.end(at: place + 1 + offset, in: sentence) else { continue }
        let match = Match(group: Int32(accept.group), tokens: (start + offset)..<end)
        if let earlier = matches[first...].lastIndex(where: { $0.group == match.group }) {
          if matches[earlier].tokens.upperBound < end { matches[earlier] = match }
        } else {
          matches.append(match)
        }
      }
      place += 1
      guard place < row.count else { return }
      state = states.next(state, on: row[place])
    }
  }
}
