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
  private var classes: [Int32] = []

  init(_ sentences: BitSet, of heard: HeardMessage) {
    self.sentences = sentences
    var counts = [Int32](repeating: 0, count: WordClasses.most)
    counts.withUnsafeMutableBufferPointer { counts in
      for place in sentences { add(place, of: heard.message, heard.keys, heard.language.lexicon, to: counts) }
    }
    classes = counts
    substance = heard.substance(of: sentences)
    particulars = heard.particulars(in: sentences)
  }

  /// What stands in the way of a request wherever it is said; the rest of a bare sentence tells nothing.
  private static let general: WordClasses = [
    .praise, .virtues, .corporate, .feelings, .fields, .indefinites, .relatives,
  ]

  private mutating func add(
    _ place: Int,
    of message: Message,
    _ keys: TokenKeys,
    _ lexicon: Lexicon,
    to counts: UnsafeMutableBufferPointer<Int32>
  ) {
    words += message.words(in: place)
    let isBare = keys.bare.contains(place)
    // A line without a mark at its end may be a closing: "With admiration,".
    if isBare, message.sentences[place].end == .none { return }
    for index in message.sentences[place].tokens {
      let token = message.text.tokens[index]
      var classes = lexicon.classes(of: token.word)
      if isBare {
        classes.formIntersection(Self.general)
      } else {
        let isMeasure = keys.measures.contains(index)
        if token.kind == .number, !keys.pastDays.contains(index) {
          numbers += 1
          if !isMeasure { figures += 1 }
        }
        if isMeasure {
          // "14 March" is no march, and "two lines" is no poem.
          classes.subtract(.works)
        } else if !classes.isDisjoint(with: .definites) {
          pointing += 1
        }
      }
      if !classes.isDisjoint(with: .indefinites), keys.isMeant(index, in: place, of: message) {
        classes.subtract(.indefinites)
      }
      classes.forEachPlace { counts[$0] += 1 }
    }
  }

  /// How many words have one of the classes.
  func count(of wanted: WordClasses) -> Int {
    var count = 0
    wanted.forEachPlace { count += Int(classes[$0]) }
    return count
  }

  /// What part of the words a number is, in steps of 8 %.
  func share(_ count: Int) -> Int { words == 0 ? 0 : count * 100 / (words * 8) }
}
