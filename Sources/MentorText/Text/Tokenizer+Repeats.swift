/// Lets go of the words of sentences that were said before, so that a long text that repeats itself takes little room.
extension Tokenizer {
  /// How far that has come.
  struct Sieve {
    /// Whether a sentence that begins at a byte is one of those whose repetition counts for nothing.
    let mayForget: (_ place: Int) -> Bool
    var said = SaidSentences()
    /// The first sentence and the first token that were not looked at.
    var sentence = 0
    var token = 0
    /// How many tokens there must be for the next look.
    var due = stretch

    /// Tokens that are looked at together.
    static let stretch = 1 << 12
  }

  mutating func forgetRepeated() {
    guard let due = sieve?.due, tokens.count > due, sentences.count > Text.tail else { return }
    // Taken out, so that nothing else holds what was said: it would be copied at each stretch.
    guard var sieve = self.sieve.take() else { return }
    let end = sentences.count - Text.tail
    var kept = sieve.token
    while sieve.sentence < end {
      let sentence = sentences[sieve.sentence]
      let isFirst =
        !sieve.mayForget(sentence.range.lowerBound)
        || sieve.said.insert(sentence, tokens: tokens, bytes: bytes)
      let count = isFirst ? sentence.tokens.count : 0
      if kept < sentence.tokens.lowerBound {
        for place in 0..<count { tokens[kept + place] = tokens[sentence.tokens.lowerBound + place] }
      }
      sentences[sieve.sentence].tokens = kept..<(kept + count)
      kept += count
      sieve.sentence += 1
    }
    let rest = sentences[end].tokens.lowerBound
    if kept < rest {
      for place in end..<sentences.count {
        let run = sentences[place].tokens
        sentences[place].tokens = (run.lowerBound - rest + kept)..<(run.upperBound - rest + kept)
      }
      tokens.removeSubrange(kept..<rest)
    }
    sieve.token = kept
    // The sentences at the end are moved each time.
    sieve.due = tokens.count + Sieve.stretch
    self.sieve = sieve
  }
}
