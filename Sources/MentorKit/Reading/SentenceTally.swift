import MentorText

/// What is counted in some sentences of a message, once for everybody who asks.
struct SentenceTally: Sendable {
  let sentences: BitSet
  private(set) var words = 0
  private(set) var numbers = 0
  /// Numbers that are no part of a time or a size.
  private(set) var figures = 0
  /// Words that point at one thing, as "this" and "third" do; in "the end of the month" they do not.
  private(set) var pointing = 0
  /// Different words that carry an object; different particular words.
  private(set) var substance = 0
  private(set) var particulars = 0
  /// Words of each class, by its bit.
  private var classes = [Int32](repeating: 0, count: WordClasses.most)

  init(_ sentences: BitSet, message: Message, keys: TokenKeys, lexicon: Lexicon) {
    self.sentences = sentences
    let works = WordClasses.works.rawValue
    let definites = WordClasses.definites.rawValue
    for place in sentences {
      words += message.words(in: place)
      let isBare = keys.bare.contains(place)
      // A line without a mark at its end may be a closing: "With admiration,".
      if isBare, message.sentences[place].end == .none { continue }
      for index in message.sentences[place].tokens {
        let token = message.text.tokens[index]
        if isBare {
          count(lexicon.classes(of: token.word).intersection(Self.general))
          continue
        }
        if token.kind == .number, !keys.pastDays.contains(index) {
          numbers += 1
          if !keys.measures.contains(index) { figures += 1 }
        }
        var bits = lexicon.classes(of: token.word).rawValue
        if keys.measures.contains(index) {
          // "14 March" is no march, and "two lines" is no poem.
          bits &= ~works
        } else if bits & definites != 0 {
          pointing += 1
        }
        count(WordClasses(rawValue: bits))
      }
    }
    substance = keys.substance(of: sentences, in: message)
    particulars = keys.particulars(of: sentences, in: message)
  }

  /// What stands in the way of a request wherever it is said; the rest of a bare sentence tells nothing.
  private static let general: WordClasses = [
    .praise, .virtues, .corporate, .feelings, .fields, .indefinites, .relatives,
  ]

  private mutating func count(_ classes: WordClasses) {
    count(UInt64(truncatingIfNeeded: classes.rawValue), from: 0)
    count(UInt64(truncatingIfNeeded: classes.rawValue >> 64), from: 64)
  }

  /// Counts a word for each of its classes among 64 of them.
  private mutating func count(_ bits: UInt64, from first: Int) {
    var bits = bits
    while bits != 0 {
      classes[first + bits.trailingZeroBitCount] += 1
      bits &= bits - 1
    }
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
