/// What of the reader a passage names that ties the message to them.
public enum AnchorKind: String, Sendable { case work, deed, contact, person, place, fact }

/// A passage that ties a message to its reader.
struct Anchor: Equatable, Sendable {
  let kind: AnchorKind
  let sentence: Int
  /// Indices of tokens, half-open; those that are shown, see `AnchorPassage`.
  let tokens: Range<Int>
  /// Words that say something particular.
  let weight: Int
  /// 1 would fit a few readers, 2 fits this one.
  let strength: Int
}
