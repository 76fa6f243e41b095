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
package enum Ascii {
  package static let newline: UInt8 = 10
  package static let carriageReturn: UInt8 = 13
  package static let space: UInt8 = 32
  package static let exclamation: UInt8 = 33
  package static let quote: UInt8 = 34
  package static let hash: UInt8 = 35
  package static let percent: UInt8 = 37
  package static let apostrophe: UInt8 = 39
  package static let open: UInt8 = 40
  package static let close: UInt8 = 41
  package static let star: UInt8 = 42
  package static let comma: UInt8 = 44
  package static let hyphen: UInt8 = 45
  package static let dot: UInt8 = 46
  package static let slash: UInt8 = 47
  package static let colon: UInt8 = 58
  package static let semicolon: UInt8 = 59
  package static let less: UInt8 = 60
  package static let greater: UInt8 = 62
  package static let question: UInt8 = 63
  package static let at: UInt8 = 64
  package static let openBracket: UInt8 = 91
  package static let backslash: UInt8 = 92
  package static let closeBracket: UInt8 = 93
  package static let underscore: UInt8 = 95
  package static let backtick: UInt8 = 96
  package static let openBrace: UInt8 = 123
  package static let closeBrace: UInt8 = 125

  package static func isUpper(_ byte: UInt8) -> Bool { byte &- 65 < 26 }
  package static func isLower(_ byte: UInt8) -> Bool { byte &- 97 < 26 }
  package static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }
  package static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
  package static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 32 : byte }
}
