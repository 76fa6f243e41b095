import MentorText

/// Which words of an anchor are shown: no half of a name, no other clause, and none at the end that wait for more.
struct AnchorPassage {
  let text: Text
  let lexicon: Lexicon

  private static let subjects: WordClasses = [.i, .you, .they]
  private static let waiting: WordClasses = [
    .prepositions, .wh, .i, .my, .your, .auxiliaries, .modals,
  ]
  private static let articles = WordSet("a an the this that these those and or but because as so not")

  /// - Parameters:
  ///   - anchor: the tokens that were found.
  ///   - sentence: those of their sentence.
  /// - Returns: tokens of the sentence that begin where the anchor begins, at least two if it has them.
  func tokens(of anchor: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    let least = min(anchor.lowerBound + 2, anchor.upperBound)
    var end =
      (least..<max(least, anchor.upperBound)).first {
        text.tokens[$0].shape.contains(.afterComma) && has($0, Self.subjects)
      } ?? anchor.upperBound
    if end == anchor.upperBound {
      while end < sentence.upperBound, isCapital(end), isCapital(end - 1),
        text.tokens[end].shape.isDisjoint(with: .afterBreak)
      {
        end += 1
      }
    }
    while end > least, has(end - 1, Self.waiting) || Self.articles.contains(text.tokens[end - 1].hash) {
      end -= 1
    }
    return anchor.lowerBound..<end
  }

  private func isCapital(_ index: Int) -> Bool { text.tokens[index].shape.contains(.capital) }

  private func has(_ index: Int, _ classes: WordClasses) -> Bool {
    !lexicon.classes(of: text.tokens[index].word).isDisjoint(with: classes)
  }
}
