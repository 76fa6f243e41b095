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

  @inlinable package var range: Range<Int> { Int(start)..<Int(end) }
}

extension Token {
  /// How a token is written and what stands before it.
  package struct Shape: OptionSet, Sendable {
    package let rawValue: UInt32

    @inlinable package init(rawValue: UInt32) { self.rawValue = rawValue }

    @inlinable package func contains(_ other: Shape) -> Bool { rawValue & other.rawValue == other.rawValue }

    @inlinable package func isDisjoint(with other: Shape) -> Bool { rawValue & other.rawValue == 0 }

    @inlinable package func union(_ other: Shape) -> Shape { Shape(rawValue: rawValue | other.rawValue) }

    @inlinable package static var capital: Shape { Shape(rawValue: 1 << 0) }
    @inlinable package static var allCapitals: Shape { Shape(rawValue: 1 << 1) }
    @inlinable package static var innerCapital: Shape { Shape(rawValue: 1 << 2) }
    @inlinable package static var foreignScript: Shape { Shape(rawValue: 1 << 3) }
    @inlinable package static var hasDigit: Shape { Shape(rawValue: 1 << 4) }
    @inlinable package static var ordinal: Shape { Shape(rawValue: 1 << 5) }
    /// The second part of a contraction.
    @inlinable package static var clitic: Shape { Shape(rawValue: 1 << 6) }

    @inlinable package static var afterHyphen: Shape { Shape(rawValue: 1 << 8) }
    @inlinable package static var afterComma: Shape { Shape(rawValue: 1 << 9) }
    @inlinable package static var afterColon: Shape { Shape(rawValue: 1 << 10) }
    @inlinable package static var afterDash: Shape { Shape(rawValue: 1 << 11) }
    @inlinable package static var afterOpen: Shape { Shape(rawValue: 1 << 12) }
    @inlinable package static var afterClose: Shape { Shape(rawValue: 1 << 13) }
    @inlinable package static var afterHash: Shape { Shape(rawValue: 1 << 14) }
    @inlinable package static var afterCurrency: Shape { Shape(rawValue: 1 << 15) }
    @inlinable package static var afterSlash: Shape { Shape(rawValue: 1 << 16) }
    @inlinable package static var lineStart: Shape { Shape(rawValue: 1 << 17) }
    /// Inside quotation marks.
    @inlinable package static var quoted: Shape { Shape(rawValue: 1 << 18) }
    @inlinable package static var percent: Shape { Shape(rawValue: 1 << 19) }

    /// Those that patterns ask for.
    @inlinable package static var traits: Shape {
      afterBreak.union(ordinal).union(afterCurrency).union(percent).union(quoted)
    }
    @inlinable package static var afterBreak: Shape {
      afterComma.union(afterColon).union(afterDash).union(afterOpen).union(afterClose)
    }
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
