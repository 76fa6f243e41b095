import MentorText
import Testing

@testable import MentorKit

/// How clear it is what is asked, and what counts by that.
struct ClearMeasureTests {
  private static let catalogue = Catalogue.builtIn

  private func clarity(_ text: String) -> Double { Self.catalogue.clear.clarity(of: text.reading()) }

  private func part(_ id: String, of letter: Letter, _ text: String) throws -> Score.PartScore {
    let found = text.score().letters.first { $0.letter == letter }?.parts.first { $0.id == id }
    return try #require(found)
  }

  @Test(arguments: SampleMessage.bad)
  func noTimeAndNoSizeMakesItClearerWhatIsAsked(_ message: SampleMessage) {
    #expect(clarity(message.text) == 0)
    for edit in CosmeticEdit.times { #expect(clarity(edit.apply(message.text)) == 0, "\(edit)") }
  }

  @Test(arguments: [
    "Would you fire the ash glaze at cone 6 or at cone 8? I fired twelve tiles at both, and the ones from cone 8 are brown.",
    "Thank you for the tip with the ash glaze. I fired twelve tiles at cone 6, and all of them came out green.",
  ])
  func aQuestionAboutSomethingAndThanksAreClear(_ text: String) {
    #expect(clarity(text.asLetter) == 1)
  }

  @Test func aDayBringsLittleToAnEmptyAskAndMuchToAClearOne() throws {
    func points(_ ask: String) throws -> [Int] {
      try ["", " We light the kiln on 3 May, so an answer before then helps."].map {
        let score = "\(ask)\($0)".asLetter.score()
        return try #require(score.letters.first { $0.letter == .time }).points
      }
    }
    let empty = try points("I would love any advice.")
    let clear = try points("Would you fire the ash glaze at cone 6 or at cone 8?")
    #expect(empty[1] - empty[0] <= 3, "\(empty)")
    #expect(clear[1] - clear[0] >= 6, "\(clear)")
  }

  @Test func whatADayCannotBringBelongsToTheAsk() throws {
    let text = "Dear Ms. Oduya,\n\nI would love any advice by 3 May.\n\nTeresa\n"
    #expect(try part("when", of: .time, text).because.hasSuffix(Self.catalogue.clear.means))
    let score = text.score()
    let ask = try #require(score.findings.first { $0.rule == "vague-ask" })
    #expect(ask.points > 12, "\(ask.points)")
    #expect(score.next?.rule == "vague-ask")
  }

  @Test(arguments: [
    (
      "clear.measure",
      "none: 9\nall: 9\nowners: no-ask\nmeans: it counts\nstart: 1\nevidence:\n  1 wish it is asked",
      "'none:' must be smaller than 'all:'"
    ),
    (
      "clear.measure",
      "none: 9\nall: 12\nowners: no-ask\nmeans: it counts\nstart: =x\nevidence:\n  1 wish it is asked",
      "needs a number"
    ),
  ])
  func aMeasureThatCannotBeReadSaysWhy(_ file: String, _ text: String, _ what: String) throws {
    let record = try Record(parsing: Array("title: t\n\(text)\n".utf8), file: file)
    let error = #expect(throws: RecordError.self) {
      try ClearMeasure(
        NamedRecord(name: "clear", path: file, record: record),
        language: Self.catalogue.language
      )
    }
    #expect(error?.what.contains(what) == true, "\(String(describing: error))")
  }

  @Test(arguments: ["2", "-0.1", "x"])
  func aShareThatIsNoneSaysSo(_ share: String) throws {
    let text = """
      title: Time
      question: When?

      part: when
      of: 20
      means: when
      thanks: say when
      reply:  say when
      missing: no-ask
      unclear: \(share)
      start: =1
      evidence:
        1 wish it is asked
      """
    let record = try Record(parsing: Array(text.utf8), file: "time.letter")
    #expect(throws: RecordError.self) {
      try LetterRecord(
        letter: .time,
        NamedRecord(name: "time", path: "time.letter", record: record),
        language: Self.catalogue.language
      )
    }
  }
}
