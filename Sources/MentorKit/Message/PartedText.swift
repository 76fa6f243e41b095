import MentorText

/// A text with the part of a message to which each of its sentences belongs.
struct PartedText {
  var text: Text
  /// One for each sentence.
  var parts: [Part]

  /// The parts are those of the lines.
  init(_ text: Text, _ layout: Layout) {
    self.text = text
    parts = text.sentences.map { layout.part(at: $0.range.lowerBound) }
  }

  /// Makes one sentence of the headers that hold a range of bytes: the subject, without the word "Subject".
  ///
  /// - Returns: its index.
  mutating func joinHeaders(of range: Range<Int>) -> Int? {
    let sentences = text.sentences
    let headers = sentences.indices.filter { parts[$0] == .header }
    let tokens = headers.flatMap { Array(sentences[$0].tokens) }.filter {
      range.contains(Int(text.tokens[$0].start))
    }
    guard let start = tokens.first, let last = tokens.last,
      let first = headers.first(where: { sentences[$0].tokens.contains(start) }),
      let end = headers.last(where: { sentences[$0].tokens.contains(last) })
    else { return nil }
    text.sentences[first] = sentences[end].part(
      tokens: start..<(last + 1),
      range: Int(text.tokens[start].start)..<sentences[end].range.upperBound,
      end: sentences[end].end
    )
    text.sentences.removeSubrange((first + 1)..<(end + 1))
    parts.removeSubrange((first + 1)..<(end + 1))
    return first
  }

  /// Makes two sentences of one of the body.
  ///
  /// - Parameters:
  ///   - token: the first of the second one.
  ///   - end: where the bytes of the first one end.
  mutating func cut(_ sentence: Int, before token: Int, endingAt end: Int) {
    let whole = text.sentences[sentence]
    let second = whole.part(
      tokens: token..<whole.tokens.upperBound,
      range: Int(text.tokens[token].start)..<whole.range.upperBound,
      end: whole.end
    )
    text.sentences[sentence] = whole.part(
      tokens: whole.tokens.lowerBound..<token,
      range: whole.range.lowerBound..<end,
      end: .none
    )
    text.sentences.insert(second, at: sentence + 1)
    parts.insert(.body, at: sentence + 1)
  }
}
