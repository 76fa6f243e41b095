/// A word, number, address or picture of a text. Punctuation is no token; it shows in `Shape`.
///
/// A contraction is cut into its words ("don't" is "do" and "not"), and a hyphen parts words.
public struct Token: Sendable {
  /// An "email" is an address, a "handle" is "@name", "code" an identifier, a file or a passage in backticks,
  /// a "slot" a gap of a template.
  public enum Kind: UInt8, Sendable { case word, number, link, email, handle, code, emoji, slot }

  /// Hash of the folded word: the same for any case, with or without accents on Latin letters.
  public let hash: UInt64
  /// UTF-8 byte offsets, half-open.
  public let start, end: Int32
  /// Number of the word in the lexicon; 0 for a word that the lexicon does not hold.
  public let word: Int32
  /// The shape, and in the highest eight bits the kind: a large text has millions of tokens.
  @usableFromInline var look: UInt32

  init(start: Int, end: Int, word: Int32, hash: UInt64, kind: Kind, shape: Shape) {
    self.hash = hash
    self.start = Int32(start)
    self.end = Int32(end)
    self.word = word
    look = shape.rawValue | UInt32(kind.rawValue) << 24
  }

  /// One that stands for a name, from its first token to its last; what stood before it is kept.
  init(naming first: Token, to last: Token) {
    let before: Shape = [.afterBreak, .afterHash, .afterSlash, .lineStart, .quoted]
    self.init(
      start: Int(first.start),
      end: Int(last.end),
      word: 0,
      hash: Self.name,
      kind: .word,
      shape: first.shape.intersection(before).union([.capital, .name])
    )
  }

  /// Hashes of tokens that are no words; no word has one of them, and no two are alike.
  static let address: UInt64 = 0
  static let emoji: UInt64 = 1
  static let code: UInt64 = 2
  static let slot: UInt64 = 3
  /// That of every token that stands for a name.
  public static let name: UInt64 = 4

  /// What it is.
  @inlinable public var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: look >> 24)) ?? .word }

  /// How it is written, and what stands before it.
  @inlinable public var shape: Shape { Shape(rawValue: look & 0xFF_FFFF) }

  mutating func remove(_ shape: Shape) { look &= ~shape.rawValue }

  /// UTF-8 byte offsets.
  public var range: Range<Int> { Int(start)..<Int(end) }
}

extension Token {
  /// How a token is written and what stands before it.
  public struct Shape: OptionSet, Sendable {
    /// One bit for each of them, below the 24th.
    public let rawValue: UInt32

    /// Those of some bits.
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The first letter is one.
    public static var capital: Shape { Shape(rawValue: 1 << 0) }
    /// Of two letters or more.
    public static var allCapitals: Shape { Shape(rawValue: 1 << 1) }
    /// A capital letter behind the first letter.
    public static var innerCapital: Shape { Shape(rawValue: 1 << 2) }
    /// A letter that is not Latin.
    public static var foreignScript: Shape { Shape(rawValue: 1 << 3) }
    /// A number, or a word with a digit.
    public static var hasDigit: Shape { Shape(rawValue: 1 << 4) }
    /// A place in a row, "3rd", or a day of the calendar, "2026-12-03".
    public static var ordinal: Shape { Shape(rawValue: 1 << 5) }
    /// The second part of a contraction.
    public static var clitic: Shape { Shape(rawValue: 1 << 6) }

    /// A hyphen joins it to the token before, or nothing at all: "15min".
    public static var afterHyphen: Shape { Shape(rawValue: 1 << 8) }
    /// Or a semicolon.
    public static var afterComma: Shape { Shape(rawValue: 1 << 9) }
    /// ":"
    public static var afterColon: Shape { Shape(rawValue: 1 << 10) }
    /// A long one, or a hyphen with a blank beside it.
    public static var afterDash: Shape { Shape(rawValue: 1 << 11) }
    /// A bracket.
    public static var afterOpen: Shape { Shape(rawValue: 1 << 12) }
    /// A bracket.
    public static var afterClose: Shape { Shape(rawValue: 1 << 13) }
    /// "#"
    public static var afterHash: Shape { Shape(rawValue: 1 << 14) }
    /// The sign of a currency.
    public static var afterCurrency: Shape { Shape(rawValue: 1 << 15) }
    /// "/"
    public static var afterSlash: Shape { Shape(rawValue: 1 << 16) }
    /// The first of its line.
    public static var lineStart: Shape { Shape(rawValue: 1 << 17) }
    /// Inside quotation marks.
    public static var quoted: Shape { Shape(rawValue: 1 << 18) }
    /// The number has a "%".
    public static var percent: Shape { Shape(rawValue: 1 << 19) }
    /// Known to be a name, also where a sentence begins.
    public static var name: Shape { Shape(rawValue: 1 << 20) }

    /// Those that patterns ask for.
    public static var traits: Shape { [afterBreak, ordinal, afterCurrency, percent, quoted] }
    /// A mark that parts it from what stands before it.
    public static var afterBreak: Shape { [afterComma, afterColon, afterDash, afterOpen, afterClose] }
  }
}
