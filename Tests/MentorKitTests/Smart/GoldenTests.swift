import Testing

@testable import MentorKit

/// The four sample messages of the evidence, with the expected findings.
struct GoldenTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let verdict: Score.Verdict
    let points: ClosedRange<Int>
    let swap: SwapVerdict
    /// Rules that must find a problem.
    var problems: Set<String> = []
    /// Nothing else may be found as major or as a blocker.
    var onlyMajors = false
    var strengths: Set<String> = []
    var silent: Set<String> = []
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "bad-cold-mail",
      verdict: .notYet,
      points: 0...30,
      swap: .fails,
      problems: [
        "fake-personalisation", "generic-salutation", "stock-opener", "vague-ask", "pick-your-brain",
        "mentor-word",
        "coffee-ask", "googleable-question", "blueprint-ask", "job-begging", "unsupported-claims",
        "flattery-no-content", "attachment-unasked", "guilt", "presumption", "over-apology", "shouting",
        "subject-generic", "name-swap", "several-asks", "own-effort-missing", "ask-size-missing",
        "reciprocity-missing",
      ],
      strengths: ["self-intro"],
      silent: ["time-frame", "why-stated", "ask-size-stated"]
    ),
    Case(
      name: "good-cold-mail",
      verdict: .ready,
      points: 85...100,
      swap: .passes,
      onlyMajors: true,
      strengths: [
        "recipient-anchor", "brings-work", "common-ground", "ask-size-stated", "specific-question",
        "easy-answer",
        "why-stated",
        "self-intro", "own-effort", "time-frame", "thanks", "opt-out", "reciprocity-offer",
        "follow-up-promise",
      ],
      silent: ["name-swap", "subject-generic", "own-effort-missing", "ask-size-missing"]
    ),
    Case(
      name: "kind-but-vague",
      verdict: .notYet,
      points: 20...50,
      swap: .partly,
      problems: ["vague-ask", "ask-size-missing"],
      strengths: ["self-intro", "thanks"],
      silent: ["name-swap", "time-frame", "why-stated", "own-effort", "no-ask", "shouting"]
    ),
    Case(
      name: "thank-you",
      verdict: .ready,
      points: 60...100,
      swap: .passes,
      onlyMajors: true,
      strengths: ["thanks"],
      silent: ["no-ask", "ask-size-stated", "time-frame", "name-swap", "easy-answer"]
    ),
  ]

  @Test(arguments: cases)
  func sampleMessageIsReadAsExpected(_ test: Case) throws {
    let score = try #require(SampleMessage.golden.first { $0.name == test.name }).score()
    let found = Set(score.findings.map(\.rule))
    let strengths = Set(score.strengths.map(\.rule))
    #expect(test.problems.subtracting(found) == [], "problems that are not found")
    #expect(test.strengths.subtracting(strengths) == [], "strengths that are not found")
    #expect(test.silent.intersection(found.union(strengths)) == [], "must be silent")
    #expect(score.verdict == test.verdict)
    #expect(score.swap.verdict == test.swap)
    #expect(test.points.contains(score.points ?? -1), "\(score.points ?? -1) points")
    if test.onlyMajors { #expect(score.findings.filter { $0.severity >= .major }.map(\.rule) == []) }
  }

  @Test func goodMailIsTiedToItsReaderByItsNamedThings() throws {
    let score = try #require(SampleMessage.golden.first { $0.name == "good-cold-mail" }).score()
    let anchors = score.swap.anchors.map { String(decoding: score.text[$0.range], as: UTF8.self) }
    for word in ["notebook", "talk", "Sam Okoro", "README"] {
      #expect(anchors.contains { $0.contains(word) }, "\(word) in \(anchors)")
    }
  }

  @Test func badMailAsksSeveralThings() throws {
    let score = try #require(SampleMessage.golden.first { $0.name == "bad-cold-mail" }).score()
    #expect(
      score.asks.count >= 4,
      "\(score.asks.map { String(decoding: score.text[$0.range], as: UTF8.self) })"
    )
  }
}
