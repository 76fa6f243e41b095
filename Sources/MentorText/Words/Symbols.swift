/// What patterns can see of a token, as a small number: tokens of one symbol pass the same tests.
struct Symbols: Sendable {
  private let table: PatternTable
  /// The tests that each symbol passes and those for none of some things that it fails, and where those of each symbol begin.
  private var tests: [UInt16] = []
  private var starts: [Int32] = [0]
  private var numbers = NumberTable(room: 1 << 10)

  var count: Int { starts.count - 1 }

  init(_ table: PatternTable) { self.table = table }

  /// The number of a symbol, made at the first meeting.
  mutating func number(word symbol: Int32, traits: UInt32) -> Int32 {
    let key = UInt32(symbol) << 13 | traits + 1
    if let known = numbers[key] { return known }
    let number = Int32(count)
    numbers.add(key, number)
    let sources =
      [Int(symbol)]
      + (0..<TokenTrait.allCases.count).filter { traits >> UInt32($0) & 1 == 1 }.map(table.place(of:))
    tests.append(UInt16(table.anyTest))
    for source in sources {
      for place in table.passed[source] { tests.append(UInt16(table.passed.item(at: place))) }
      for place in table.failed[source] { tests.append(UInt16(table.failed.item(at: place))) }
    }
    starts.append(Int32(tests.count))
    return number
  }

  /// Places of the tests that tokens of a symbol pass and, where they ask for none of some things, fail; one may stand there twice.
  /// Read them with `test(at:)`.
  func touched(_ symbol: Int32) -> Range<Int> {
    Int(starts[Int(symbol)])..<Int(starts[Int(symbol) + 1])
  }

  func test(at place: Int) -> Int { Int(tests[place]) }
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
  public func isRare(_ lexicon: Lexicon) -> Bool { isRare(classes: lexicon.classes(of: word), lexicon) }

  private func isRare(classes: WordClasses, _ lexicon: Lexicon) -> Bool {
    kind == .word && end - start > 1 && !shape.contains(.clitic) && classes.isDisjoint(with: lexicon.ordinary)
  }
}
