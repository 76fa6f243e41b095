/// Every word the program knows, found by its folded hash; made by `LexiconBuilder`.
public final class Lexicon: Sendable {
  /// The numbers of unknown words: any, those in "-ed" and those in "-ing".
  static let unknown: ClosedRange<Int32> = 0...2

  /// What the columns point into, and those of the patterns too: matchers hold their lexicon.
  let bytes: PackedBytes
  private let slots, hashes, cuts: Column
  @usableFromInline let lemmas, forms: Column
  @usableFromInline let classSets: [WordClasses]
  /// The names of the classes, in the order of their bits.
  private let names: NameTable
  /// Words after which a full stop does not end a sentence.
  public let abbreviations: WordClasses
  /// Words that a full stop may shorten before a number: "Nov. 30".
  let months: WordClasses
  /// Words that are written with a capital letter for another reason than being a name: months, "I", titles.
  public let plainCapitals: WordClasses
  /// What a template asks to be filled in.
  let slotNames: WordClasses
  /// Words that could stand in anybody's letter about anything.
  public let ordinary: WordClasses
  /// Numbers of the groups of alike names ("Elizabeth", "Liz") that a name is in, by its folded hash.
  private let groupHashes: Column
  private let groupNumbers: Lists

  init(_ reader: inout PackedReader) {
    bytes = reader.bytes
    let names = reader.names()
    self.names = names
    slots = reader.column()
    hashes = reader.column()
    lemmas = reader.column()
    forms = reader.column()
    cuts = reader.column()
    let low = reader.column()
    let middle = reader.column()
    let high = reader.column()
    classSets = (0..<low.count).map {
      WordClasses(rawValue: UInt128(low[$0]) | UInt128(middle[$0]) << 48 | UInt128(high[$0]) << 96)
    }
    groupHashes = reader.column()
    groupNumbers = Lists(&reader)
    func bits(_ classes: String...) -> WordClasses {
      classes.reduce(into: []) { $0.formUnion(Self.bit(names.number(of: $1))) }
    }
    abbreviations = bits("abbreviations")
    months = bits("months")
    slotNames = bits("slotnames")
    ordinary = bits("common")
    plainCapitals = bits("i", "months", "weekdays", "greetings", "titles", "auxiliaries")
  }

  /// The names of the classes, in the order of their bits.
  public var classNames: [String] { names.all }

  private static func bit(_ place: Int?) -> WordClasses {
    place.map { WordClasses(rawValue: 1 << UInt128($0)) } ?? []
  }

  /// A word's number is its place among all words and, above these bits, that of its meaning classes among
  /// all sets of them: they are asked for most.
  @usableFromInline static let placeBits: Int32 = 18

  /// The number of a word by its place, and by that of its meaning classes.
  ///
  /// - Precondition: fewer than 2 to the power of 18 words; the program knows some 18,000, and rules of
  ///   somebody's own, of 512 KiB at most, name fewer than 110,000.
  static func word(at place: Int, classes: Int) -> Int {
    precondition(place < 1 << placeBits && classes < 1 << (31 - placeBits), "more words than numbers")
    return classes << placeBits | place
  }

  @inlinable static func place(of word: Int32) -> Int { Int(word & (1 << placeBits - 1)) }

  /// The meaning classes of a word.
  @inlinable public func classes(of word: Int32) -> WordClasses { classSets[Int(word >> Self.placeBits)] }

  /// Whether the word of a token is in one of some classes.
  @inlinable public func has(_ token: Token, in classes: WordClasses) -> Bool {
    !self.classes(of: token.word).isDisjoint(with: classes)
  }

  /// The forms that a word can have.
  @inlinable public func forms(of word: Int32) -> WordForms {
    WordForms(rawValue: UInt8(truncatingIfNeeded: forms[Self.place(of: word)]))
  }

  /// The number of the base form ("wrote" has that of "write"), the same for all its forms.
  @inlinable public func lemma(of word: Int32) -> Int32 {
    Int32(truncatingIfNeeded: lemmas[Self.place(of: word)])
  }

  /// Length of the first word of a contraction written without apostrophe ("dont" is 2), else 0.
  func cut(of word: Int32) -> Int { cuts[Self.place(of: word)] }

  /// The number of a word, 0 if it is unknown.
  public func word(hash: UInt64) -> Int32 {
    let mark = Self.mark(hash)
    var slot = mark & (slots.count - 1)
    while true {
      let word = Int32(truncatingIfNeeded: slots[slot])
      if word == 0 || hashes[Self.place(of: word)] == mark { return word }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  /// The number of an unknown word: its ending tells a past form or a gerund.
  static func unknownWord(_ spelling: ArraySlice<UInt8>) -> Int32 {
    guard spelling.count > 4 else { return 0 }
    if spelling.suffix(2).elementsEqual("ed".utf8) { return 1 }
    return spelling.suffix(3).elementsEqual("ing".utf8) ? 2 : 0
  }

  /// The number of a word as it is spelled, 0 if it is unknown.
  public func word(_ spelling: some StringProtocol) -> Int32 { word(hash: FoldedHash.of(spelling)) }

  /// The bit of a class; nil for a name that no lexicon has.
  public func classes(named name: String) -> WordClasses? { names.number(of: name).map(Self.bit) }

  /// Numbers of the groups of alike names that a name is in.
  public func groups(of hash: UInt64) -> Set<Int> {
    let mark = Self.mark(hash)
    guard let place = (0..<groupHashes.count).first(where: { groupHashes[$0] == mark }) else { return [] }
    return Set(groupNumbers[place].map(groupNumbers.item))
  }

  /// The 35 bits of a hash by which words are told apart.
  static func mark(_ hash: UInt64) -> Int { Int((hash ^ hash >> 29) & (1 << 35 - 1)) }
}
