/// The message with its passages marked, and the advice beside it: what to mend first, then what is good,
/// then smaller remarks.
struct PageMessage: Sendable {
  private let score: Score
  private let notes: [PageNote]
  private let regions: Regions

  init(_ score: Score, notes: [PageNote]) {
    self.score = score
    self.notes = notes
    regions = Regions(score.places)
  }

  var html: HTML {
    let problems = notes.filter { !$0.isGood && $0.finding.severity > .info }
    let remarks = notes.filter { !$0.isGood && $0.finding.severity == .info }
    return """
      <section class="message">
      <div class="text" role="region" aria-label="The message" tabindex="0">
      \(MarkedText(score, notes: notes.filter(Self.isInText)).html)</div>
      <div class="advice">
      \(list("To mend", problems))\(list("Good", notes.filter(\.isGood)))</div>
      </section>
      \(list("Smaller remarks", remarks, style: "cards"))
      """
  }

  /// What is missing has its place in the text too, unless it is a remark only.
  private static func isInText(_ note: PageNote) -> Bool {
    !note.finding.range.isEmpty || note.finding.severity > .info
  }

  private func list(_ title: String, _ notes: [PageNote], style: String = "notes") -> HTML {
    guard !notes.isEmpty else { return "" }
    let items = notes.map { note in
      note.advice(
        passage: note.finding.range.isEmpty ? nil : score.passage(note.finding.range),
        at: regions.bytes(note.finding.range),
        isInText: Self.isInText(note)
      )
    }
    return "<h2>\(title)</h2>\n<ul class=\"\(style)\">\n\(items.joined())</ul>\n"
  }
}
