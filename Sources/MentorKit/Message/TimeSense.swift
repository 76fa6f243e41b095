import MentorText

/// Tells whether what a sentence says is over, holds now or is still to come.
struct TimeSense: TextReader {
  let text: Text
  let lexicon: Lexicon
  private static let actors: WordClasses = [.i, .you, .they]
  private static let determining: WordClasses = [.my, .your, .definites, .numbers, .prepositions]
  private static let from = FoldedHash.of("from")
  /// How many words around a time its clause is looked for: own judgement, not measured.
  private static let reach = 12

  /// Something that is over: a past form with its subject, and nothing that looks ahead.
  func tellsPast(_ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    if tokens.contains(where: { WordSet.ahead.contains(hash($0)) }) { return false }
    return tokens.contains { index in
      let token = text.tokens[index]
      if WordSet.bygone.contains(token.hash) { return true }
      let forms = lexicon.forms(of: token.word)
      guard forms.contains(.past), !forms.contains(.base), !forms.contains(.third) else { return false }
      return !forms.contains(.participle) || follows(index, subjectIn: tokens)
    }
  }

  /// The same, and nothing in it holds now: "the form that I made takes ten minutes" does.
  func tellsPastAlone(_ sentence: Sentence) -> Bool {
    tellsPast(sentence)
      && !sentence.tokens.contains {
        let forms = forms($0)
        return forms.contains(.third) && !forms.contains(.plural)
      }
  }

  /// Something that the writer did: not "before I bought it", which was still to come, nor "she took it and
  /// wrote on my sheet".
  func isOwnDeed(_ tokens: Range<Int>, in sentence: Sentence) -> Bool {
    let first = tokens.lowerBound
    guard first > sentence.tokens.lowerBound else { return true }
    guard has(first, .joints) else { return !WordSet.until.contains(hash(first - 1)) }
    let earlier = max(sentence.tokens.lowerBound, first - 3 * Self.reach)..<first
    return forms(sentence.tokens.lowerBound).contains(.past) || earlier.contains { has($0, [.i, .my]) }
  }

  /// Whether the clause around some tokens holds now, whatever else is told in the sentence: "We meet on the
  /// 19th, and nobody knows what it was".
  func holdsNow(around tokens: Range<Int>, in sentence: Sentence) -> Bool {
    // "The photo is from 3 May, when we met" is over.
    guard hash(tokens.lowerBound) != Self.from else { return false }
    let lowest = max(sentence.tokens.lowerBound, tokens.lowerBound - Self.reach)
    let highest = min(sentence.tokens.upperBound, tokens.upperBound + Self.reach)
    let first = (lowest...tokens.lowerBound).last { partsClause($0) } ?? lowest
    let end = (tokens.upperBound..<max(highest, tokens.upperBound)).first { partsClause($0) } ?? highest
    let clause = first..<end
    let isPast = clause.contains { index in
      let forms = forms(index)
      return WordSet.bygone.contains(hash(index))
        || (forms.contains(.past) && forms.isDisjoint(with: [.base, .third]))
    }
    return !isPast
      && clause.dropFirst().contains { index in
        let forms = forms(index)
        return WordSet.being.contains(hash(index))
          || has(index - 1, Self.actors) && forms.contains(.base)
          || forms.contains(.third) && !has(index - 1, Self.determining)
      }
  }

  /// "Tomorrow" in "Bright Tomorrow" is a part of a name.
  func isPartOfName(_ index: Int, in sentence: Sentence) -> Bool {
    let token = text.tokens[index]
    guard index > sentence.tokens.lowerBound, token.shape.contains(.capital),
      token.shape.isDisjoint(with: .afterBreak), !token.shape.contains(.allCapitals),
      WordSet.nearDays.contains(token.hash)
    else { return false }
    return text.tokens[index - 1].shape.contains(.capital) && !has(index - 1, lexicon.plainCapitals)
  }

  private func follows(_ index: Int, subjectIn tokens: Range<Int>) -> Bool {
    // "Before Monday, when it is decided" lies ahead.
    if index > tokens.lowerBound, WordSet.being.contains(hash(index - 1)) { return false }
    return (max(tokens.lowerBound, index - 2)..<index).contains { has($0, Self.actors) }
  }

  private func partsClause(_ index: Int) -> Bool {
    has(index, .joints) || !text.tokens[index].shape.isDisjoint(with: .afterBreak)
  }
}
