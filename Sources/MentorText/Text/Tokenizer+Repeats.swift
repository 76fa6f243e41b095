/// Lets go of the words of sentences that were said before, so that a long text that repeats itself takes
/// little room.
extension Tokenizer {
  /// How far that has come.
  struct Sieve {
    /// Whether a sentence that begins at a byte is one of those whose repetition counts for nothing.
    let mayForget: (_ place: Int) -> Bool
    var said = SaidSentences()
    /// The first sentence and the first token that were not looked at.
    var sentence = 0
    var token = 0
    /// The sentence before it stands for some that were let go; more of them become a part of it.
    var isForgetting = false
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
    var kept = sieve.sentence
    for place in sieve.sentence..<end {
      let sentence = sentences[place]
      let isFirst =
        !sieve.mayForget(sentence.range.lowerBound)
        || sieve.said.insert(sentence, tokens: tokens, bytes: bytes)
      if !isFirst, sieve.isForgetting {
        sentences[kept - 1] = sentences[kept - 1].joined(with: sentence)
        continue
      }
      let count = isFirst ? sentence.tokens.count : 0
      for index in 0..<count { tokens[sieve.token + index] = tokens[sentence.tokens.lowerBound + index] }
      sentences[kept] = sentence
      sentences[kept].tokens = sieve.token..<(sieve.token + count)
      sieve.token += count
      sieve.isForgetting = !isFirst
      kept += 1
    }
    let gap = sentences[end].tokens.lowerBound - sieve.token
    for place in end..<sentences.count {
      let run = sentences[place].tokens
      sentences[place].tokens = (run.lowerBound - gap)..<(run.upperBound - gap)
    }
    tokens.removeSubrange(sieve.token..<(sieve.token + gap))
    sentences.removeSubrange(kept..<end)
    sieve.sentence = kept
    // The sentences at the end are moved each time.
    sieve.due = tokens.count + Sieve.stretch
    self.sieve = sieve
  }
}

extension Sentence {
  /// One without words that reaches to the end of the next; it asks where both do.
  fileprivate func joined(with next: Sentence) -> Sentence {
    let isLikeNext = end == next.end || next.end == .none
    return part(
      tokens: tokens,
      range: range.lowerBound..<next.range.upperBound,
      end: isLikeNext ? end : end == .none ? next.end : .period
    )
  }
}
