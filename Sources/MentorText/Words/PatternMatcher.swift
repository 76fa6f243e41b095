/// Matches all patterns together, one token after the other; remembers every step it has taken, so that a step seen before costs one
/// look into a table.
///
/// - Complexity: linear in the number of tokens; a step not seen before costs as much as the patterns that are under way.
package struct PatternMatcher: Sendable {
  /// A run of tokens that a group of patterns recognises.
  package struct Match: Equatable, Sendable {
    package let group: Int32
    /// Indices of tokens, half-open.
    package let tokens: Range<Int>
  }

  private let table: PatternTable
  private let lexicon: Lexicon
  private var states: PatternStates

  package init(_ language: Language) {
    table = language.patterns
    lexicon = language.lexicon
    states = PatternStates(table)
  }

  /// All matches, sentence by sentence; of those with one beginning the longest of a group.
  package mutating func matches(in sentences: [Sentence], of text: Text) -> [Match] {
    var matches: [Match] = []
    var row: [Int32] = []
    for sentence in sentences {
      if states.isFull { states = PatternStates(table) }
      row.removeAll(keepingCapacity: true)
      for place in sentence.tokens {
        let token = text.tokens[place]
        let entry = lexicon[token.word]
        let traits = token.traits(
          classes: entry.classes,
          isFirst: place == sentence.tokens.lowerBound,
          lexicon: lexicon
        )
        row.append(states.symbols.number(word: entry.symbol, traits: traits))
      }
      for start in row.indices { follow(row, from: start, in: sentence, into: &matches) }
    }
    return matches
  }

  private mutating func follow(
    _ row: [Int32],
    from start: Int,
    in sentence: Sentence,
    into matches: inout [Match]
  ) {
    let first = matches.count
    let offset = sentence.tokens.lowerBound
    var state = start == 0 ? PatternStates.sentenceStart : PatternStates.anywhere
    for place in start..<row.count {
      state = states.next(state, on: row[place])
      if state == PatternStates.dead { return }
      for accept in states.accepts(of: state) {
        if accept & 1 != 0, place + 1 != row.count { continue }
        if accept & 2 != 0, sentence.end != .question { continue }
        let match = Match(group: accept >> 2, tokens: (start + offset)..<(place + 1 + offset))
        if let earlier = matches[first...].lastIndex(where: { $0.group == match.group }) {
          matches[earlier] = match
        } else {
          matches.append(match)
        }
      }
    }
  }
}
