/// The second halves of contractions.
enum Clitic {
  static let t = FoldedHash.of("t")
  static let s = FoldedHash.of("s")
  static let ca = FoldedHash.of("ca")
  static let wo = FoldedHash.of("wo")
  static let will = FoldedHash("will".utf8)

  private static let expansions: [(UInt64, UInt64)] = [
    ("s", "'s"), ("m", "am"), ("d", "would"), ("re", "are"), ("ve", "have"), ("ll", "will"), ("t", "not"),
    ("nt", "not"), ("not", "not"),
  ].map { (FoldedHash.of($0.0), FoldedHash.of($0.1)) }

  /// The full word before a negation: "wo" stands for "will".
  static func stem(_ hash: UInt64) -> UInt64 { hash == wo ? will.value : hash }

  static func isKnown(_ hash: UInt64) -> Bool { expansions.contains { $0.0 == hash } }

  /// The hash of the full word: "m" stands for "am".
  static func expanded(_ hash: UInt64) -> UInt64 { expansions.first { $0.0 == hash }?.1 ?? hash }

  private static let isWord = FoldedHash.of("is")
  private static let us = FoldedHash.of("us")
  private static let possessive = FoldedHash.of("'s")
  private static let letWord = FoldedHash.of("let")
  private static let subjects = Set(
    [
      "what", "how", "who", "where", "when", "why", "that", "it", "there", "here", "he", "she", "this",
      "everything", "nothing", "something",
    ]
    .map(FoldedHash.of)
  )

  /// "'s" is "is" behind "what" or "it", "us" behind "let", and else a possession.
  static func meaning(after word: UInt64) -> UInt64 {
    word == letWord ? us : subjects.contains(word) ? isWord : possessive
  }
}
