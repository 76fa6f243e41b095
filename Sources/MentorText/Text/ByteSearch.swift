extension [UInt8] {
  /// Where a text begins: behind a byte order mark.
  public var textStart: Int { starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}

/// Looks at eight bytes together.
extension [UInt8] {
  /// Where a byte stands first in a range; its end if it is not there.
  public func place(of byte: UInt8, in range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "no such bytes")
    let wanted = UInt64(byte) &* Self.ones
    return withUnsafeBytes { bytes in
      var place = range.lowerBound
      while place + 8 <= range.upperBound {
        let eight = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        // The first byte that is 0 now has its highest bit set; those behind it may have it too.
        let others = eight ^ wanted
        let zeros = (others &- Self.ones) & ~others & Self.highBits
        if zeros != 0 { return place + zeros.trailingZeroBitCount / 8 }
        place += 8
      }
      while place < range.upperBound, bytes[place] != byte { place += 1 }
      return place
    }
  }

  /// How far a range is known to be ASCII; the answer may be up to seven bytes short.
  func endOfASCII(in range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "no such bytes")
    return withUnsafeBytes { bytes in
      var place = range.lowerBound
      while place + 8 <= range.upperBound,
        bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self) & Self.highBits == 0
      {
        place += 8
      }
      return place
    }
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var highBits: UInt64 { 0x8080_8080_8080_8080 }
}
