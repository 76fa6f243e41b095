import Testing

@testable import MentorKit

/// Good messages are left in peace.
struct QuietTests {
  @Test func thereAreEnoughGoodMessages() { #expect(SampleMessage.good.count >= 25) }

  @Test(arguments: SampleMessage.good)
  func goodMessageIsReadyAndHasNothingGrave(_ message: SampleMessage) {
    let score = message.score()
    #expect(score.findings.filter { $0.severity >= .major }.map { "\($0.rule): \($0.say)" } == [])
    #expect(score.verdict == .ready, "\(score.points ?? -1) points")
  }

  @Test func goodMessagesHaveAtMostOneProblemOnAverage() {
    let problems = SampleMessage.good.map { message in
      message.score().findings.filter { $0.severity >= .minor }.map(\.rule)
    }
    #expect(problems.flatMap(\.self).count <= problems.count, "\(problems)")
  }

  @Test func badMessagesHaveFarMorePointsToGain() {
    let best = SampleMessage.bad.compactMap { $0.score().points }.max() ?? 100
    let worst =
      SampleMessage.good.filter { $0.score().kind != .thanks }.compactMap { $0.score().points }.min() ?? 0
    #expect(best + 30 <= worst, "\(best) and \(worst)")
  }
}
