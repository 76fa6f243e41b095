/// What a node of the automaton recognises where it ends a pattern.
struct Accept {
  let group: Int
  /// Up to so many tokens more belong to the match, whatever they are.
  let tail: Int
  /// Bound to the end of the sentence, and to one that is a question.
  let toEnd, isQuestion: Bool

  /// What the four bits of a packed tail hold.
  static let longestTail = 15

  init(group: Int, tail: Int, toEnd: Bool, isQuestion: Bool) {
    self.group = group
    self.tail = tail
    self.toEnd = toEnd
    self.isQuestion = isQuestion
  }

  init(packed: Int32) {
    group = Int(packed >> 6)
    tail = Int(packed >> 2) & Self.longestTail
    toEnd = packed & 1 != 0
    isQuestion = packed & 2 != 0
  }

  var packed: Int32 { Int32(group << 6 | tail << 2 | (toEnd ? 1 : 0) | (isQuestion ? 2 : 0)) }

  /// Behind the last token of a match that has come to a place; nil where the sentence does not allow it.
  func end(at place: Int, in sentence: Sentence) -> Int? {
    if isQuestion, sentence.end != .question { return nil }
    let last = sentence.tokens.upperBound
    if toEnd, place + tail < last { return nil }
    return min(place + tail, last)
  }
}
