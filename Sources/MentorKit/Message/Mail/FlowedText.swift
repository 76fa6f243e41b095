import MentorText

/// Joins the lines of "format=flowed" to the paragraphs they were cut from (RFC 3676).
struct FlowedText {
  /// The blank at the end of a line that goes on was set by the mailer too ("DelSp=yes").
  let deletesSpace: Bool

  func joined(_ bytes: [UInt8]) -> MappedBytes {
    var out = MappedBytes()
    var lines = LineReader(bytes: bytes)
    var openDepth: Int?
    var pending: Range<Int>?
    while let line = lines.next() {
      let depth = bytes[line].prefix { $0 == Ascii.greater }.count
      var start = line.lowerBound + depth
      // A blank in front keeps "From", ">" and blanks from being read as marks.
      if start < line.upperBound, bytes[start] == Ascii.space { start += 1 }
      let text = start..<line.upperBound
      let isFlowed =
        !text.isEmpty && bytes[text.upperBound - 1] == Ascii.space && !isSignatureMark(text, bytes)
      if openDepth != depth || isSignatureMark(text, bytes) {
        if let pending { out.copy(pending, of: bytes) }
        out.copy(line.lowerBound..<(depth > 0 ? start : line.lowerBound), of: bytes)
      }
      out.copy(isFlowed && deletesSpace ? text.lowerBound..<(text.upperBound - 1) : text, of: bytes)
      openDepth = isFlowed ? depth : nil
      pending = line.upperBound..<lines.place
    }
    if let pending { out.copy(pending, of: bytes) }
    return out
  }

  /// "-- " stands alone whatever is around it.
  private func isSignatureMark(_ text: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[text].elementsEqual([Ascii.hyphen, Ascii.hyphen, Ascii.space])
  }
}
