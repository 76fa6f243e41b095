import MentorText

/// Something that is counted in a text to tell which kind of help it needs.
struct Trait: Sendable {
  /// Names the trait in `Resources/weights`; see `key(of:)`.
  let key: UInt64
  /// How often it was counted; 0 for a run of words, which is weighed by how rare it is.
  let count: Int
  /// Where it was counted, as indices of tokens.
  let places: [Range<Int>]
  /// A cue, or words of a topic: it explains an answer to somebody who reads it alone, as "on Monday" does
  /// not.
  let explains: Bool

  /// The key of a trait with a name: "cue:asks-which-way", "class:feelings", "ask:skills", "shape:short".
  static func key(of name: String) -> UInt64 { FoldedHash.of(name) }
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
