import MentorText

/// A score in words, for the person who wrote the message.
public struct ScoreText {
  public let score: Score
  /// The name to be told; nil for a single message from standard input.
  public let file: String?
  /// Everything, not only the first problems.
  public let isWhole: Bool
  private var page: Wrapped
  private let places: Places

  private static let problemsFirst = 3
  private static let strengthsFirst = 5

  /// - Parameter width: columns.
  public init(score: Score, file: String?, width: Int, isColoured: Bool, isWhole: Bool) {
    self.score = score
    self.file = file
    self.isWhole = isWhole
    page = Wrapped(width: width, isColoured: isColoured)
    places = score.places
  }

  /// The report; ends with a line break.
  public var text: String {
    var copy = self
    copy.write()
    return copy.page.text
  }

  private mutating func write() {
    page.add(title, style: .heading)
    if score.points != nil {
      page.add(circumstances)
      page.add("")
      letters()
      page.add("")
      page.add(swap)
    } else {
      page.add(
        "Only English is read so far. Placeholders, names, links and lengths were looked at; nothing else, and there is no score."
      )
    }
    problems()
    strengths()
    if let next = score.next {
      page.add("")
      page.add("Next best edit, +\(next.gain) points: \(next.say)", style: .heading)
    }
  }

  private var title: String {
    let name = file.map { "\(Printable.text($0)): " } ?? ""
    guard let points = score.points else { return "\(name)no score" }
    return "\(name)\(points) of 100, \(score.verdict.rawValue)"
  }

  private var circumstances: String {
    "Read as \(score.kind.words) to \(score.options.relation.words), \(score.options.channel.words), \(score.words.counted("word"))."
  }

  private mutating func letters() {
    for letter in score.letters {
      let bar = String(repeating: "=", count: letter.points)
      let points = letter.points < 10 ? " \(letter.points)" : "\(letter.points)"
      let name = letter.letter.title + String(repeating: " ", count: 16 - letter.letter.title.count)
      page.add("\(name)\(points) of 20\(page.width >= 48 && !bar.isEmpty ? "  \(bar)" : "")")
    }
  }

  private var swap: String {
    let share =
      "\(Int((score.swap.sameShare * 100).rounded())) % of the sentences would read the same to anyone."
    let anchors = score.swap.anchors.prefix(3).map { "\"\(passage($0.range))\"" }.joined(separator: ", ")
    switch score.swap.verdict {
    case .passes: return "Name-swap test: passes. Only this reader: \(anchors). \(share)"
    case .partly: return "Name-swap test: partly. Closest to this reader: \(anchors). \(share)"
    case .fails:
      return
        "Name-swap test: fails. With another name on top the message would read the same."
        + (anchors.isEmpty ? "" : " Closest to this reader: \(anchors).")
    case .tooShort: return "Name-swap test: too short to tell."
    }
  }

  private mutating func problems() {
    let shown =
      isWhole
      ? score.findings : Array(score.findings.filter { $0.severity > .info }.prefix(Self.problemsFirst))
    if shown.isEmpty, !score.findings.isEmpty { return more(than: 0) }
    guard !shown.isEmpty else { return }
    page.add("")
    page.add(isWhole ? "To mend" : "To mend first", style: .heading)
    for (number, finding) in shown.enumerated() {
      let cost = finding.points > 0 ? ", \(finding.points.counted("point"))" : ""
      let place = finding.range.isEmpty ? "" : ": \"\(passage(finding.range))\""
      page.add(
        "\(number + 1). Line \(places.place(of: finding.range).line)\(place) (\(finding.rule), \(finding.severity.rawValue)\(cost))",
        hanging: 3,
        style: .problem
      )
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

  /// The words of a range on one line, the middle of long ones left out.
  private func passage(_ range: Range<Int>) -> String {
    let words = String(decoding: score.text[range], as: UTF8.self).split { $0.isWhitespace }
    let whole = words.joined(separator: " ")
    guard words.count > 14 else { return Printable.text(whole) }
    return Printable.text(
      words.prefix(8).joined(separator: " ") + " ... " + words.suffix(4).joined(separator: " ")
    )
  }
}

extension Int {
  /// "1 word", "2 words".
  func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}

extension Letter {
  /// "Action-oriented" and the like.
  public var title: String {
    switch self {
    case .specific: "Specific"
    case .meaningful: "Meaningful"
    case .action: "Action-oriented"
    case .real: "Real"
    case .time: "Time-bound"
    }
  }
}

extension Kind {
  /// "a first message" and the like.
  var words: String {
    switch self {
    case .first: "a first message"
    case .followUp: "a follow-up"
    case .thanks: "a thank-you"
    case .intro: "a request for an introduction"
    case .reply: "a reply"
    }
  }
}

extension Relation {
  var words: String {
    switch self {
    case .stranger: "a stranger"
    case .met: "somebody met once"
    case .acquaintance: "an acquaintance"
    case .colleague: "a colleague"
    case .programme: "a mentor of a programme"
    case .paid: "a paid helper"
    }
  }
}

extension Channel {
  var words: String {
    switch self {
    case .email: "by mail"
    case .linkedin: "on LinkedIn"
    case .chat: "in a chat"
    case .form: "in a form"
    }
  }
}
