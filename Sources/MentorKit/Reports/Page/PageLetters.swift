/// The five letters as bars, and their parts in words.
struct PageLetters: Sendable {
  let letters: [Score.LetterScore]

  var html: HTML {
    let rows = letters.map { letter -> HTML in
      """
      <tr><th scope="row">\(letter.letter.title)</th><td>\(bar(letter.points))</td><td class="points">\(letter.points) of \(LetterRecord.full)</td></tr>

      """
    }.joined()
    return """
      <table class="letters">
      <caption>Points for each letter of SMART</caption>
      \(rows)</table>

      """
  }

  var parts: HTML {
    let rows = letters.flatMap { letter in
      letter.parts.map { part -> HTML in
        """
        <tr><th scope="row">\(letter.letter.title): \(part.id)</th><td class="points">\(part.points) of \(part.of)</td><td>\(part.because)</td></tr>

        """
      }
    }.joined()
    return """
      <details class="parts">
      <summary>What the points stand on</summary>
      <table>
      \(rows)</table>
      </details>

      """
  }

  private func bar(_ points: Int) -> HTML {
    """
    <svg class="bar" viewBox="0 0 20 1" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="20" height="1"></rect><rect class="got" width="\(points)" height="1"></rect></svg>
    """
  }
}
