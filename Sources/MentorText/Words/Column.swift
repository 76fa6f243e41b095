/// Whole numbers as ASCII bytes of seven bits each: what the build writes into the program as one literal and
/// the program reads in place, without preparing anything at start.
@usableFromInline
struct Column: @unchecked Sendable {
  @usableFromInline let start: UnsafePointer<UInt8>
  @usableFromInline let bytes, entries: UInt32

  init(start: UnsafePointer<UInt8>, width: Int, count: Int) {
    self.start = start
    bytes = UInt32(width)
    entries = UInt32(count)
  }

  /// Bytes of an entry.
  @inlinable var width: Int { Int(bytes) }

  @inlinable var count: Int { Int(entries) }

  /// Eight bytes are read at once, whatever the width: behind the last column stand as many that count for
  /// nothing.
  @inlinable subscript(index: Int) -> Int {
    precondition(index >= 0 && index < count, "no such entry")
    let eight = UnsafeRawPointer(start + index &* width).loadUnaligned(as: UInt64.self)
    return Self.number(eight.bigEndian >> UInt64(truncatingIfNeeded: 64 &- 8 &* width))
  }

  /// An entry and the next one, of four bytes at most.
  @inline(__always)
  func pair(at index: Int) -> (Int, Int) {
    guard width <= 4 else { return (self[index], self[index + 1]) }
    precondition(index >= 0 && index &+ 1 < count, "no such entry")
    let eight = UnsafeRawPointer(start + index &* width).loadUnaligned(as: UInt64.self).bigEndian
    let both = Self.number(eight >> UInt64(truncatingIfNeeded: 64 &- 16 &* width))
    let bits = 7 &* width
    return (both &>> bits, both & ((1 &<< bits) &- 1))
  }

  /// The number of which each byte holds seven bits.
  @inlinable static func number(_ sevens: UInt64) -> Int {
    let pairs = (sevens & 0x7F00_7F00_7F00_7F00) >> 1 | sevens & 0x007F_007F_007F_007F
    let fours = (pairs & 0x3FFF_0000_3FFF_0000) >> 2 | pairs & 0x0000_3FFF_0000_3FFF
    return Int(truncatingIfNeeded: (fours & 0x0FFF_FFFF_0000_0000) >> 4 | fours & 0x0FFF_FFFF)
  }

  @inline(__always)
  func forEach(in places: Range<Int>, _ body: (_ entry: Int, _ place: Int) -> Void) {
    guard width == 2 else {
      for place in places { body(self[place], place) }
      return
    }
    precondition(places.lowerBound >= 0 && places.upperBound <= count, "no such entries")
    for place in places { body(Int(start[place &* 2]) << 7 | Int(start[place &* 2 &+ 1]), place) }
  }
}
