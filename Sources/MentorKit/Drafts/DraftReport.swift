/// What is told about a draft: open places, length, score, the next best edit and what to do next.
public struct DraftReport: Sendable {
  private let draft: Draft
  private let score: Score

  public init(_ draft: Draft, score: Score) {
    self.draft = draft
    self.score = score
  }

  /// The report as lines of a width; ends with a line break.
  public func text(width: Int, isColoured: Bool = false) -> String {
    var page = Wrapped(width: width, isColoured: isColoured)
    let verdict = draft.verdict(of: score)
    let points = score.points.map { "\($0) of 100, " } ?? ""
    page.add("\(points)\(verdict.rawValue)", style: .heading)
    page.add("\(draft.kind.title), \(draft.channel.title), \(draft.length) characters.")
    if draft.excess > 0, let limit = draft.channel.limit {
      page.add(
        "That is \(draft.excess) more than the \(limit) that go through. Shorten an answer, or take another --channel."
      )
    }
    if !draft.gaps.isEmpty {
      page.add("")
      page.add(draft.gaps.count == 1 ? "One place is open:" : "\(draft.gaps.count) places are open:")
      for gap in draft.gaps { page.add("\(gap.field): \(gap.ask)", indent: 2, hanging: 4, style: .problem) }
    }
    if !draft.leftOut.isEmpty {
      page.add("")
      page.add("Without room here: " + draft.leftOut.map(\.title).joined(separator: ", ") + ".")
    }
    if draft.gaps.isEmpty, let next = score.nextEdit(quoted: { "\"\(Printable.text(score.passage($0)))\"" }) {
      page.add("")
      page.add("\(next.title): \(next.say)", style: .heading)
    }
    return page.text
  }
}
