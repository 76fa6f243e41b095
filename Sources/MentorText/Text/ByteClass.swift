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

/// The ASCII bytes that the text engine names. Inlined into the modules that read texts, as everything that is asked for each token.
package enum Ascii {
  @inlinable package static var newline: UInt8 { 10 }
  @inlinable package static var carriageReturn: UInt8 { 13 }
  @inlinable package static var space: UInt8 { 32 }
  @inlinable package static var exclamation: UInt8 { 33 }
  @inlinable package static var quote: UInt8 { 34 }
  @inlinable package static var hash: UInt8 { 35 }
  @inlinable package static var percent: UInt8 { 37 }
  @inlinable package static var apostrophe: UInt8 { 39 }
  @inlinable package static var open: UInt8 { 40 }
  @inlinable package static var close: UInt8 { 41 }
  @inlinable package static var star: UInt8 { 42 }
  @inlinable package static var comma: UInt8 { 44 }
  @inlinable package static var hyphen: UInt8 { 45 }
  @inlinable package static var dot: UInt8 { 46 }
  @inlinable package static var slash: UInt8 { 47 }
  @inlinable package static var colon: UInt8 { 58 }
  @inlinable package static var semicolon: UInt8 { 59 }
  @inlinable package static var less: UInt8 { 60 }
  @inlinable package static var greater: UInt8 { 62 }
  @inlinable package static var question: UInt8 { 63 }
  @inlinable package static var at: UInt8 { 64 }
  @inlinable package static var openBracket: UInt8 { 91 }
  @inlinable package static var backslash: UInt8 { 92 }
  @inlinable package static var closeBracket: UInt8 { 93 }
  @inlinable package static var underscore: UInt8 { 95 }
  @inlinable package static var backtick: UInt8 { 96 }
  @inlinable package static var openBrace: UInt8 { 123 }
  @inlinable package static var closeBrace: UInt8 { 125 }

  @inlinable package static func isUpper(_ byte: UInt8) -> Bool { byte &- 65 < 26 }
  @inlinable package static func isLower(_ byte: UInt8) -> Bool { byte &- 97 < 26 }
  @inlinable package static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }
  @inlinable package static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
  @inlinable package static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 32 : byte }
}
