import MentorText

/// What is counted in some sentences of a message, once for everybody who asks.
struct SentenceTally: Sendable {
  let sentences: BitSet
  private(set) var words = 0
  private(set) var numbers = 0
  /// Different words that carry an object; different particular words.
  let substance, particulars: Int
  /// Words of each class, by its bit.
  private var classes = [Int32](repeating: 0, count: WordClasses.most)

  init(_ sentences: BitSet, message: Message, keys: TokenKeys, lexicon: Lexicon) {
    self.sentences = sentences
    for place in sentences {
      words += message.words(in: place)
      if keys.isBare[place] { continue }
      for index in message.sentences[place].tokens {
        let token = message.text.tokens[index]
        if token.kind == .number { numbers += 1 }
        var bits = lexicon.classes(of: token.word).rawValue
        while bits != 0 {
          classes[bits.trailingZeroBitCount] += 1
          bits &= bits - 1
        }
      }
    }
    let tokens = sentences.lazy.flatMap { message.sentences[$0].tokens }
    substance = TokenKeys.distinct(keys.substance, tokens)
    particulars = TokenKeys.distinct(keys.particular, tokens)
  }

  /// How many words have one of the classes.
  func count(of wanted: WordClasses) -> Int {
    var count = 0
    var bits = wanted.rawValue
    while bits != 0 {
      count += Int(classes[bits.trailingZeroBitCount])
      bits &= bits - 1
    }
    return count
  }

  /// What part of the words a number is, in steps of 8 %.
  func share(_ count: Int) -> Int { words == 0 ? 0 : count * 100 / (words * 8) }
}

/// For each token a number that is the same for the same word, or 0 where the token does not count.
struct TokenKeys: Sendable {
  /// Of words that carry an object: neither grammar nor general talk, nor a time or a size.
  let substance: [UInt64]
  /// Of words with which a text speaks of something particular, see `Particulars`.
  let particular: [UInt64]
  /// For each sentence whether it is words without a verb.
  let isBare: [Bool]

  init(message: Message, hits: Hits, particulars: Particulars, sense: SentenceSense, language: Language) {
    let bland = language.lexicon.classes("bland")
    var substance = [UInt64](repeating: 0, count: message.text.tokens.count)
    var particular = substance
    var isBare = [Bool](repeating: false, count: message.sentences.count)
    for (place, sentence) in message.sentences.enumerated() {
      isBare[place] = sense.isFragment(sentence)
      if isBare[place] { continue }
      for index in sentence.tokens {
        let token = message.text.tokens[index]
        if particulars.isParticular(token, isFirst: index == sentence.tokens.lowerBound) {
          particular[index] = particulars.key(token)
        }
        guard token.kind != .emoji, token.kind != .email, token.kind != .word || token.end - token.start > 1,
          !particulars.names.contains(token.hash),
          language.lexicon.classes(of: token.word).isDisjoint(with: bland)
        else { continue }
        let lemma = language.lexicon.lemma(of: token.word)
        substance[index] = lemma > 0 ? UInt64(lemma) : token.kind == .slot ? UInt64(index) << 32 : token.hash
      }
    }
    for hit in ["when", "size", "soft-time", "small-answer"].flatMap({ hits[$0] }) {
      for index in hit.tokens { substance[index] = 0 }
    }
    self.substance = substance
    self.particular = particular
    self.isBare = isBare
  }

  /// How many different keys some tokens have.
  static func distinct(_ keys: [UInt64], _ tokens: some Sequence<Int>) -> Int {
    var own: [UInt64] = []
    for index in tokens where keys[index] != 0 { own.append(keys[index]) }
    own.sort()
    var count = 0
    for place in own.indices where place == 0 || own[place] != own[place - 1] { count += 1 }
    return count
  }
}
