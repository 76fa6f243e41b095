/// What is told about a draft: open places, length, score, the next best edit and what to do next.
package struct DraftReport: Sendable {
  private let draft: Draft
  private let score: Score
  private let remarks: [AnswerRemark]

  private let isMeasured: Bool

  /// - Parameters:
  ///   - remarks: what can be better about the answers, where that was not said before.
  ///   - isMeasured: the score is told.
  package init(_ draft: Draft, score: Score, remarks: [AnswerRemark] = [], isMeasured: Bool = true) {
    self.draft = draft
    self.score = score
    self.remarks = remarks
    self.isMeasured = isMeasured
  }

  /// "62 of 100, nearly"; without a number while places are open, which would only count what is filled
  /// already.
  private var heading: String {
    let verdict = draft.verdict(of: score).rawValue
    switch draft.gaps.count {
    case 0: return (score.points.map { "\($0) of 100, " } ?? "") + verdict
    case 1: return "\(verdict): one place is open"
    case let count: return "\(verdict): \(count) places are open"
    }
  }

  /// The edit that brings most among those that add what the kind asks for. A message that is ready needs
  /// none if it asks for nothing, or if the kind never asks for what would bring most.
  private var next: (title: String, say: String)? {
    guard isMeasured, draft.gaps.isEmpty, let rule = score.next?.rule else { return nil }
    let unasked = draft.kind.unasked
    if draft.verdict(of: score) == .ready, score.asks.isEmpty || unasked.contains(rule) { return nil }
    var score = score
    let findings = score.findings.filter { $0.dismissed == nil && !unasked.contains($0.rule) }
    score.next = Score.NextEdit(of: findings, asksNothing: score.asksNothing)
    return score.nextEdit(quoted: { "\"\(Printable.text(score.passage($0)))\"" })
  }

  /// The report for a terminal; ends with a line break.
  package func text(_ look: Look) -> String {
    var page = Wrapped(look)
    if isMeasured { page.add(heading, style: .heading) }
    page.add("\(draft.kind.title), \(draft.channel.title), \(draft.length) characters.")
    if draft.excess > 0, let limit = draft.channel.limit {
      page.add(
        "That is \(draft.excess) more than the \(limit) that go through. Shorten an answer, or take another --channel."
      )
    }
    if !draft.gaps.isEmpty {
      page.add("")
      page.add("Still open:")
      for gap in draft.gaps { page.add("\(gap.field): \(gap.ask)", indent: 2, hanging: 4, style: .problem) }
    }
    if !draft.leftOut.isEmpty {
      page.add("")
      page.add("Not in this message: " + draft.leftOut.map(\.title).joined(separator: ", ") + ".")
    }
    let remarks = remarks.filter { $0.say != next?.say }
    if !remarks.isEmpty {
      page.add("")
      page.add("About the answers:")
      for remark in remarks { page.add("\(remark.field): \(remark.say)", indent: 2, hanging: 4) }
    }
    if let next {
      page.section("\(next.title): \(next.say)")
    }
    if !isMeasured {
      page.add("")
      page.add("'mentor draft --continue' shows the score too.")
    }
    return page.text
  }
}
