/// Reads one word: letters, digits, inner apostrophes, and letters with dots between them ("e.g", "Ph.D").
struct WordReader: ByteReader {
  let bytes: [UInt8]
  let start: Int
  private(set) var end: Int
  private(set) var shape: Token.Shape = []
  private(set) var kind = Token.Kind.word
  /// The second word of a contraction: its end and its folded hash.
  private(set) var clitic: (end: Int, hash: UInt64)?
  private var folded = FoldedHash()
  private var lettersSinceDot = 0
  private var upper = 0
  private var letters = 0

  init(bytes: [UInt8], start: Int) {
    self.bytes = bytes
    self.start = start
    end = start
  }

  var hash: UInt64 { folded.value }

  mutating func run() {
    while end < bytes.count, readPart() {}
    if upper == letters, letters > 1 { shape.insert(.allCapitals) }
  }

  /// Reads one letter or joint; answers false at the end of the word.
  private mutating func readPart() -> Bool {
    let byte = bytes[end]
    if Ascii.isLetter(byte) {
      count(isUpper: Ascii.isUpper(byte))
      folded.add(Ascii.lower(byte))
      end += 1
      return true
    }
    if Ascii.isDigit(byte) {
      shape.insert(.hasDigit)
      folded.add(byte)
      end += 1
      return true
    }
    switch byte {
    case Ascii.apostrophe: return readApostrophe(length: 1)
    case Ascii.dot: return readDot()
    case Ascii.underscore:
      kind = .code
      folded.add(byte)
      end += 1
      return true
    case 0x80...: return readWide()
    default: return false
    }
  }

  private mutating func readWide() -> Bool {
    let decoded = Scalars.decode(bytes, at: end)
    // People type what their keyboard has: an accent alone, the opening mark. U+02BC is a letter too, and a
    // word can begin with it.
    if end > start, ["\u{2019}", "\u{2018}", "\u{00B4}", "\u{02BC}"].contains(decoded.scalar) {
      return readApostrophe(length: decoded.length)
    }
    switch Scalars.classify(decoded.scalar) {
    case .letter, .digit:
      count(isUpper: decoded.scalar.properties.isUppercase)
      if Scalars.base(decoded.scalar) == 0 { shape.insert(.foreignScript) }
      folded.add(decoded.scalar)
    case .combining, .joiner: break
    default: return false
    }
    end += decoded.length
    return true
  }

  private mutating func count(isUpper: Bool) {
    if isUpper { shape.insert(letters == 0 ? .capital : .innerCapital) }
    letters += 1
    lettersSinceDot += 1
    if isUpper { upper += 1 }
  }

  private mutating func readDot() -> Bool {
    guard lettersSinceDot <= 2, Ascii.isLetter(byte(at: end + 1)), !Ascii.isLetter(byte(at: end + 2)) else {
      return false
    }
    folded.add(Ascii.dot)
    lettersSinceDot = 0
    end += 1
    return true
  }

  private mutating func readApostrophe(length: Int) -> Bool {
    let next = end + length
    guard Ascii.isLetter(byte(at: next)) || byte(at: next) >= 0xC3 else { return false }
    var tail = FoldedHash()
    var place = next
    while Ascii.isLetter(byte(at: place)), place - next < 3 {
      tail.add(Ascii.lower(bytes[place]))
      place += 1
    }
    if !Ascii.isLetter(byte(at: place)), byte(at: place) < 0xC3, Clitic.isKnown(tail.value) {
      clitic = (place, tail.value)
      if tail.value == Clitic.t { cutNegation() }
      return false
    }
    folded.add(Ascii.apostrophe)
    end = next
    return true
  }

  /// "don't" is "do" and "n't"; "can't" keeps its "can", "won't" is "will".
  private mutating func cutNegation() {
    guard end - start > 2, Ascii.lower(bytes[end - 1]) == 110 else { return }
    let stem = FoldedHash(bytes[start..<(end - 1)].lazy.map(Ascii.lower))
    switch stem.value {
    case Clitic.ca: break
    case Clitic.wo: folded = Clitic.will
    default:
      folded = stem
      end -= 1
    }
  }
}
