/// Characters beyond ASCII, and how they are compared.
public enum Scalars {
  /// Decodes the scalar that begins at `index`; a broken sequence is one byte of U+FFFD.
  public static func decode(_ bytes: [UInt8], at index: Int) -> Decoded {
    let first = bytes[index]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first >= 0xC2 || first < 0x80, first < 0xF5, index + length <= bytes.count else { return broken }
    if length == 1 { return Decoded(scalar: Unicode.Scalar(first), length: 1) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for next in bytes[(index + 1)..<(index + length)] {
      guard next & 0xC0 == 0x80 else { return broken }
      value = value << 6 | UInt32(next & 0x3F)
    }
    let shortest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= shortest, let scalar = Unicode.Scalar(value) else { return broken }
    return Decoded(scalar: scalar, length: length)
  }

  private static var broken: Decoded { Decoded(scalar: "\u{FFFD}", length: 1) }

  /// What a character is; letters are those of all scripts.
  public static func classify(_ scalar: Unicode.Scalar) -> ScalarClass {
    switch scalar.value {
    case 0x00A0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return .space
    case 0x00B2, 0x00B3, 0x00B9: return .mark
    case 0x0300...0x036F, 0xFE00...0xFE0F: return .combining
    case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: return .joiner
    case 0x2600...0x27BF, 0x1F000...0x1FAFF, 0x2B00...0x2BFF: return .emoji
    case 0x00C0...0x024F: return scalar.value == 0xD7 || scalar.value == 0xF7 ? .mark : .letter
    default: break
    }
    let properties = scalar.properties
    if properties.isAlphabetic { return .letter }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return .combining
    case .decimalNumber: return .digit
    default: return .mark
    }
  }

  /// A letter of a script that puts no blanks between words: Thai, Lao, Tibetan, Burmese, Khmer, kana,
  /// Chinese characters.
  public static func runsOn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// The ASCII letter under a Latin letter with accents, in lower case; 0 where there is none.
  ///
  /// Covers U+00C0 to U+024F and U+1E00 to U+1EFF, so that a word is the same in both normal forms.
  public static func base(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar.value {
    case 0x00C0...0x024F: latin[Int(scalar.value) - 0x00C0]
    case 0x1E00...0x1EFF: latinAdditional[Int(scalar.value) - 0x1E00]
    default: 0
    }
  }

  // A dot stands for a letter that keeps its own scalar.
  private static let latin: [UInt8] = table(
    "aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllll."
      + ".llnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz."
      + "................................oo.............uu..............."
      + ".............aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa...."
      + "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
      + "................"
  )
  private static let latinAdditional: [UInt8] = table(
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
      + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
      + "wwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
      + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......"
  )

  private static func table(_ letters: String) -> [UInt8] { letters.utf8.map { $0 == Ascii.dot ? 0 : $0 } }
}
