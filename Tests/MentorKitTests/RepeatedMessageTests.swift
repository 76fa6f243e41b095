import Testing

@testable import MentorKit

/// Saying something again adds nothing, and a long message that does so is read like a short one.
struct RepeatedMessageTests {
  private static let body = """
    I read your talk on shuffling and my loader gives other rows each epoch. I tried a fixed seed. \
    Could you tell me by Friday whether the seed must be set in each worker?
    """

  private func score(_ text: String) -> Score { Mentor.builtIn.score(Array(text.utf8)) }

  @Test(arguments: [2, 30, 3000])
  func whatIsSaidAgainChangesNeitherPointsNorFindings(_ times: Int) {
    let once = score("Hi Ana,\n\n\(Self.body)\n\nLena\n")
    let often = score(
      "Hi Ana,\n\n\(Array(repeating: Self.body, count: times).joined(separator: "\n\n"))\n\nLena\n"
    )
    #expect(often.points == once.points)
    #expect(often.words == once.words)
    #expect(often.findings.map(\.rule) == once.findings.map(\.rule))
    #expect(often.findings.map(\.range) == once.findings.map(\.range))
    #expect(often.swap.verdict == once.swap.verdict)
  }

  @Test func whatStandsBehindALongRepetitionIsRead() {
    let long = Array(repeating: Self.body, count: 3000).joined(separator: "\n\n")
    let late = score("Hi Ana,\n\n\(long)\n\nCan I pick your brain over coffee?\n\nLena\n")
    #expect(late.findings.contains { $0.rule == "pick-your-brain" })
  }

  @Test func whatIsQuotedFirstAndThenSaidIsRead() {
    let score = score("> Can I pick your brain?\n\nHi Ana,\n\nCan I pick your brain?\n\nLena\n")
    #expect(score.findings.contains { $0.rule == "pick-your-brain" })
  }
}
