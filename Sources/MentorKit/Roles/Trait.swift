import MentorText

/// Something that is counted in a text to tell which kind of help it needs.
struct Trait: Sendable {
  /// Names the trait in `Resources/weights`; see `key(of:)`.
  let key: UInt64
  /// How often it was counted; 0 for a run of words, which is weighed by how rare it is.
  let count: Int
  /// Where it was counted, as indices of tokens.
  let places: [Range<Int>]

  /// The key of a trait with a name: "cue:asks-which-way", "class:feelings", "ask:skills", "shape:short".
  static func key(of name: String) -> UInt64 { FoldedHash.of(name) }

  /// The key of a run of words.
  static func key(ofWords hashes: some Sequence<UInt64>) -> UInt64 {
    var key: UInt64 = 0x9e37_79b9_7f4a_7c15
    for hash in hashes { key = (key ^ hash) &* 0x0000_0100_0000_01b3 ^ key >> 29 }
    return key
  }
}

/// What a word is called in a run of words.
enum GramWord {
  static let start = FoldedHash.of("^")
  static let question = FoldedHash.of("?")
  static let exclamation = FoldedHash.of("!")
  static let number = FoldedHash.of("#")
  static let address = FoldedHash.of("@")

  /// nil for what is no word: a picture, a place to be filled in.
  static func hash(of token: Token) -> UInt64? {
    switch token.kind {
    case .word, .code: token.hash
    case .number: number
    case .link, .email, .handle: address
    case .emoji, .slot: nil
    }
  }
}
