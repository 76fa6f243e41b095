/// A score in words, for the person who wrote the message.
package struct ScoreText {
  let score: Score
  /// The name to be told; nil for a single message from standard input.
  let file: String?
  /// Everything, not only the first problems.
  let isWhole: Bool
  /// The measure is not shown beside a care card.
  private let isMeasured: Bool
  private let places: Places

  /// How many are shown where nobody asks for all: what one goes through before the next draft. Own
  /// judgement, not measured.
  private static let problemsFirst = 3
  private static let strengthsFirst = 5

  /// - Parameter goesOn: somebody asked for all that was read, whatever stands before it.
  package init(score: Score, file: String?, isWhole: Bool, goesOn: Bool) {
    self.score = score
    self.file = file
    self.isWhole = isWhole
    isMeasured = goesOn || score.care?.hidesMeasure != true
    places = score.places
  }

  /// The report; ends with a line break.
  package func text(_ look: Look) -> String {
    var page = Wrapped(look)
    write(to: &page)
    return page.text
  }

  private func write(to page: inout Wrapped) {
    if isMeasured { measure(&page) }
    problems(&page)
    strengths(&page)
    if !isMeasured {
      page.add("")
      return page.add(Score.unmeasured)
    }
    if let next = score.nextEdit(quoted: { "\"\(passage($0))\"" }) {
      page.section("\(next.title): \(next.say)")
    }
  }

  private func measure(_ page: inout Wrapped) {
    page.add(title, style: .heading)
    if score.points != nil {
      page.add("\(score.circumstances) \(Score.coverage)")
      page.add("")
      letters(&page)
      page.add("")
      page.add(score.swapWords { "\"\(passage($0))\"" })
    } else {
      page.add(Score.notRead)
    }
  }

  private var title: String { (file.map { "\(Printable.text($0)): " } ?? "") + score.title }

  private func letters(_ page: inout Wrapped) {
    for letter in score.letters {
      let bar = String(repeating: "=", count: letter.points)
      let points = letter.points < 10 ? " \(letter.points)" : "\(letter.points)"
      let name = letter.letter.title.padded(to: 16)
      page.add(
        "\(name)\(points) of \(LetterRecord.full)\(page.width >= 48 && !bar.isEmpty ? "  \(bar)" : "")"
      )
    }
  }

  private func problems(_ page: inout Wrapped) {
    let shown =
      isWhole
      ? score.findings : Array(score.findings.filter { $0.severity > .info }.prefix(Self.problemsFirst))
    if shown.isEmpty, !score.findings.isEmpty { return more(than: 0, &page) }
    guard !shown.isEmpty else { return }
    // A blank line stands below a card already.
    if isMeasured { page.add("") }
    page.add(isWhole ? "To mend" : "To mend first", style: .heading)
    for (number, finding) in shown.enumerated() {
      let place = finding.range.isEmpty ? "" : ": \"\(passage(finding.range))\""
      page.add(
        "\(number + 1). Line \(places.place(of: finding.range).line)\(place) (\(finding.rule), \(finding.weight(isMeasured: isMeasured)))",
        hanging: 3,
        style: .problem
      )
      if let because = finding.dismissed { page.add("Dismissed: \(Printable.text(because))", indent: 3) }
      page.add(finding.say, indent: 3)
      if isWhole { page.add(finding.why, indent: 3) }
    }
    more(than: shown.count, &page)
  }

  private func more(than shown: Int, _ page: inout Wrapped) {
    let left = score.findings.count - shown
    guard left > 0 else { return }
    page.add("")
    page.add("\(left) more with --all; 'mentor explain RULE' says why.")
  }

  private func strengths(_ page: inout Wrapped) {
    guard !score.strengths.isEmpty else { return }
    page.section("Good")
    for strength in isWhole ? score.strengths[...] : score.strengths.prefix(Self.strengthsFirst) {
      let line = places.place(of: strength.range).line
      page.add("+ Line \(line): \"\(passage(strength.range))\" (\(strength.rule))", hanging: 2, style: .good)
      page.add(strength.say, indent: 2)
    }
  }

  private func passage(_ range: Range<Int>) -> String { Printable.text(score.passage(range)) }
}
