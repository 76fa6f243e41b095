/// A word, number, address or picture of a text. Punctuation is no token; it shows in `Shape`.
///
/// A contraction is cut into its words ("don't" is "do" and "not"), and a hyphen parts words.
struct Token: Sendable {
  enum Kind: UInt8, Sendable { case word, number, link, email, handle, code, emoji, slot }

  /// UTF-8 byte offsets, half-open.
  let start: Int32
  var end: Int32
  /// Number of the word in the lexicon; 0 for a word that the lexicon does not hold.
  let word: Int32
  /// Hash of the folded word: the same for any case, with or without accents on Latin letters.
  let hash: UInt64
  let kind: Kind
  var shape: Shape

  var range: Range<Int> { Int(start)..<Int(end) }
}

extension Token {
  /// How a token is written and what stands before it.
  struct Shape: OptionSet, Sendable {
    let rawValue: UInt32

    static let capital = Shape(rawValue: 1 << 0)
    static let allCapitals = Shape(rawValue: 1 << 1)
    static let innerCapital = Shape(rawValue: 1 << 2)
    static let foreignScript = Shape(rawValue: 1 << 3)
    static let hasDigit = Shape(rawValue: 1 << 4)
    static let ordinal = Shape(rawValue: 1 << 5)
    /// The second part of a contraction.
    static let clitic = Shape(rawValue: 1 << 6)

    static let afterHyphen = Shape(rawValue: 1 << 8)
    static let afterComma = Shape(rawValue: 1 << 9)
    static let afterColon = Shape(rawValue: 1 << 10)
    static let afterDash = Shape(rawValue: 1 << 11)
    static let afterOpen = Shape(rawValue: 1 << 12)
    static let afterClose = Shape(rawValue: 1 << 13)
    static let afterHash = Shape(rawValue: 1 << 14)
    static let afterCurrency = Shape(rawValue: 1 << 15)
    static let afterSlash = Shape(rawValue: 1 << 16)
    static let lineStart = Shape(rawValue: 1 << 17)
    /// Inside quotation marks.
    static let quoted = Shape(rawValue: 1 << 18)
    static let percent = Shape(rawValue: 1 << 19)

    static let afterBreak: Shape = [.afterComma, .afterColon, .afterDash, .afterOpen, .afterClose]
  }
}

/// A sentence, a line that stands for one, or an item of a list.
struct Sentence: Sendable {
  enum End: UInt8, Sendable { case none, period, question, exclamation }

  /// Indices of its tokens.
  let tokens: Range<Int>
  /// UTF-8 byte offsets, from the first character to behind the closing mark.
  let range: Range<Int>
  let end: End
  /// Counted from 0.
  let paragraph: Int
  let isListItem: Bool
}
