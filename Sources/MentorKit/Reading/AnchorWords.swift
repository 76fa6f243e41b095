import MentorText

/// Which words of an anchor are shown: no half of a name, no other clause, and none at the end that wait for
/// more.
struct AnchorWords: TextReader {
  let text: Text
  let lexicon: Lexicon

  private static let waiting: WordClasses = [
    .prepositions, .wh, .i, .my, .your, .auxiliaries, .modals,
  ]

  /// How many words more are shown where a clause ends with them: own judgement, not measured.
  private static let reach = 5

  /// - Parameters:
  ///   - anchor: the tokens that were found.
  ///   - limit: the end of its sentence, or where the next anchor begins.
  /// - Returns: tokens that begin where the anchor begins, at least two if it has them.
  func tokens(of anchor: Range<Int>, before limit: Int) -> Range<Int> {
    let least = min(anchor.lowerBound + 2, anchor.upperBound)
    if let cut = (least..<anchor.upperBound).first(where: { opensClause($0) }) {
      return anchor.lowerBound..<trimmed(cut, to: least)
    }
    // "In chapter 4 the ferry ...": a place in a work is whole, unless it is told of which.
    let isPlace = text.tokens[anchor.upperBound - 1].kind == .number
    if isPlace, anchor.upperBound >= limit || !WordSet.belonging.contains(hash(anchor.upperBound)) {
      return anchor
    }
    let far = anchor.upperBound + Self.reach
    if let end = (anchor.upperBound...far).first(where: { $0 >= limit || isParted($0) }) {
      return anchor.lowerBound..<max(trimmed(min(end, max(limit, anchor.upperBound)), to: least), least)
    }
    // "you showed that you lower" would break off in the middle of what was shown.
    if let said = (least..<anchor.upperBound).first(where: {
      has($0, .wh) || WordSet.linking.contains(hash($0))
    }
    ) {
      return anchor.lowerBound..<trimmed(said, to: least)
    }
    var end = anchor.upperBound
    while end < limit, isCapital(end), isCapital(end - 1) { end += 1 }
    return anchor.lowerBound..<trimmed(end, to: least)
  }

  private func trimmed(_ end: Int, to least: Int) -> Int {
    var end = end
    while end > least,
      has(end - 1, Self.waiting) || isThirdPerson(end - 1) || WordSet.noNouns.contains(hash(end - 1))
    {
      end -= 1
    }
    return end
  }

  /// What is spoken of ends before it. A title in quotation marks is shown whole or not at all.
  private func isParted(_ index: Int) -> Bool {
    !text.tokens[index].shape.isDisjoint(with: [.afterBreak, .quoted])
      || has(index, [.joints, .auxiliaries, .modals]) || isThirdPerson(index)
  }

  /// "says", not "talks", which may be several talks.
  private func isThirdPerson(_ index: Int) -> Bool {
    let forms = forms(index)
    return forms.contains(.third) && !forms.contains(.plural)
  }

  private func opensClause(_ index: Int) -> Bool {
    if text.tokens[index].shape.contains(.afterComma), has(index, [.i, .you, .they, .joints]) { return true }
    return has(index, .joints) && index + 1 < text.tokens.count
      && has(index + 1, [.i, .you, .they, .auxiliaries, .modals])
  }

  private func isCapital(_ index: Int) -> Bool { text.tokens[index].shape.contains(.capital) }
}
