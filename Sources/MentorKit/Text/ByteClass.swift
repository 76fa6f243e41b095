/// What a byte of UTF-8 text can be, decided by a table; bytes from 0x80 on are `wide` and need decoding.
enum ByteClass: UInt8 {
  case other, letter, digit, space, newline, mark, wide

  static let table: [ByteClass] = (0...255).map { byte in
    switch UInt8(byte) {
    case Ascii.newline: .newline
    case 9, 11, 12, 13, 32: .space
    case 48...57: .digit
    case 65...90, 97...122: .letter
    case 33...47, 58...64, 91...96, 123...126: .mark
    case 128...255: .wide
    default: .other
    }
  }
}

/// The ASCII bytes that the text engine names.
enum Ascii {
  static let newline: UInt8 = 10
  static let carriageReturn: UInt8 = 13
  static let space: UInt8 = 32
  static let exclamation: UInt8 = 33
  static let quote: UInt8 = 34
  static let hash: UInt8 = 35
  static let percent: UInt8 = 37
  static let apostrophe: UInt8 = 39
  static let open: UInt8 = 40
  static let close: UInt8 = 41
  static let star: UInt8 = 42
  static let comma: UInt8 = 44
  static let hyphen: UInt8 = 45
  static let dot: UInt8 = 46
  static let slash: UInt8 = 47
  static let colon: UInt8 = 58
  static let semicolon: UInt8 = 59
  static let less: UInt8 = 60
  static let greater: UInt8 = 62
  static let question: UInt8 = 63
  static let at: UInt8 = 64
  static let openBracket: UInt8 = 91
  static let closeBracket: UInt8 = 93
  static let underscore: UInt8 = 95
  static let backtick: UInt8 = 96
  static let openBrace: UInt8 = 123
  static let closeBrace: UInt8 = 125

  static func isUpper(_ byte: UInt8) -> Bool { byte &- 65 < 26 }
  static func isLower(_ byte: UInt8) -> Bool { byte &- 97 < 26 }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
  static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 32 : byte }
}
