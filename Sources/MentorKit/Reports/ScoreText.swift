/// A score in words, for the person who wrote the message.
package struct ScoreText {
  let score: Score
  /// The name to be told; nil for a single message from standard input.
  let file: String?
  /// Everything, not only the first problems.
  let isWhole: Bool
  /// The measure is not shown beside a care card.
  private let isMeasured: Bool
  private var page: Wrapped
  private let places: Places

  private static let problemsFirst = 3
  private static let strengthsFirst = 5

  /// - Parameters:
  ///   - width: columns.
  ///   - goesOn: somebody asked for all that was read, whatever stands before it.
  package init(score: Score, file: String?, width: Int, isColoured: Bool, isWhole: Bool, goesOn: Bool) {
    self.score = score
    self.file = file
    self.isWhole = isWhole
    isMeasured = goesOn || score.care?.hidesMeasure != true
    page = Wrapped(width: width, isColoured: isColoured)
    places = score.places
  }

  /// The report; ends with a line break.
  package var text: String {
    var copy = self
    copy.write()
    return copy.page.text
  }

  private mutating func write() {
    if isMeasured { measure() }
    problems()
    strengths()
    if !isMeasured {
      page.add("")
      return page.add(Score.unmeasured)
    }
    if let next = score.nextEdit(quoted: { "\"\(passage($0))\"" }) {
      page.add("")
      page.add("\(next.title): \(next.say)", style: .heading)
    }
  }

  private mutating func measure() {
    page.add(title, style: .heading)
    if score.points != nil {
      page.add("\(score.circumstances) \(Score.coverage)")
      page.add("")
      letters()
      page.add("")
      page.add(score.swapWords { "\"\(passage($0))\"" })
    } else {
      page.add(Score.notRead)
    }
  }

  private var title: String { (file.map { "\(Printable.text($0)): " } ?? "") + score.title }

  private mutating func letters() {
    for letter in score.letters {
      let bar = String(repeating: "=", count: letter.points)
      let points = letter.points < 10 ? " \(letter.points)" : "\(letter.points)"
      let name = letter.letter.title.padded(to: 16)
      page.add(
        "\(name)\(points) of \(LetterRecord.full)\(page.width >= 48 && !bar.isEmpty ? "  \(bar)" : "")"
      )
    }
  }

  private mutating func problems() {
    let shown =
      isWhole
      ? score.findings : Array(score.findings.filter { $0.severity > .info }.prefix(Self.problemsFirst))
    if shown.isEmpty, !score.findings.isEmpty { return more(than: 0) }
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
    more(than: shown.count)
  }

  private mutating func more(than shown: Int) {
    let left = score.findings.count - shown
    guard left > 0 else { return }
    page.add("")
    page.add("\(left) more with --all; 'mentor explain RULE' says why.")
  }

  private mutating func strengths() {
    guard !score.strengths.isEmpty else { return }
    page.add("")
    page.add("Good", style: .heading)
    for strength in isWhole ? score.strengths[...] : score.strengths.prefix(Self.strengthsFirst) {
      let line = places.place(of: strength.range).line
      page.add("+ Line \(line): \"\(passage(strength.range))\" (\(strength.rule))", hanging: 2, style: .good)
      page.add(strength.say, indent: 2)
    }
  }

  private func passage(_ range: Range<Int>) -> String { Printable.text(score.passage(range)) }
}
