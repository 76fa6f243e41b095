/// A sentence, a line that stands for one, or an item of a list.
public struct Sentence: Sendable {
  /// The mark at its end; none where a line or the text ends.
  public enum End: UInt8, Sendable { case none, period, question, exclamation }

  @usableFromInline var firstToken, endToken: Int32
  @usableFromInline let start, stop: Int32
  /// The paragraph, and in the lowest three bits how the sentence ends and whether it is an item.
  @usableFromInline var block: UInt32

  init(tokens: Range<Int>, range: Range<Int>, end: End, paragraph: Int, isListItem: Bool) {
    firstToken = Int32(tokens.lowerBound)
    endToken = Int32(tokens.upperBound)
    start = Int32(range.lowerBound)
    stop = Int32(range.upperBound)
    block = UInt32(paragraph) << 3 | UInt32(end.rawValue) << 1 | (isListItem ? 1 : 0)
  }

  /// Indices of its tokens; none where a text lets go of what it repeats.
  @inlinable public internal(set) var tokens: Range<Int> {
    get { Int(firstToken)..<Int(endToken) }
    set {
      firstToken = Int32(newValue.lowerBound)
      endToken = Int32(newValue.upperBound)
    }
  }

  /// UTF-8 byte offsets, from the first character to behind the closing mark.
  @inlinable public var range: Range<Int> { Int(start)..<Int(stop) }

  /// Counted from 0.
  @inlinable public var paragraph: Int { Int(block >> 3) }

  /// How it ends.
  @inlinable public var end: End {
    get { End(rawValue: UInt8(block >> 1 & 3)) ?? .none }
    set { block = block & ~0b110 | UInt32(newValue.rawValue) << 1 }
  }

  /// A bullet or a number stands before it.
  @inlinable public var isListItem: Bool { block & 1 == 1 }

  /// A part of the sentence, in the same paragraph.
  public func part(tokens: Range<Int>, range: Range<Int>, end: End) -> Sentence {
    Sentence(tokens: tokens, range: range, end: end, paragraph: paragraph, isListItem: isListItem)
  }
}
