import MentorText

/// Writes UTF-8 as the inside of a JSON string.
///
/// What a terminal would obey is escaped: control characters, marks that turn the direction of writing, line separators, tags.
struct JSONString {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  /// - Parameter bytes: good UTF-8, which stays where it is as long as this is used.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Writes everything up to the next escape, and that.
  ///
  /// - Returns: false at the end.
  mutating func writePiece(to out: inout [UInt8]) -> Bool {
    let start = place
    var length = 0
    skipPlain()
    while place < bytes.count {
      length = escapedLength
      if length > 0 { break }
      place += 1
      skipPlain()
    }
    out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<place]))
    guard length > 0 else { return false }
    escape(length, to: &out)
    place += length
    return true
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

  private func escape(_ length: Int, to out: inout [UInt8]) {
    switch bytes[place] {
    case Ascii.quote, Ascii.backslash: out += [Ascii.backslash, bytes[place]]
    case Ascii.newline: out += "\\n".utf8
    case Ascii.carriageReturn: out += "\\r".utf8
    case 9: out += "\\t".utf8
    default:
      for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
        out += "\\u\(String(unit, radix: 16).zeroPadded(to: 4))".utf8
      }
    }
  }
}
