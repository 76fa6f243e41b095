extension ScoreReport {
  /// The scores for a pull request, an issue or a note. Text of a message stands in it as code only, so that
  /// nothing in it is markup.
  ///
  /// - Parameter goesOn: somebody goes on behind a care card, which has been seen.
  package func markdown(goesOn: Bool) -> String {
    let isAlone = entries.count == 1 && !goesOn
    return entries.map { MarkdownPage(entry: $0, card: isAlone ? $0.score.care : nil).text }
      .joined(separator: "\n")
  }
}

/// One message in Markdown.
private struct MarkdownPage {
  let entry: ScoreReport.Entry
  /// To be shown before everything else.
  private let card: CareCard?

  private var score: Score { entry.score }

  private var isMeasured: Bool { card?.hidesMeasure != true }

  var text: String {
    let care = card.map {
      $0.text.split(separator: "\n").map { Markdown.escaped(String($0)) + "\n\n" }.joined()
    }
    guard card?.comesAlone != true else { return (care ?? "") + Score.waits + "\n" }
    let name = Markdown.code(entry.file.text)
    guard isMeasured else {
      return "\(care ?? "")## \(name)\n\n\(Score.unmeasured)\n" + problems + strengths
    }
    let title = "\(care ?? "")## \(name): \(score.title)\n\n"
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
      item("\(number + 1). ", finding, "\(finding.rule), \(finding.weight(isMeasured: isMeasured))")
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

  init(entry: ScoreReport.Entry, card: CareCard?) {
    self.entry = entry
    self.card = card
    regions = Regions(entry.score.places)
  }
}
