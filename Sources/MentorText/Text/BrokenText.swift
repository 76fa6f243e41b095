/// Where a text is no UTF-8.
public enum BrokenText {
  /// The offset of the first byte that does not belong to a scalar; nil in good UTF-8.
  public static func firstPlace(in bytes: [UInt8]) -> Int? { firstPlace(in: bytes, 0..<bytes.count) }

  /// - Parameter range: of bytes, not ending inside a scalar.
  public static func firstPlace(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var place = range.lowerBound
    while place < range.upperBound {
      if bytes[place] < 0x80 {
        place = bytes.endOfASCII(in: (place + 1)..<range.upperBound)
        continue
      }
      let decoded = Scalars.decode(bytes, at: place)
      if decoded.scalar == "\u{FFFD}", decoded.length == 1 { return place }
      place += decoded.length
    }
    return nil
  }
}
