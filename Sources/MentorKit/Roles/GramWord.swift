import MentorText

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
