/// Meaning classes of a word, one bit each; the names are those of the files in `Resources/lexicons`.
struct WordClasses: OptionSet, Hashable, Sendable {
  /// How many lexicons there can be.
  static let most = 128

  let rawValue: UInt128
}

/// Forms that a spelling can have; a spelling such as "read" has several.
struct WordForms: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let base = WordForms(rawValue: 1)
  static let third = WordForms(rawValue: 2)
  static let past = WordForms(rawValue: 4)
  static let participle = WordForms(rawValue: 8)
  static let gerund = WordForms(rawValue: 16)
  static let plural = WordForms(rawValue: 32)
}

/// Every word the program knows, found by its folded hash.
struct Lexicon: Sendable {
  struct Entry: Sendable {
    let hash: UInt64
    /// Number of the base form ("wrote" has that of "write").
    var lemma: Int32
    var classes: WordClasses
    var forms: WordForms
    /// Length of the first word of a contraction written without apostrophe ("dont" is 2), else 0.
    var cut: UInt8
  }

  /// Entry 0 stands for every unknown word.
  private(set) var entries = [Entry(hash: 0, lemma: 0, classes: [], forms: [], cut: 0)]
  private(set) var classNames: [String] = []
  /// Words after which a full stop does not end a sentence.
  private(set) var abbreviations: WordClasses = []
  /// Words that are written with a capital letter for another reason than being a name: months, "I", titles.
  private(set) var plainCapitals: WordClasses = []
  /// Words that could stand in anybody's letter about anything.
  private(set) var ordinary: WordClasses = []
  /// Numbers of the groups of alike names ("Elizabeth", "Liz") that a name is in, by its folded hash.
  private(set) var groups: [UInt64: Set<Int>] = [:]
  private var slots = [Int32](repeating: 0, count: 1 << 12)

  subscript(word: Int32) -> Entry { entries[Int(word)] }

  /// The number of a word, 0 if it is unknown.
  func word(hash: UInt64) -> Int32 {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while true {
      let word = slots[slot]
      if word == 0 || entries[Int(word)].hash == hash { return word }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  func word(_ spelling: some StringProtocol) -> Int32 { word(hash: FoldedHash.of(spelling)) }

  /// The bit of a class; nil for a name that no lexicon has.
  func classes(named name: some StringProtocol) -> WordClasses? {
    classNames.firstIndex { $0 == name }.map { WordClasses(rawValue: 1 << UInt128($0)) }
  }
}

extension Lexicon {
  /// Adds a class and answers its bit.
  mutating func addClass(_ name: String) -> WordClasses {
    if let known = classes(named: name) { return known }
    precondition(classNames.count < WordClasses.most, "more than \(WordClasses.most) lexicons")
    classNames.append(name)
    let bit = WordClasses(rawValue: 1 << UInt128(classNames.count - 1))
    if name == "abbreviations" { abbreviations = bit }
    if name == "common" { ordinary = bit }
    if ["i", "months", "weekdays", "greetings", "titles", "auxiliaries"].contains(name) {
      plainCapitals.insert(bit)
    }
    return bit
  }

  /// Adds a spelling, or more classes and forms to one that is there; answers its number.
  @discardableResult
  mutating func add(
    _ spelling: some StringProtocol,
    classes: WordClasses = [],
    forms: WordForms = [],
    lemma: Int32 = 0,
    cut: UInt8 = 0
  ) -> Int32 {
    let hash = FoldedHash.of(spelling)
    let known = word(hash: hash)
    if known != 0 {
      entries[Int(known)].classes.formUnion(classes)
      entries[Int(known)].forms.formUnion(forms)
      if lemma != 0, entries[Int(known)].lemma == known { entries[Int(known)].lemma = lemma }
      if cut != 0 { entries[Int(known)].cut = cut }
      return known
    }
    let number = Int32(entries.count)
    entries.append(
      Entry(hash: hash, lemma: lemma == 0 ? number : lemma, classes: classes, forms: forms, cut: cut)
    )
    if entries.count * 2 > slots.count { grow() } else { place(number) }
    return number
  }

  /// Adds words that may stand for each other.
  mutating func addGroup(_ names: [String]) {
    let number = groups.count
    for name in names { groups[FoldedHash.of(name), default: []].insert(number) }
  }

  private mutating func place(_ number: Int32) {
    var slot = Int(truncatingIfNeeded: entries[Int(number)].hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = number
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for number in 1..<Int32(entries.count) { place(number) }
  }
}
