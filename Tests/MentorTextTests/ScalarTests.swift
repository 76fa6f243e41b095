import Testing

@testable import MentorText

/// Bytes decoded one scalar at a time.
struct ScalarTests {
  @Test(arguments: ["a", "é", "ß", "€", "字", "😀", "\u{10FFFF}", "\u{7F}"])
  func scalarIsReadWhole(_ text: String) throws {
    let decoded = Scalars.decode(Array(text.utf8), at: 0)
    #expect(decoded.scalar == text.unicodeScalars.first)
    #expect(decoded.length == text.utf8.count)
  }

  @Test(
    arguments: [
      [0x80], [0xC1, 0x80], [0xE2, 0x82], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98],
      [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFF], [0xC3, 0x28],
    ] as [[UInt8]]
  )
  func brokenSequenceIsOneByteOfReplacement(_ bytes: [UInt8]) {
    let decoded = Scalars.decode(bytes, at: 0)
    #expect(decoded.scalar == "\u{FFFD}" && decoded.length == 1)
    #expect(BrokenText.firstPlace(in: Array("né ".utf8) + bytes) == 4)
  }

  @Test func goodTextHasNoBrokenPlace() {
    #expect(BrokenText.firstPlace(in: Array("naïve – 字 😀\u{FFFD}".utf8)) == nil)
  }

  @Test(arguments: [
    ("a", ScalarClass.letter), ("Ω", .letter), ("字", .letter), ("م", .letter), ("न", .letter),
    ("\u{0301}", .combining), ("\u{FE0F}", .combining), ("\u{200D}", .joiner), ("\u{FEFF}", .joiner),
    ("\u{00A0}", .space), ("\u{3000}", .space), ("😀", .emoji), ("☂", .emoji), ("٣", .digit), ("²", .mark),
    ("×", .mark), ("–", .mark), ("“", .mark),
  ])
  func scalarHasItsClass(_ text: String, _ expected: ScalarClass) throws {
    #expect(Scalars.classify(try #require(text.unicodeScalars.first)) == expected)
  }

  @Test(arguments: zip(["é", "ß", "Å", "ñ", "ő", "ế", "ø", "Ž", "字", "a"], "e\0anoeoz\0\0".utf8))
  func accentIsTakenOffALatinLetter(_ text: String, _ letter: UInt8) throws {
    #expect(Scalars.base(try #require(text.unicodeScalars.first)) == letter)
  }
}
