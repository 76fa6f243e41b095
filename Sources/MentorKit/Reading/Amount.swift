import MentorText

/// A number in figures or in words.
enum Amount {
  private static let words: [UInt64: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ].reduce(into: [:]) { $0[FoldedHash.of($1.key)] = $1.value }

  /// A number in words, up to ninety; "a" is one.
  static func of(_ word: some StringProtocol) -> Int? {
    ["a", "an"].contains(word) ? 1 : words[FoldedHash.of(word)]
  }

  /// A whole number up to 999,999; nil for anything else.
  static func of(_ token: Token, in text: Text) -> Int? {
    guard token.kind == .number else { return words[token.hash] }
    // "1,200" has a comma between thousands.
    let digits = text.bytes[token.range].prefix { Ascii.isDigit($0) || $0 == Ascii.comma }.filter(
      Ascii.isDigit
    )
    guard (1...6).contains(digits.count) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }
}
