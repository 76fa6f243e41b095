import MentorText

/// A passage that ties a message to its reader.
struct Anchor: Equatable, Sendable {
  enum Kind: String, Sendable { case work, deed, contact, person, place, fact }

  let kind: Kind
  let sentence: Int
  /// Indices of tokens, half-open; those that are shown, see `AnchorPassage`.
  let tokens: Range<Int>
  /// Words that say something particular.
  let weight: Int
  /// 1 would fit a few readers, 2 fits this one.
  let strength: Int
}
