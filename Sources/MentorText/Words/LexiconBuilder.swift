/// Collects words until the lexicon is complete.
struct LexiconBuilder {
  struct Entry {
    let hash: UInt64
    var lemma: Int32
    var classes: WordClasses = []
    var forms: WordForms = []
    var cut: UInt8 = 0
  }

  /// The first entries stand for unknown words: any, those in "-ed" and those in "-ing".
  private(set) var entries = [
    Entry(hash: 0, lemma: 0), Entry(hash: 0, lemma: 0, forms: [.past, .participle]),
    Entry(hash: 0, lemma: 0, forms: .gerund),
  ]
  private(set) var classNames: [String] = []
  private var numbers: [UInt64: Int32] = [:]
  private var groups: [UInt64: [Int]] = [:]
  private var groupCount = 0

  /// The bit of a class; nil for a name that no lexicon has.
  func classes(named name: some StringProtocol) -> WordClasses? {
    classNames.firstIndex { $0 == name }.map { WordClasses(rawValue: 1 << UInt128($0)) }
  }

  /// Adds a class and answers its bit.
  mutating func addClass(_ name: String) -> WordClasses {
    if let known = classes(named: name) { return known }
    precondition(classNames.count < WordClasses.most, "more than \(WordClasses.most) lexicons")
    classNames.append(name)
    return WordClasses(rawValue: 1 << UInt128(classNames.count - 1))
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
    let number = numbers[hash] ?? Int32(entries.count)
    if Int(number) == entries.count {
      entries.append(Entry(hash: hash, lemma: number))
      numbers[hash] = number
    }
    let place = Int(number)
    entries[place].classes.formUnion(classes)
    entries[place].forms.formUnion(forms)
    if lemma != 0, entries[place].lemma == number { entries[place].lemma = lemma }
    if cut != 0 { entries[place].cut = cut }
    return number
  }

  /// Adds words that may stand for each other.
  mutating func addGroup(_ names: [String]) {
    for name in names { groups[FoldedHash.of(name), default: []].append(groupCount) }
    groupCount += 1
  }

  func write(to writer: inout PackedWriter) {
    var sets: [WordClasses: Int] = [:]
    var distinct: [WordClasses] = []
    let words = entries.enumerated().map { place, entry in
      let known = sets[entry.classes] ?? distinct.count
      if known == distinct.count {
        sets[entry.classes] = known
        distinct.append(entry.classes)
      }
      return Lexicon.word(at: place, classes: known)
    }
    writer.add(classNames)
    writer.add(slots(of: words))
    writer.add(entries.map { Lexicon.mark($0.hash) })
    writer.add(entries.map { Int($0.lemma) })
    writer.add(entries.map { Int($0.forms.rawValue) })
    writer.add(entries.map { Int($0.cut) })
    let part: UInt128 = 1 << 48 - 1
    for shift: UInt128 in [0, 48, 96] { writer.add(distinct.map { Int($0.rawValue >> shift & part) }) }
    let named = groups.keys.sorted()
    writer.add(named.map(Lexicon.mark))
    writer.add(lists: named.map { groups[$0]! })
  }

  /// The number of a word in each slot of a hash table that is at most two thirds full.
  private func slots(of words: [Int]) -> [Int] {
    var size = 1 << 12
    while size < entries.count * 3 / 2 { size *= 2 }
    var slots = [Int](repeating: 0, count: size)
    for number in Lexicon.unknown.count..<entries.count {
      var slot = Lexicon.mark(entries[number].hash) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = words[number]
    }
    return slots
  }
}
