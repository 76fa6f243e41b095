/// A passage that ties a message to its reader.
struct Anchor: Equatable, Sendable {
  let kind: AnchorKind
  /// The words that are shown, see `AnchorWords`.
  let passage: Passage
  /// Words that say something particular.
  let weight: Int
  /// 1 would fit a few readers, 2 fits this one.
  let strength: Int

  var sentence: Int { passage.sentence }
  var tokens: Range<Int> { passage.tokens }
}
