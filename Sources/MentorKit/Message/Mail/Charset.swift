import MentorText

/// How letters are written as bytes.
enum Charset: Equatable, Sendable {
  case utf8
  /// With the Windows letters where the standard has control characters, as everybody reads it.
  case latin1
  case latin9
  case windows1252
  /// The byte order mark tells the order; without one it is big-endian.
  case utf16
  case utf16LittleEndian
  case utf16BigEndian

  /// By a name of the IANA registry; nil for one that is not known, and for US-ASCII, which mail often names
  /// and does not keep to.
  init?(named name: String) {
    let key = name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
    switch key {
    case "utf8", "utf8mb4", "unicode11utf8": self = .utf8
    case "iso88591", "latin1", "l1", "iso885911987", "cp819", "ibm819": self = .latin1
    case "iso885915", "latin9", "l9", "iso885915fdis15": self = .latin9
    case "windows1252", "cp1252", "xcp1252", "ansi1252": self = .windows1252
    case "utf16", "unicode", "ucs2", "iso10646ucs2": self = .utf16
    case "utf16le": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    default: return nil
    }
  }

  /// What bytes say of themselves at their beginning, with the number of bytes that say it.
  static func mark(of bytes: [UInt8]) -> (charset: Charset, count: Int)? {
    if bytes.textStart > 0 { return (.utf8, bytes.textStart) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    return bytes.starts(with: [0xFE, 0xFF]) ? (.utf16BigEndian, 2) : nil
  }

  /// The charset for a text that names none, or one that is not known: UTF-8 if the bytes are, else what
  /// Western mail mostly is.
  static func guess(_ bytes: [UInt8]) -> Charset {
    BrokenText.firstPlace(in: bytes) == nil ? .utf8 : .windows1252
  }

  /// The text in UTF-8; nil where it is already. Broken sequences become U+FFFD.
  func decoded(_ bytes: [UInt8]) -> MappedBytes? {
    switch self {
    case .utf8: return nil
    case .latin1, .windows1252, .latin9: return singleBytes(bytes)
    case .utf16LittleEndian: return Self.pairs(bytes, isLittle: true)
    case .utf16BigEndian: return Self.pairs(bytes, isLittle: false)
    case .utf16: return Self.pairs(bytes, isLittle: Self.mark(of: bytes)?.charset == .utf16LittleEndian)
    }
  }

  private func singleBytes(_ bytes: [UInt8]) -> MappedBytes? {
    guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else { return nil }
    var out = MappedBytes()
    out.copy(0..<first, of: bytes)
    for place in first..<bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        out.append(byte, from: place..<(place + 1))
      } else {
        out.append(scalar(byte), from: place..<(place + 1))
      }
    }
    return out
  }

  /// The letter of a byte from 0x80 on, in a charset of single bytes.
  func scalar(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case 0x80...0x9F where self != .latin9: Self.windows(byte)
    default: self == .latin9 ? Self.latin9Letters[byte] ?? Unicode.Scalar(byte) : Unicode.Scalar(byte)
    }
  }

  private static func pairs(_ bytes: [UInt8], isLittle: Bool) -> MappedBytes {
    var out = MappedBytes()
    func unit(_ place: Int) -> UInt16 {
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    var place = 0
    while place + 1 < bytes.count {
      let value = unit(place)
      if value & 0xFC00 == 0xD800, place + 3 < bytes.count, unit(place + 2) & 0xFC00 == 0xDC00 {
        let pair = 0x10000 + UInt32(value & 0x3FF) << 10 + UInt32(unit(place + 2) & 0x3FF)
        out.append(Unicode.Scalar(pair) ?? "\u{FFFD}", from: place..<(place + 4))
        place += 4
        continue
      }
      // The mark of the byte order is no letter.
      if place > 0 || value != 0xFEFF {
        out.append(Unicode.Scalar(value) ?? "\u{FFFD}", from: place..<(place + 2))
      }
      place += 2
    }
    if place < bytes.count { out.append("\u{FFFD}" as Unicode.Scalar, from: place..<bytes.count) }
    return out
  }

  /// The letter that Windows-1252 has for a byte from 0x80 to 0x9F.
  static func windows(_ byte: UInt8) -> Unicode.Scalar {
    windowsLetters[Int(byte & 0x1F)]
  }

  /// - Source: WHATWG Encoding Standard, index windows-1252; five bytes are not used.
  private static let windowsLetters = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars
  )

  /// Where Latin-9 differs from Latin-1.
  private static let latin9Letters: [UInt8: Unicode.Scalar] = [
    0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
  ]
}
