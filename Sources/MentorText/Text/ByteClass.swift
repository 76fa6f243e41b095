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
