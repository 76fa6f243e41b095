import MentorText

/// A message cut into blocks at its blank lines, and each block at the ends of passages.
struct MessageCut: Sendable {
  let text: [UInt8]

  /// Runs of lines that are not blank, without the line breaks around them.
  var blocks: [Range<Int>] {
    var blocks: [Range<Int>] = []
    var start: Int?
    var end = 0
    var reader = LineReader(bytes: text)
    while let line = reader.next() {
      if text[line].allSatisfy({ $0 <= Ascii.space }) {
        if let first = start { blocks.append(first..<end) }
        start = nil
      } else {
        start = start ?? line.lowerBound
        end = line.upperBound
      }
    }
    if let first = start { blocks.append(first..<end) }
    return blocks
  }

  /// The pieces of a range between all the places where something begins or ends.
  static func pieces(of range: Range<Int>, at places: [Int]) -> [Range<Int>] {
    let inner = Set(places.filter { range.contains($0) }).union([range.lowerBound, range.upperBound]).sorted()
    return zip(inner, inner.dropFirst()).map { $0..<$1 }
  }

  /// A piece as text, with plain line breaks.
  func string(_ range: Range<Int>) -> String {
    let bytes = range.lazy.filter {
      !(text[$0] == Ascii.carriageReturn && $0 + 1 < text.count && text[$0 + 1] == Ascii.newline)
    }.map { text[$0] }
    return String(decoding: Array(bytes), as: UTF8.self)
  }
}
