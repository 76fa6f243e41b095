extension ScoreReport {
  /// The scores for a pull request, an issue or a note. Text of a message stands in it as code only, so that nothing in it is markup.
  package var markdown: String { entries.map { MarkdownPage(entry: $0).text }.joined(separator: "\n") }
}

/// One message in Markdown.
private struct MarkdownPage {
  let entry: ScoreReport.Entry

  private var score: Score { entry.score }

  var text: String {
    let title = "## \(Markdown.code(entry.file.text)): \(score.title)\n\n"
    let next = score.nextEdit { Markdown.code(score.passage($0)) }.map {
      "\n**\($0.title):** \(Markdown.escaped($0.say))\n"
    }
    return title + (score.points == nil ? Score.notRead + "\n" : overview) + (next ?? "") + problems
      + strengths
  }

  private var overview: String {
    let rows = score.letters.map { "| \($0.letter.title) | \($0.points) of \(LetterRecord.full) |\n" }
      .joined()
    let swap = score.swapWords { Markdown.code(score.passage($0)) }
    let table = "| Letter | Points |\n| --- | ---: |\n\(rows)"
    return "\(score.circumstances) \(Score.coverage)\n\n\(table)\n\(swap)\n"
  }

  private var problems: String {
    guard !score.findings.isEmpty else { return "" }
    let items = score.findings.enumerated().map { number, finding in
      item("\(number + 1). ", finding, "\(finding.rule), \(finding.weight)")
    }
    return "\n### To mend\n\n" + items.joined()
  }

  private var strengths: String {
    guard !score.strengths.isEmpty else { return "" }
    return "\n### Good\n\n" + score.strengths.map { item("- ", $0, $0.rule) }.joined()
  }

  private func item(_ bullet: String, _ finding: Finding, _ note: String) -> String {
    let region = regions.scalars(finding.range)
    let passage = finding.range.isEmpty ? "" : ": \(Markdown.code(score.passage(finding.range)))"
    let indent = String(repeating: " ", count: bullet.utf8.count)
    return "\(bullet)Line \(region.line), column \(region.column)\(passage) (\(note))  \n"
      + "\(indent)\(Markdown.escaped(finding.say))  \n\(indent)*\(Markdown.escaped(finding.why))*\n"
  }

  private let regions: Regions

  init(entry: ScoreReport.Entry) {
    self.entry = entry
    regions = Regions(entry.score.places)
  }
}
