/// The message with its passages marked and the advice beside them, block by block; then what no passage holds.
struct PageMessage: Sendable {
  private let cut: Cut
  private let regions: Regions
  private let blocks: [Range<Int>]
  /// Notes of each block in the order of their places.
  private var marked: [[PageNote]]
  private let missing: [PageNote]

  init(_ score: Score, notes: [PageNote]) {
    cut = Cut(text: score.text)
    regions = Regions(score.text)
    blocks = cut.blocks
    marked = blocks.map { _ in [] }
    missing = notes.filter { $0.finding.range.isEmpty }
    let ordered = notes.filter { !$0.finding.range.isEmpty || Self.isShown($0) }.enumerated().sorted {
      ($0.element.finding.range.lowerBound, $0.offset) < ($1.element.finding.range.lowerBound, $1.offset)
    }.map(\.element)
    var block = 0
    for note in ordered {
      while block + 1 < blocks.count, blocks[block + 1].lowerBound <= note.finding.range.lowerBound {
        block += 1
      }
      if block < blocks.count { marked[block].append(note) }
    }
  }

  /// Something missing has its place in the text, unless it is a remark only.
  private static func isShown(_ note: PageNote) -> Bool { note.finding.severity > .info }

  var html: HTML {
    let rows = blocks.indices.map(row).joined()
    return """
      <section class="message">
      <h2>The message</h2>
      \(rows)</section>
      \(gaps)
      """
  }

  private func row(_ block: Int) -> HTML {
    let notes = marked[block].filter { !$0.finding.range.isEmpty }
    let list: HTML =
      notes.isEmpty
      ? "" : "<ul class=\"notes\">\n\(notes.map { advice($0, isInText: true) }.joined())</ul>\n"
    return "<div class=\"row\">\n<p class=\"said\" dir=\"auto\">\(text(block))</p>\n\(list)</div>\n"
  }

  private var gaps: HTML {
    guard !missing.isEmpty else { return "" }
    let notes = missing.map { advice($0, isInText: Self.isShown($0)) }.joined()
    return """
      <section>
      <h2>Not in the message yet</h2>
      <ul class="cards">
      \(notes)</ul>
      </section>

      """
  }

  private func advice(_ note: PageNote, isInText: Bool) -> HTML {
    note.advice(regions.bytes(note.finding.range), isInText: isInText)
  }

  /// A block, cut where a passage begins or ends; a passage that goes on behind the block is marked up to its end.
  private func text(_ block: Int) -> HTML {
    let whole = blocks[block]
    let notes = marked[block]
    let ends = notes.map { min(max($0.finding.range.upperBound, whole.lowerBound), whole.upperBound) }
    let places = ends + notes.map(\.finding.range.lowerBound)
    return Cut.pieces(of: whole, at: places).map { piece -> HTML in
      let over = notes.filter { $0.finding.range.overlaps(piece) }
      let words = cut.string(piece)
      let shown: HTML =
        Self.strongest(over).map { "<mark class=\"\($0.style)\">\(words)</mark>" } ?? "\(words)"
      let references = zip(notes, ends).filter { $0.1 == piece.upperBound }.map(\.0.reference).joined()
      return "\(shown)\(references)"
    }.joined()
  }

  private static func strongest(_ notes: [PageNote]) -> PageNote? {
    notes.max {
      ($1.isGood ? 1 : 0, $0.finding.severity) < ($0.isGood ? 1 : 0, $1.finding.severity)
    }
  }
}
