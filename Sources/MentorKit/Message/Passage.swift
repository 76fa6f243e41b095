/// Words of one sentence of a message; a large text has thousands, so it is kept small.
struct Passage: Equatable, Sendable {
  private let place, first, last: Int32

  init(sentence: Int, tokens: Range<Int>) {
    place = Int32(sentence)
    first = Int32(tokens.lowerBound)
    last = Int32(tokens.upperBound)
  }

  /// Index of the sentence.
  var sentence: Int { Int(place) }
  /// Indices of tokens, half-open.
  var tokens: Range<Int> { Int(first)..<Int(last) }
}
