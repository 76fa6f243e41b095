/// A page for a browser: nothing in it is run, nothing is fetched, and no text of a message is markup.
extension ScoreReport {
  /// All scores on one page.
  ///
  /// - Parameter goesOn: somebody goes on behind a care card, which has been seen.
  package func page(goesOn: Bool) -> String {
    var coach = Coach(mentor)
    let articles = entries.enumerated().map {
      article($1, prefix: "m\($0 + 1)-", goesOn: goesOn, &coach)
    }.joined()
    let page: HTML = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="referrer" content="no-referrer">
      <meta name="generator" content="mentor \(version)">
      <title>\(title(goesOn: goesOn))</title>
      <style>
      \(PageStyle.css)
      </style>
      </head>
      <body>
      <main>
      \(articles)</main>
      <footer>
      <p>Made by mentor \(version) on this machine. \(Score.coverage)</p>
      <p>\(CareRoute.builtIn.pointer)</p>
      </footer>
      </body>
      </html>

      """
    return page.text
  }

  private func title(goesOn: Bool) -> String {
    guard entries.count == 1, let only = entries.first else { return "mentor: \(entries.count) messages" }
    let name = Printable.text(only.file.text)
    return goesOn || only.score.care == nil ? "\(name): \(only.score.title)" : name
  }

  private func article(_ entry: Entry, prefix: String, goesOn: Bool, _ coach: inout Coach) -> HTML {
    // A card is for the person who reads; of several messages nobody knows whose it would be.
    let needed = entries.count == 1 && !goesOn ? entry.score.care : nil
    if let card = needed, card.comesAlone {
      return """
        <article>
        \(care(card))<p class="how">\(Score.waits)</p>
        </article>

        """
    }
    let score = entry.score
    let card: HTML = needed.map(care) ?? ""
    let isMeasured = needed?.hidesMeasure != true
    let notes = PageNote.all(of: score, prefix: prefix, isMeasured: isMeasured)
    let measure: HTML =
      isMeasured ? top(entry, notes) : "<p class=\"how\">\(Score.unmeasured)</p>\n"
    let swapped: HTML = isMeasured ? swap(of: score, &coach) : ""
    return """
      <article>
      \(card)\(measure)\(PageMessage(score, notes: notes).html)\(swapped)</article>

      """
  }

  private func care(_ card: CareCard) -> HTML {
    let lines = card.text.split(separator: "\n").map { line -> HTML in "<p>\(String(line))</p>\n" }.joined()
    return "<section class=\"care\">\n\(lines)</section>\n"
  }

  private func top(_ entry: Entry, _ notes: [PageNote]) -> HTML {
    let score = entry.score
    let next: HTML =
      score.next.map { next in
        let note = notes.first { $0.finding.rule == next.rule }
        let link: HTML = note.map { " <a href=\"#\($0.id)\">Note \($0.label)</a>" } ?? ""
        return """
          <div class="next"><p><b>\(next.title)</b> \(next.say)\(link)</p></div>

          """
      } ?? ""
    let letters = PageLetters(letters: score.letters)
    let chart: HTML = score.points == nil ? "" : "<div>\n\(letters.html)\(letters.parts)</div>\n"
    let how = score.points == nil ? Score.notRead : score.circumstances
    return """
      <div class="top">
      <div>
      <p class="file">\(Printable.text(entry.file.text))</p>
      <h1>\(score.title)</h1>
      <p class="how">\(how)</p>
      \(next)</div>
      \(chart)</div>

      """
  }

  private func swap(of score: Score, _ coach: inout Coach) -> HTML {
    guard score.points != nil else { return "" }
    let reading = coach.read(score.text, options: score.options)
    return PageSwap(score: score, pieces: SwapPieces(reading).pieces).html
  }
}
