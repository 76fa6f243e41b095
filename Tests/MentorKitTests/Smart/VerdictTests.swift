import Testing

@testable import MentorKit

/// Whether a message is ready.
struct VerdictTests {
  private static let ready = """
    Subject: One question on your drum logs

    Dear Ms. Okafor,

    I roast coffee for a small shop in La Paz, at 3,600 metres. In your talk "Thin Air" you showed that you lower the charge \
    temperature by four degrees for every 500 metres. I did the same with our 5 kg drum and logged twelve batches; first crack now \
    comes at 188 degrees, but the beans taste of hay.

    Is the hay taste a sign that I should lengthen the drying phase, or did you see it go away with more airflow? One line is \
    enough. We order new beans on 14 December, so an answer before then would decide which ones.

    Thank you,
    Inés Quispe
    """

  /// More of what is there would read as if it had not been seen.
  @Test(arguments: ["because the school closes then", "No rush"])
  func aDayThatIsToldIsNotAskedForAgain(_ words: String) throws {
    let end = words == "No rush" ? "No rush." : "It helps by Friday 4 December, \(words)."
    let text =
      "Dear Bo,\n\nI lay hedges in Kent. Would you dig 12 or 14 cm for yew? \(end)\n\nThank you,\nAna Ruiz\n"
    let advice = text.score().findings.filter { $0.letter == .time }.map(\.say)
    #expect(!advice.contains { $0.contains("name it") || $0.contains("Name the day") }, "\(advice)")
  }

  /// A closing that everybody writes is about nothing that the reader did.
  @Test(arguments: [
    "Looking forward to your positive response,", "Hope to get your kind feedback at the earliest,",
    "Thanks for your valuable time and consideration,",
  ])
  func aPoliteClosingTiesNothingToTheReader(_ closing: String) {
    let text =
      "Dear Bo,\n\nI want to grow. Could you give me some advice on my career?\n\n\(closing)\nTom Berg\n"
    #expect(text.score().swap.anchors.isEmpty)
  }

  /// What was said before stands below it.
  @Test func aMessageAboveQuotedMailIsAReply() {
    let text =
      "Hi Yuki,\n\nThe sensor is the SHT35.\n\nMira\n\nOn Tue, 3 Mar, Yuki Sato wrote:\n> Which sensor is it?\n"
    #expect(text.score().kind == .reply)
  }

  /// Whoever reads "ready" sends it: all points do not make up for a line that leaves no choice.
  @Test(arguments: [
    "I told the shop that you will help us.", "I am counting on you.",
    "If you care about small roasters at all, you will answer.",
    "What a smile on that photo of yours.", "You people never answer.",
    "I have already sent you the calendar invitation.", "I assume that this is part of your job.",
    "This is your last opportunity to answer.",
  ])
  func aPassageThatPutsReadersOffIsNeverReady(_ line: String) {
    #expect(Self.ready.score().verdict == .ready)
    let worse = Self.ready.replacing("Thank you,", with: "\(line)\n\nThank you,")
    let score = worse.score()
    #expect(score.verdict == .nearly, "\(score.points ?? 0) points, \(score.findings.map(\.rule))")
  }

  /// Nobody reads a demand as somebody's honest word, whatever else is told.
  @Test(arguments: [
    "This is your last chance. You people never answer.",
    "I am counting on you. As a paying customer I expect your answer.",
  ])
  func demandsTakeMoreThanOnePassageIsWorth(_ line: String) throws {
    let before = try #require(Self.ready.score().letters.first { $0.letter == .real }).points
    let worse = Self.ready.replacing("Thank you,", with: "\(line)\n\nThank you,")
    let after = try #require(worse.score().letters.first { $0.letter == .real }).points
    #expect(after <= before - 4, "\(before) -> \(after)")
  }
}
