import Testing

@testable import MentorKit

/// Sentences that speak of nobody here tell nothing of anybody; those that only look alike do.
struct SayingTests {

  private func points(_ body: String) throws -> Int { try #require(body.asLetter.score().points) }

  private static let ask =
    "I fired twelve tiles, and all of them came out brown. Would you fire the ash glaze of your book at cone 6 or at cone 8?"

  @Test(arguments: [
    ("Every cloud has a silver lining.", 0), ("And Rome was not built in a day.", 0),
    ("Isaac Newton sat below a tree and discovered gravity.", 0),
    // Not known for a saying, so that its words count a little.
    ("Fortune favours people of courage.", 2),
  ])
  func sayingGainsNothingAndCostsHardlyAnything(_ saying: String, _ most: Int) throws {
    let (alone, beside) = try (points(Self.ask), points("\(Self.ask) \(saying)"))
    #expect((alone - most...alone).contains(beside), "\(beside) instead of \(alone)")
  }

  /// Somebody who is spoken of elsewhere in the message belongs to it.
  @Test func whatIsToldOfPeopleInTheMessageCounts() throws {
    let told = "Grace moved from accounting to data work at an insurance company."
    let other = "Ruth moved from accounting to data work at an insurance company."
    let ask = "Could you introduce Grace to Peter before her contract ends in June?"
    #expect(try points("\(told) \(ask)") > points("\(other) \(ask)"))
  }

  @Test func praiseOfNobodyStillStandsInTheWay() throws {
    let praise = "Such brilliant, amazing and inspiring work is a wonderful gift."
    #expect(try points("\(Self.ask) \(praise)") < points(Self.ask))
  }

  @Test func closingOfAdmirationCostsNothing() throws {
    let plain = try #require(Self.ask.asLetter.score().points)
    let closed = try #require(
      "Dear Ms. Oduya,\n\n\(Self.ask)\n\nIn admiration and hope,\nTeresa\n".score().points
    )
    #expect(closed >= plain)
  }

  /// Many ask in the order of a statement; nothing is taken from them for it.
  @Test(arguments: ["The ash glaze needs cone 8?", "It is better to fire the ash glaze at cone 8?"])
  func questionInTheOrderOfAStatementIsAnAsk(_ question: String) {
    let score = "I fired twelve tiles. \(question)".asLetter.score()
    #expect(score.asks.count == 1, "\(score.asks)")
  }

  @Test func threeQuestionsInThatOrderAreQuestions() {
    let asked = "You know the ash glaze? You have fired it at cone 8? You can send me the recipe?"
    #expect(!asked.asLetter.score().asks.isEmpty)
  }

  @Test func markBehindEverySentenceMakesNoQuestions() {
    let told = [
      "I fired twelve tiles", "The ash glaze came out brown and has turned green, where it ran",
      "Nobody here has used cone 8", "If it is too late, I will try the other one",
    ]
    #expect((told.joined(separator: "? ") + "?").asLetter.score().asks.isEmpty)
  }

  @Test(arguments: [
    ("by Sat", true), ("by Sat 5 pm", true), ("where I sat", false), ("under the sun", false),
  ])
  func satAndSunAreDaysWhereTheyAreSaidAsOne(_ words: String, _ isDay: Bool) {
    let score = "Would you tell me the cone of the tile \(words)?".asLetter.score()
    #expect(score.asks.contains { $0.by != nil } == isDay, "\(score.asks)")
  }
}
