/// A message, block by block, with passages marked and a link to its advice behind each.
struct MarkedText: Sendable {
  private let cut: MessageCut
  private let blocks: [Range<Int>]
  /// The notes of each block.
  private var noted: [[PageNote]]

  init(_ score: Score, notes: [PageNote]) {
    cut = MessageCut(text: score.text)
    blocks = cut.blocks
    noted = blocks.map { _ in [] }
    let ordered = notes.enumerated().sorted {
      ($0.element.finding.range.lowerBound, $0.offset) < ($1.element.finding.range.lowerBound, $1.offset)
    }.map(\.element)
    var block = 0
    for note in ordered {
      while block + 1 < blocks.count, blocks[block + 1].lowerBound <= note.finding.range.lowerBound {
        block += 1
      }
      if block < blocks.count { noted[block].append(note) }
    }
  }

  var html: HTML {
    blocks.indices.map { block -> HTML in "<p class=\"said\" dir=\"auto\">\(text(block))</p>\n" }.joined()
  }

  /// A block, cut where a passage begins or ends; a passage that goes on behind the block is marked up to its
  /// end.
  private func text(_ block: Int) -> HTML {
    let whole = blocks[block]
    let notes = noted[block]
    let ends = notes.map { min(max($0.finding.range.upperBound, whole.lowerBound), whole.upperBound) }
    let references = Dictionary(grouping: zip(notes, ends), by: \.1).mapValues { ended in
      ended.map(\.0.reference).joined()
    }
    // Notes and pieces are walked together, both in order: a block of a long text has thousands of each.
    var coming = notes[...]
    var open: [PageNote] = []
    let pieces = MessageCut.pieces(of: whole, at: ends + notes.map(\.finding.range.lowerBound)).map {
      piece -> HTML in
      open.removeAll { $0.finding.range.upperBound <= piece.lowerBound }
      while let note = coming.first, note.finding.range.lowerBound <= piece.lowerBound {
        coming.removeFirst()
        if note.finding.range.upperBound > piece.lowerBound { open.append(note) }
      }
      let words = cut.string(piece)
      let shown: HTML =
        Self.strongest(open).map { "<mark class=\"\($0.style)\">\(words)</mark>" } ?? "\(words)"
      return "\(shown)\(references[piece.upperBound] ?? "")"
    }
    return "\(references[whole.lowerBound] ?? "")\(pieces.joined())"
  }

  private static func strongest(_ notes: [PageNote]) -> PageNote? {
    notes.max {
      ($1.isGood ? 1 : 0, $0.finding.severity) < ($0.isGood ? 1 : 0, $1.finding.severity)
    }
  }
}
