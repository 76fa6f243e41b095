import Testing

@testable import MentorKit

/// What stands behind a line of two hyphens belongs to the writer's signature, whatever it says.
struct SignatureTests {
  private static let letter = """
    Dear Ana,

    Would you fire the ash glaze at cone 6 or at cone 8? I tried 8 twice and it ran.
    An answer before Friday helps, since I fire on Saturday. A no is fine too.


    """
  private static let advert = "Book a quick demo. We help potters cut their costs."

  private static func rules(_ score: Score) -> Set<String> { Set(score.findings.map(\.rule)) }

  @Test(arguments: ["-- ", "--", "-- \r"])
  func anAdvertBelowTheNameIsNoPitch(_ delimiter: String) {
    let plain = (Self.letter + "Lena Koch\n").score()
    let signed = (Self.letter + "\(delimiter)\nLena Koch\n\(Self.advert)\n").score()
    #expect(signed.words == plain.words && signed.asks.count == plain.asks.count)
    #expect(!Self.rules(signed).contains("hidden-pitch"))
    #expect(Self.rules((Self.letter + Self.advert + "\n\nLena Koch\n").score()).contains("hidden-pitch"))
  }

  @Test func aMessageIsNoSignatureWhereNothingStandsBefore() {
    #expect(("--\n\n" + Self.letter).score().words == Self.letter.score().words)
  }

  @Test func whatIsQuotedBelowItIsQuoted() {
    let score = (Self.letter + "-- \nLena Koch\n\nOn Tue, 3 Mar, Ana wrote:\n> Let us pick your brain.\n")
      .score()
    #expect(!Self.rules(score).contains("pick-your-brain"))
  }

  @Test func whatIsTooLongForASignatureIsRead() {
    let more = String(
      repeating: "The kiln is old and draws badly in the wind.\nIt was built in 1931.\n",
      count: 6
    )
    let plain = Self.letter.score()
    #expect((Self.letter + "--\n" + more).score().words > plain.words)
  }

  private static func knows(_ signature: String) -> Bool {
    (letter + signature + "\n").score().strengths.contains { $0.rule == "self-intro" }
  }

  @Test(arguments: [
    "Lena Koch, ward clerk", "Lena, Ward 9", "Lena (Tom's aunt)", "L. Koch, 3 Mill Lane",
    "Rose, night porter, 4B",
  ])
  func whatStandsBehindTheNameTellsWhoWrites(_ signature: String) {
    #expect(Self.knows(signature))
    #expect((Self.letter + signature + "\n").score().words == (Self.letter + "Lena Koch\n").score().words)
  }

  @Test(arguments: [
    "Lena Koch", "Lena Koch (Mrs)", "Thanks, Lena", "Yours truly, Lena", "Maybe tomorrow, or on Monday",
    "Yes, at three", "Lena, see you on Friday",
  ])
  func whatIsNoPositionTellsNothing(_ signature: String) { #expect(!Self.knows(signature)) }

  /// Names are no words of the message, whatever else they mean.
  @Test(arguments: [
    "Hope", "May", "Rose", "Will", "Urgent Smith", "Grace Long", "Kind regards\nHope",
    "Kind regards\nMay Day",
  ])
  func everySignatureScoresAlike(_ signature: String) {
    let closing = signature.contains("\n") ? "Kind regards\n" : ""
    let plain = (Self.letter + closing + "Lena Koch\n").score()
    let other = (Self.letter + signature + "\n").score()
    #expect(other.points == plain.points && other.words == plain.words, "\(other.findings.map(\.rule))")
  }
}
