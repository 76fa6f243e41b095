/// What reports for people say of a score, in sentences that they share.
extension Score {
  /// "62 of 100, nearly".
  var title: String { points.map { "\($0) of 100, \(verdict.rawValue)" } ?? "no score" }

  /// How the message was read. Who is thanked, reminded or answered is no stranger, whatever was not told.
  var circumstances: String {
    let isKnown = options.relation == .stranger && ![.first, .intro].contains(kind)
    let reader = isKnown ? "" : " to \(options.relation.words)"
    let what = kind == .intro && asks.isEmpty ? "an introduction" : kind.words
    return "Read as \(what)\(reader), \(options.channel.words), \(words.counted("word"))."
  }

  /// What the points are, said beside them.
  static let coverage =
    "Points say how much of what helps a busy reader is there; they are no chance of a reply."

  /// Said where there is no score.
  static let notRead =
    "Only English is read so far. Placeholders, names, links and lengths were looked at; nothing else, and there is no score."

  /// Said below a care card that comes alone.
  package static let waits =
    "The message is untouched. 'mentor score --continue' shows what else was read."

  /// Said below advice that stands beside a care card.
  static let unmeasured = "'mentor score --continue' shows the score too."

  /// The result of the name-swap test.
  ///
  /// - Parameter quoted: how a passage is shown.
  func swapWords(quoted: (Range<Int>) -> String) -> String {
    let percent = Int((swap.sameShare * 100).rounded())
    let share = "With another name on top \(percent) % of the sentences would read the same."
    let anchors = swap.anchors.prefix(3).map { quoted($0.range) }.joined(separator: ", ")
    let closest = anchors.isEmpty ? "" : "Closest to this reader: \(anchors). "
    return switch swap.verdict {
    case .passes: "Name-swap test: passes. Only this reader: \(anchors). \(share)"
    case .partly: "Name-swap test: partly. \(closest)\(share)"
    case .fails: "Name-swap test: fails. \(closest)\(share)"
    case .tooShort: "Name-swap test: too short to tell."
    }
  }

  /// The edit that brings the most points: which, where, and what to do.
  ///
  /// - Parameter quoted: how a passage is shown.
  func nextEdit(quoted: (Range<Int>) -> String) -> (title: String, say: String)? {
    next.map { next in
      let range = findings.first { $0.rule == next.rule }?.range ?? 0..<0
      let passage = range.isEmpty ? "" : ", \(quoted(range))"
      return ("\(next.title)\(passage)", next.say)
    }
  }

  /// The words of a range on one line, the middle of long ones left out.
  func passage(_ range: Range<Int>) -> String { Self.passage(range, of: text) }

  static func passage(_ range: Range<Int>, of text: [UInt8]) -> String {
    let words = String(decoding: text[range], as: UTF8.self).unicodeScalars.split {
      $0.isASCII ? $0 == " " || (9...13).contains($0.value) : $0.properties.isWhitespace
    }.map { String($0) }
    guard words.count > 14 else { return words.joined(separator: " ") }
    return words.prefix(8).joined(separator: " ") + " ... " + words.suffix(4).joined(separator: " ")
  }
}

extension Finding {
  /// "major, 6 points"; without the points where nothing is measured.
  func weight(isMeasured: Bool) -> String {
    points > 0 && isMeasured ? "\(severity.rawValue), \(points.counted("point"))" : severity.rawValue
  }
}

extension Score.NextEdit {
  /// What it brings: "Next best edit, +6 points".
  var title: String { "Next best edit, +\(gain.counted("point"))" }
}

extension MessageKind {
  /// "a first message" and the like.
  var words: String {
    switch self {
    case .first: "a first message"
    case .followUp: "a follow-up"
    case .thanks: "a thank-you"
    case .intro: "a request for an introduction"
    case .reply: "a reply, or a note that asks nothing"
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

extension MessageChannel {
  var words: String {
    switch self {
    case .email: "by mail"
    case .linkedin: "on LinkedIn"
    case .chat: "in a chat"
    case .form: "in a form"
    }
  }
}
