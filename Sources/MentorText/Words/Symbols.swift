/// What patterns can see of a token, as a small number: tokens of one symbol pass the same tests.
struct Symbols: Sendable {
  private let passed, failed: Lists
  private let anyTest, firstTrait: Int
  /// The word and the traits of each symbol.
  private var keys: [UInt32] = []
  private var numbers = NumberTable(room: 1 << 10)

  /// One for each `TokenTrait`.
  private static let traitBits: UInt32 = 13

  var count: Int { keys.count }

  init(_ table: PatternTable) {
    passed = table.passed
    failed = table.failed
    anyTest = table.anyTest
    firstTrait = table.place(of: 0)
  }

  /// The number of a symbol, made at the first meeting.
  mutating func number(word symbol: Int32, traits: UInt32) -> Int32 {
    let key = UInt32(symbol) << Self.traitBits | traits
    // The table knows no key 0.
    if let known = numbers[key + 1] { return known }
    let number = Int32(count)
    numbers.add(key + 1, number)
    keys.append(key)
    return number
  }

  /// Calls for the tests that tokens of a symbol pass and those for none of some things that they fail; for
  /// some of them twice.
  @inline(__always)
  func forEachTest(of symbol: Int32, _ body: (Int) -> Void) {
    body(anyTest)
    forEachSource(of: symbol) { source in
      passed.forEach(in: source, body)
      failed.forEach(in: source, body)
    }
  }

  /// Calls for the places of what decides which tests a symbol passes: of its word and of its traits.
  @inline(__always)
  func forEachSource(of symbol: Int32, _ body: (Int) -> Void) {
    let key = keys[Int(symbol)]
    body(Int(key >> Self.traitBits))
    for trait in 0..<TokenTrait.allCases.count where key >> UInt32(trait) & 1 == 1 {
      body(firstTrait + trait)
    }
  }
}

extension Token {
  /// The bits of the token's traits.
  ///
  /// - Parameter isFirst: it begins its sentence, so that a capital letter says nothing.
  func traits(classes: WordClasses, isFirst: Bool, lexicon: Lexicon) -> UInt32 {
    var bits: UInt32 = 0
    func set(_ trait: TokenTrait, _ isTrue: Bool) { if isTrue { bits |= 1 << UInt32(trait.rawValue) } }
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
    let isWritten = shape.contains(.capital) && (!isFirst || shape.contains(.name))
    set(.capital, isWritten && classes.isDisjoint(with: lexicon.plainCapitals))
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
