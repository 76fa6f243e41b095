/// What a token can be whatever word it is; numbered by their bits.
enum TokenTrait: Int, CaseIterable, Sendable {
  case number, ordinal, money, percent, link, handle, code, emoji, slot, quoted
  /// Written with a capital letter inside a sentence.
  case capital
  /// A word outside the list of ordinary words: the writer speaks of something particular.
  case rare
  /// A comma, colon, dash or bracket stands before the token.
  case fresh

  /// By the names that patterns give them.
  static let named = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}
