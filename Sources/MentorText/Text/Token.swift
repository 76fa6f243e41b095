/// A word, number, address or picture of a text. Punctuation is no token; it shows in `Shape`.
///
/// A contraction is cut into its words ("don't" is "do" and "not"), and a hyphen parts words.
package struct Token: Sendable {
  package enum Kind: UInt8, Sendable { case word, number, link, email, handle, code, emoji, slot }

  /// UTF-8 byte offsets, half-open.
  package let start: Int32
  package var end: Int32
  /// Number of the word in the lexicon; 0 for a word that the lexicon does not hold.
  package let word: Int32
  /// Hash of the folded word: the same for any case, with or without accents on Latin letters.
  package let hash: UInt64
  package let kind: Kind
  package var shape: Shape

  package var range: Range<Int> { Int(start)..<Int(end) }
}

extension Token {
  /// How a token is written and what stands before it.
  package struct Shape: OptionSet, Sendable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let capital = Shape(rawValue: 1 << 0)
    package static let allCapitals = Shape(rawValue: 1 << 1)
    package static let innerCapital = Shape(rawValue: 1 << 2)
    package static let foreignScript = Shape(rawValue: 1 << 3)
    package static let hasDigit = Shape(rawValue: 1 << 4)
    package static let ordinal = Shape(rawValue: 1 << 5)
    /// The second part of a contraction.
    package static let clitic = Shape(rawValue: 1 << 6)

    package static let afterHyphen = Shape(rawValue: 1 << 8)
    package static let afterComma = Shape(rawValue: 1 << 9)
    package static let afterColon = Shape(rawValue: 1 << 10)
    package static let afterDash = Shape(rawValue: 1 << 11)
    package static let afterOpen = Shape(rawValue: 1 << 12)
    package static let afterClose = Shape(rawValue: 1 << 13)
    package static let afterHash = Shape(rawValue: 1 << 14)
    package static let afterCurrency = Shape(rawValue: 1 << 15)
    package static let afterSlash = Shape(rawValue: 1 << 16)
    package static let lineStart = Shape(rawValue: 1 << 17)
    /// Inside quotation marks.
    package static let quoted = Shape(rawValue: 1 << 18)
    package static let percent = Shape(rawValue: 1 << 19)

    /// Those that patterns ask for.
    package static let traits = afterBreak.union([.ordinal, .afterCurrency, .percent, .quoted])
    package static let afterBreak: Shape = [.afterComma, .afterColon, .afterDash, .afterOpen, .afterClose]
  }
}

/// A sentence, a line that stands for one, or an item of a list.
package struct Sentence: Sendable {
  package enum End: UInt8, Sendable { case none, period, question, exclamation }

  /// Indices of its tokens.
  package let tokens: Range<Int>
  /// UTF-8 byte offsets, from the first character to behind the closing mark.
  package let range: Range<Int>
  package let end: End
  /// Counted from 0.
  package let paragraph: Int
  package let isListItem: Bool

  /// A part of the sentence, in the same paragraph.
  package func part(tokens: Range<Int>, range: Range<Int>, end: End) -> Sentence {
    Sentence(tokens: tokens, range: range, end: end, paragraph: paragraph, isListItem: isListItem)
  }
}
