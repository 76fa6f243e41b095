/// How an answer is built.
struct Shape: Equatable, Sendable {
  struct Piece: Equatable, Sendable {
    /// Behind its closing mark; in bytes of the answer.
    let end: Int
    let isQuestion: Bool
  }

  /// Files of `Resources/shapes` that fit.
  var names: Set<ShapeName> = []
  var sentences: [Piece] = []
  var words = 0
  /// Its first letter may be a small one inside a sentence.
  var canBeginSmall = false

  var isOneSentence: Bool { sentences.count < 2 }
}
