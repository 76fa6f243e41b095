import MentorText

/// The words with which a text speaks of something particular: rare words, numbers, names, quotations, links,
/// open slots.
struct Particulars: Sendable {
  let language: Language
  /// Words that do not count: the names of reader and writer.
  let names: WordSet

  /// The tokens of what is read that count.
  func tokens(of message: Message) -> BitSet {
    var found = BitSet()
    for place in message.sentences.indices where message.parts[place].isRead {
      let tokens = message.sentences[place].tokens
      for index in tokens
      where isParticular(message.text.tokens[index], isFirst: index == tokens.lowerBound) {
        found.insert(index)
      }
    }
    return found
  }

  func isParticular(_ token: Token, isFirst: Bool) -> Bool {
    guard !names.contains(token.hash) else { return false }
    switch token.kind {
    case .number, .link, .code, .slot, .handle: return true
    case .email, .emoji: return false
    case .word:
      if token.isRare(language.lexicon) { return true }
      return token.shape.contains(.capital) && !isFirst && token.end - token.start > 1
        && !language.lexicon.has(token, in: language.lexicon.plainCapitals)
    }
  }

  /// The same for the same word in any form, never 0.
  func key(_ token: Token) -> UInt64 {
    let lemma = language.lexicon.lemma(of: token.word)
    return lemma > 0 ? UInt64(lemma) : token.kind == .word ? token.hash : token.hash ^ UInt64(token.start) | 1
  }
}
