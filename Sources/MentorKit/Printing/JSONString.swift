import MentorText

/// Cuts UTF-8 where the inside of a JSON string needs an escape.
///
/// What a terminal would obey is escaped: control characters, marks that turn the direction of writing, line
/// separators, tags.
struct JSONString {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  /// - Parameter bytes: good UTF-8, which stays where it is as long as this is used.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Everything up to the next scalar that is escaped, and that scalar; nil at the end.
  mutating func next() -> (plain: UnsafeBufferPointer<UInt8>, escaped: Unicode.Scalar?) {
    let start = place
    while true {
      skipPlain()
      guard place < bytes.count else { return (UnsafeBufferPointer(rebasing: bytes[start...]), nil) }
      let length = escapedLength
      if length > 0 {
        defer { place += length }
        return (UnsafeBufferPointer(rebasing: bytes[start..<place]), scalar)
      }
      place += 1
    }
  }

  /// Goes on over ordinary ASCII, as most bytes are: eight together, and then one by one.
  private mutating func skipPlain() {
    while place + 8 <= bytes.count {
      let eight = UnsafeRawPointer(bytes.baseAddress! + place).loadUnaligned(as: UInt64.self)
      guard Self.arePlain(eight) else { break }
      place += 8
    }
    while place < bytes.count, Self.isPlain(bytes[place]) { place += 1 }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= Ascii.space && byte < 0x7F && byte != Ascii.quote && byte != Ascii.backslash
  }

  /// The highest bit of each byte tells that something is wrong with it, or with one beside it.
  private static func arePlain(_ eight: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = eight ^ ones &* UInt64(Ascii.quote)
    let slashes = eight ^ ones &* UInt64(Ascii.backslash)
    let isControl = eight &- ones &* UInt64(Ascii.space)
    let isHigh = eight | (eight &+ ones)
    let isMark = (quotes &- ones) | (slashes &- ones)
    return (isControl | isHigh | isMark) & (ones << 7) == 0
  }

  /// How many bytes from here on are one scalar that is escaped; 0 for any other byte.
  private var escapedLength: Int {
    let byte = bytes[place]
    guard byte >= 0x80 else { return 1 }
    // The first bytes of all scalars that are not harmless.
    guard [0xC2, 0xD8, 0xE2, 0xEF, 0xF3].contains(byte) else { return 0 }
    return Printable.isHarmless(scalar) ? 0 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  private var scalar: Unicode.Scalar {
    var iterator = bytes[place...].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return "\u{FFFD}" }
    return scalar
  }
}
