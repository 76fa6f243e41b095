/// What patterns can see of a token, as a small number: tokens of one symbol pass the same tests.
struct Symbols: Sendable {
  private let table: PatternTable
  private let width: Int
  /// Bits of the tests passed, `width` words for each symbol.
  private var bits: [UInt64] = []
  /// The tests passed, as a list.
  private var lists: [[Int]] = []
  private var numbers: [UInt32: Int32] = [:]

  var count: Int { lists.count }

  init(_ table: PatternTable) {
    self.table = table
    width = (table.testCount + 63) / 64
  }

  /// The number of a symbol, made at the first meeting.
  mutating func number(word symbol: Int32, traits: UInt32) -> Int32 {
    let key = UInt32(symbol) << 13 | traits
    if let known = numbers[key] { return known }
    let number = Int32(lists.count)
    numbers[key] = number
    let start = bits.count
    bits.append(contentsOf: repeatElement(0, count: width))
    var passed: [Int] = []
    func pass(_ test: Int) {
      bits[start + test >> 6] |= 1 << UInt64(test & 63)
      passed.append(test)
    }
    for place in table.passed[Int(symbol)] { pass(table.passed.item(at: place)) }
    for trait in 0..<TokenTrait.allCases.count where traits >> UInt32(trait) & 1 == 1 {
      pass(table.wordTests + trait)
    }
    pass(table.anyTest)
    for made in 0..<table.isNot.count {
      let passesPart = table.parts[made].contains { isSet(table.parts.item(at: $0), from: start) }
      if passesPart == (table.isNot[made] == 0) { pass(table.anyTest + 1 + made) }
    }
    lists.append(passed)
    return number
  }

  /// Every test that tokens of a symbol pass.
  func passed(_ symbol: Int32) -> [Int] { lists[Int(symbol)] }

  func passes(_ test: Int, _ symbol: Int32) -> Bool { isSet(test, from: Int(symbol) * width) }

  private func isSet(_ test: Int, from start: Int) -> Bool {
    bits[start + test >> 6] >> UInt64(test & 63) & 1 == 1
  }
}

extension Token {
  /// The bits of the token's traits.
  ///
  /// - Parameter isFirst: it begins its sentence, so that a capital letter says nothing.
  func traits(classes: WordClasses, isFirst: Bool, lexicon: Lexicon) -> UInt32 {
    var bits: UInt32 = 0
    func set(_ trait: TokenTrait, _ isTrue: Bool) { if isTrue { bits |= 1 << UInt32(trait.place) } }
    switch kind {
    case .number: set(.number, true)
    case .link: set(.link, true)
    case .handle: set(.handle, true)
    case .code: set(.code, true)
    case .emoji: set(.emoji, true)
    case .slot: set(.slot, true)
    case .word, .email: break
    }
    set(.rare, isRare(classes: classes, lexicon))
    set(.capital, shape.contains(.capital) && !isFirst && classes.isDisjoint(with: lexicon.plainCapitals))
    guard !shape.isDisjoint(with: Token.Shape.traits) else { return bits }
    set(.ordinal, shape.contains(.ordinal))
    set(.money, shape.contains(.afterCurrency))
    set(.percent, shape.contains(.percent))
    set(.quoted, shape.contains(.quoted))
    set(.fresh, !shape.isDisjoint(with: .afterBreak))
    return bits
  }

  /// A word, not of one letter, that is none of the ordinary ones.
  package func isRare(_ lexicon: Lexicon) -> Bool { isRare(classes: lexicon.classes(of: word), lexicon) }

  private func isRare(classes: WordClasses, _ lexicon: Lexicon) -> Bool {
    kind == .word && end - start > 1 && !shape.contains(.clitic) && classes.isDisjoint(with: lexicon.ordinary)
  }
}
