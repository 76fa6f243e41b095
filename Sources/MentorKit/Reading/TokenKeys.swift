import MentorText

/// Which tokens of a message count as what, and the same number for the same word.
struct TokenKeys: Sendable {
  private let text: Text
  private let particulars: Particulars
  /// Tokens that carry an object: neither grammar nor general talk, nor a time or a size, nor that something
  /// is to be decided.
  private var substance = BitSet()
  /// Tokens with which a text speaks of something particular, see `Particulars`, and that are no time or
  /// size.
  private var particular: BitSet

  /// Tokens of a time or a size.
  private(set) var measures = BitSet()
  /// Tokens of a day that is over.
  private(set) var pastDays = BitSet()

  /// Sentences that tell nothing, see `BareSentences`.
  let bare: BitSet
  /// Sentences that put a choice: what is named there is meant, "everybody" as well.
  let choosing: BitSet

  /// - Parameters:
  ///   - particular: the tokens that are particular wherever they stand.
  ///   - pastTimes: tokens of times that are over.
  init(
    message: Message,
    hits: Hits,
    particulars: Particulars,
    particular: BitSet,
    sense: MatterSense,
    bare: BitSet,
    pastTimes: BitSet
  ) {
    self.bare = bare
    choosing = hits.sentences(.actChoose)
    self.particular = particular
    text = message.text
    self.particulars = particulars
    for place in message.sentences.indices where message.parts[place].isRead {
      let sentence = message.sentences[place]
      let idle = bare.contains(place) ? sentence.tokens : sense.comparison(in: sentence)
      for index in idle { self.particular.remove(index) }
      for index in sentence.tokens where !idle.contains(index) && carriesObject(text.tokens[index]) {
        substance.insert(index)
      }
    }
    // What is promised, eased or wished around a request says nothing of its matter.
    for hit in hits[.report] {
      let end = message.sentences[hit.sentence].tokens.upperBound
      for index in hit.tokens.lowerBound..<end { substance.remove(index) }
    }
    for reading: ReadingName in [.optOut, .noRush, .courtesy] {
      for hit in hits[reading] { for index in hit.tokens { substance.remove(index) } }
    }
    for reading: ReadingName in [.when, .size, .softTime, .smallAnswer] {
      for hit in hits[reading] {
        // The day of something that is over is a fact like others, and its figures are none of their own.
        takeOut(hit.tokens, isFact: reading == .when && hit.tokens.contains(where: pastTimes.contains))
      }
    }
  }

  private static let general: WordClasses = [.bland, .intensifiers, .adverbs, .decide]

  private func carriesObject(_ token: Token) -> Bool {
    token.kind != .emoji && token.kind != .email && (token.kind != .word || token.end - token.start > 1)
      && !particulars.names.contains(token.hash)
      && !particulars.language.lexicon.has(token, in: Self.general)
  }

  /// A time or a size is no object.
  private mutating func takeOut(_ tokens: Range<Int>, isFact: Bool) {
    for index in tokens {
      substance.remove(index)
      if isFact {
        pastDays.insert(index)
      } else {
        particular.remove(index)
        measures.insert(index)
      }
    }
  }

  private static let how = FoldedHash.of("how")
  private static let people = FoldedHash.of("people")

  /// Whether an open word leaves nothing open: "how much alum" asks for one number, "everybody, or those who
  /// stand?" for one of two, and "three people" are counted.
  func isMeant(_ index: Int, in place: Int, of message: Message) -> Bool {
    if choosing.contains(place) { return true }
    guard index > message.sentences[place].tokens.lowerBound else { return false }
    let before = text.tokens[index - 1]
    return before.hash == Self.how
      || text.tokens[index].hash == Self.people
        && (before.kind == .number
          || !particulars.language.lexicon.classes(of: before.word).isDisjoint(with: .numbers)
            && particulars.language.lexicon.classes(of: before.word).isDisjoint(with: .indefinites))
  }

  /// How many different words of some tokens carry an object.
  ///
  /// - Parameter keys: emptied before; kept for the next tokens, since it costs much to be made.
  func substance(of tokens: Range<Int>, _ keys: inout KeySet) -> Int {
    keys.removeAll()
    addSubstance(of: tokens, to: &keys)
    return keys.count
  }

  func substance(of sentences: some Sequence<Int>, in message: Message) -> Int {
    var keys = KeySet()
    for sentence in sentences { addSubstance(of: message.sentences[sentence].tokens, to: &keys) }
    return keys.count
  }

  /// How many different particular words stand in some sentences.
  func particulars(of sentences: some Sequence<Int>, in message: Message) -> Int {
    var keys = KeySet()
    for sentence in sentences {
      let tokens = message.sentences[sentence].tokens
      for index in tokens where particular.contains(index) && !isNamePart(index, of: tokens) {
        keys.insert(particulars.key(text.tokens[index]))
      }
    }
    return keys.count
  }

  /// A name of several words is one name, and its first word stands for it.
  private func isNamePart(_ index: Int, of sentence: Range<Int>) -> Bool {
    func isName(_ index: Int) -> Bool {
      let token = text.tokens[index]
      return token.kind == .word && token.shape.contains(.capital) && particular.contains(index)
    }
    return index > sentence.lowerBound && isName(index) && isName(index - 1)
      && text.tokens[index].shape.isDisjoint(with: [.afterBreak, .lineStart])
  }

  private func addSubstance(of tokens: Range<Int>, to keys: inout KeySet) {
    for index in tokens where substance.contains(index) {
      let token = text.tokens[index]
      let lemma = particulars.language.lexicon.lemma(of: token.word)
      if lemma > 0 {
        keys.insert(UInt64(lemma))
      } else if token.kind == .slot {
        keys.insert(UInt64(index) << 32)
      } else if token.hash != 0 {
        // An address has none: it is no word.
        keys.insert(token.hash)
      }
    }
  }
}
