/// The name-swap test made visible: what is taken away, what would read the same to anyone, and what fits
/// this reader only.
struct PageSwap: Sendable {
  let score: Score
  let pieces: [SwapPieces.Piece]

  var html: HTML {
    let verdict = score.swapWords { "“\(score.passage($0))”" }
    return """
      <section class="swap">
      <h2>With another name on top</h2>
      <p>\(verdict)</p>
      <p class="legend"><span class="gone">taken away</span> <span class="same">would read the same to anyone</span> <span class="tied">in a sentence with a <mark class="anchor">tie</mark> to this reader</span></p>
      <div class="left">
      \(blocks)</div>
      </section>

      """
  }

  private var blocks: HTML {
    let cut = MessageCut(text: score.text)
    var rest = pieces[...]
    return cut.blocks.map { block -> HTML in
      let own = rest.prefix { $0.range.lowerBound < block.upperBound }
      rest = rest.dropFirst(own.count)
      let words = Self.gaps(own.map { shown($0, cut) }, own.map(\.range), cut)
      return own.isEmpty ? "" : "<p class=\"said\" dir=\"auto\">\(words)</p>\n"
    }.joined()
  }

  /// What stands between sentences is kept.
  private static func gaps(_ shown: [HTML], _ ranges: [Range<Int>], _ cut: MessageCut) -> HTML {
    zip(shown, ranges).enumerated().map { place, piece -> HTML in
      let start = place == 0 ? piece.1.lowerBound : max(ranges[place - 1].upperBound, 0)
      let between = start < piece.1.lowerBound ? cut.string(start..<piece.1.lowerBound) : ""
      return "\(between)\(piece.0)"
    }.joined()
  }

  private func shown(_ piece: SwapPieces.Piece, _ cut: MessageCut) -> HTML {
    let words = cut.string(piece.range)
    switch piece.role {
    case .gone(let what): return "<span class=\"gone\">\(what)</span>"
    case .same: return "<span class=\"same\">\(words)</span>"
    case .tied: return "<span class=\"tied\">\(words)</span>"
    case .anchor(let what):
      return
        "<mark class=\"anchor\">\(words)</mark><small class=\"kind\"> (\(what))</small>"
    }
  }
}
