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
