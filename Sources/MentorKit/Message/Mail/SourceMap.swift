import MentorText

/// Where the bytes of a text that was decoded stand in the file it came from.
///
/// Every step of decoding (From-quoting, transfer encoding, charset, flowed lines, HTML) keeps its own layer;
/// a place is carried through them one after the other.
struct SourceMap: Sendable {
  /// A stretch of the text that went through the same steps; offsets in its first layer begin at 0.
  private struct Piece: Sendable {
    let start: Int
    let layers: [Layer]
  }

  private var pieces: [Piece] = []

  /// - Parameters:
  ///   - start: where the stretch begins in the text; not before the one added last.
  ///   - layers: from the text back to the file.
  mutating func add(at start: Int, _ layers: [Layer]) { pieces.append(Piece(start: start, layers: layers)) }

  /// The bytes of the file that make a range of the text, with what was dropped between them; empty for an
  /// empty range.
  ///
  /// - Complexity: logarithmic in the number of changes that decoding made.
  func range(_ range: Range<Int>) -> Range<Int> {
    guard !pieces.isEmpty else { return range }
    let first = cover(range.isEmpty ? range : range.lowerBound..<(range.lowerBound + 1))
    guard range.count > 1 else { return first }
    let last = cover((range.upperBound - 1)..<range.upperBound)
    return first.lowerBound..<max(first.upperBound, last.upperBound)
  }

  private func cover(_ range: Range<Int>) -> Range<Int> {
    let place = pieces.partitionPoint { $0.start > range.lowerBound }
    let piece = pieces[max(0, place - 1)]
    let start = max(0, range.lowerBound - piece.start)
    return piece.layers.reduce(start..<(start + range.count)) { $1.cover($0) }
  }
}
