extension Judgement {
  /// A message that cannot be sent as it is, for an open slot, is not there yet; one with another blocker is
  /// never ready. Points say what is there; a passage that puts readers off takes away one step more.
  func verdict(_ findings: [Finding]) -> Score.Verdict {
    let isBlocked = findings.contains { $0.severity == .blocker }
    let bounds = reading.asksNothing ? Self.thanks : Self.asking
    if isForeign || share < bounds.nearly || !reading.slots.isEmpty { return .notYet }
    let isReady = share >= bounds.ready && !isBlocked
    if findings.contains(where: { putsOff($0) }) { return isReady ? .nearly : .notYet }
    return isReady ? .ready : .nearly
  }

  /// Whether a finding is about a passage that costs points of its own, as pressure does, and is more than a
  /// slip.
  private func putsOff(_ finding: Finding) -> Bool {
    finding.severity == .major && !finding.range.isEmpty && catalogue.rule(finding.rule)?.costs == true
  }

  /// Points of 100; thanks need no time, so that the letter is left out of account there.
  private var share: Int {
    guard reading.asksNothing else { return card.total }
    let others = Letter.allCases.count - 1
    return (card.total - card.points(of: .time)) * 100 / (others * LetterRecord.full)
  }

  /// Points from which a message is nearly ready, and ready: where careful readers of the calibration
  /// messages gave 5 and 8 of 10 for readiness.
  private static let asking = (nearly: 56, ready: 76)
  /// The same where nothing is asked.
  private static let thanks = (nearly: 46, ready: 62)
}
