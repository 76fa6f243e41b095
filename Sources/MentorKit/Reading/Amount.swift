import MentorText

/// A number in figures or in words.
enum Amount {
  /// A number in words, up to ninety; "a" is one.
  static func of(_ word: some StringProtocol) -> Int? {
    ["a", "an"].contains(word) ? 1 : AmountTable.numbers[FoldedHash.of(word)]
  }

  /// A whole number up to 999,999; nil for anything else.
  static func of(_ token: Token, in text: Text) -> Int? {
    guard token.kind == .number else { return AmountTable.numbers[token.hash] }
    // "1,200" has a comma between thousands, "1,5" one before tenths.
    let isCut = decimalComma(of: token, in: text) != nil
    let digits = text.bytes[token.range].prefix { Ascii.isDigit($0) || ($0 == Ascii.comma && !isCut) }
      .filter(Ascii.isDigit)
    guard (1...6).contains(digits.count) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  /// A number of hours in minutes, "1.5" among them; nil for anything else.
  static func minutes(ofHours token: Token, in text: Text) -> Int? {
    guard let whole = of(token, in: text) else { return nil }
    if let comma = decimalComma(of: token, in: text) {
      var bytes = text.bytes[token.range]
      bytes[comma] = Ascii.dot
      return Cut.decimal(Array(bytes), 0..<bytes.count).map { Int($0 * 60 + 0.5) }
    }
    return Cut.decimal(text.bytes, token.range).map { Int($0 * 60 + 0.5) } ?? whole * 60
  }

  /// The place of the one comma that has one or two digits behind it: many languages write "1,5".
  private static func decimalComma(of token: Token, in text: Text) -> Int? {
    let bytes = text.bytes[token.range]
    guard let comma = bytes.firstIndex(of: Ascii.comma), (1...2).contains(bytes.endIndex - comma - 1),
      bytes[(comma + 1)...].allSatisfy(Ascii.isDigit)
    else { return nil }
    return comma
  }
}
