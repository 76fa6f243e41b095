/// Meaning classes of a word, one bit each; the names are those of the files in `Resources/lexicons`.
public struct WordClasses: OptionSet, Hashable, Sendable {
  /// How many lexicons there can be.
  @inlinable public static var most: Int { 128 }

  /// The bit of a class is the place of its name among all names of lexicons.
  public let rawValue: UInt128

  /// The classes of some bits.
  @inlinable public init(rawValue: UInt128) { self.rawValue = rawValue }

  /// Calls for the place of each bit.
  @inlinable public func forEachPlace(_ body: (Int) -> Void) {
    // In halves: numbers of 128 bits are slow to count in.
    for first in stride(from: 0, to: Self.most, by: 64) {
      var bits = UInt64(truncatingIfNeeded: rawValue >> UInt128(first))
      while bits != 0 {
        body(first + bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
  }
}
