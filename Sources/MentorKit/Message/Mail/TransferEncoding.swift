import MentorText

/// How the bytes of a part were made fit for mail (RFC 2045, section 6).
enum TransferEncoding: Sendable {
  case plain, quotedPrintable, base64

  init(named name: String) {
    switch name.lowercased() {
    case "quoted-printable", "q": self = .quotedPrintable
    case "base64", "b": self = .base64
    default: self = .plain
    }
  }

  /// The bytes as they were; nil where nothing was done to them.
  func decoded(_ bytes: [UInt8]) -> MappedBytes? {
    switch self {
    case .plain: nil
    case .quotedPrintable: Self.quoted(bytes)
    case .base64: Self.isBase64(bytes) ? Self.groups(bytes) : nil
    }
  }

  /// A sign of equality that begins nothing stands for itself.
  private static func quoted(_ bytes: [UInt8]) -> MappedBytes {
    var out = MappedBytes()
    var place = 0
    var copied = 0
    while place < bytes.count {
      guard bytes[place] == Ascii.equals else {
        place += 1
        continue
      }
      if let end = softBreak(after: place, bytes) {
        out.copy(copied..<place, of: bytes)
        place = end
      } else if place + 2 < bytes.count, let high = hex(bytes[place + 1]), let low = hex(bytes[place + 2]) {
        out.copy(copied..<place, of: bytes)
        out.append(high << 4 | low, from: place..<(place + 3))
        place += 3
      } else {
        place += 1
        continue
      }
      copied = place
    }
    out.copy(copied..<bytes.count, of: bytes)
    return out
  }

  /// The end of "=" and the line break behind it, with the blanks that a mailer may have put between them.
  private static func softBreak(after place: Int, _ bytes: [UInt8]) -> Int? {
    var end = place + 1
    // A line of mail has 998 bytes at most; a longer run of blanks is text.
    while end < bytes.count, end - place < 1000, bytes[end] == Ascii.space || bytes[end] == 9 { end += 1 }
    if end == bytes.count { return end }
    if bytes[end] == Ascii.carriageReturn { end += 1 }
    return end < bytes.count && bytes[end] == Ascii.newline ? end + 1 : nil
  }

  static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }

  /// Text that only claims to be base64 has blanks and marks in it; it is read as it stands.
  private static func isBase64(_ bytes: [UInt8]) -> Bool {
    let strange = bytes.count { $0 > Ascii.carriageReturn && value($0) == nil && $0 != Ascii.equals }
    return strange * 16 <= bytes.count
  }

  private static func groups(_ bytes: [UInt8]) -> MappedBytes {
    var out = MappedBytes()
    var group: UInt32 = 0
    var count = 0
    var start = 0
    var end = 0
    for (place, byte) in bytes.enumerated() {
      guard let value = value(byte) else {
        // What follows a complete group with padding is not part of it.
        if byte == Ascii.equals, count >= 2 { break }
        continue
      }
      if count == 0 { start = place }
      group = group << 6 | UInt32(value)
      count += 1
      end = place + 1
      if count == 4 {
        out.append([UInt8(group >> 16), UInt8(group >> 8 & 0xFF), UInt8(group & 0xFF)], from: start..<end)
        (group, count) = (0, 0)
      }
    }
    if count == 2 { out.append([UInt8(group >> 4 & 0xFF)], from: start..<end) }
    if count == 3 { out.append([UInt8(group >> 10 & 0xFF), UInt8(group >> 2 & 0xFF)], from: start..<end) }
    return out
  }

  private static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 65...90: byte - 65
    case 97...122: byte - 71
    case 48...57: byte + 4
    case 43: 62
    case Ascii.slash: 63
    default: nil
    }
  }
}
