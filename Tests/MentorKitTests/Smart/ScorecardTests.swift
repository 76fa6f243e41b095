import Testing

@testable import MentorKit
@testable import MentorText

/// Points: they add up, each lost one has one owner, and mending brings exactly what is said.
struct ScorecardTests {
  static let catalogue = Catalogue.builtIn

  @Test(arguments: Measure.allCases)
  func everyMeasureIsWeighedSomewhere(_ measure: Measure) throws {
    let values = try ["smart", "swap"].flatMap { try Resources.records(in: $0) }.flatMap { named in
      ([named.record.head] + named.record.blocks).flatMap { $0.flatMap(\.values).map(\.text) }
    }
    #expect(values.contains { $0.words.contains { $0.hasSuffix("@\(measure.rawValue)") } })
  }

  @Test(arguments: Letter.allCases)
  func partsOfALetterSumToTwenty(_ letter: Letter) throws {
    let record = try #require(Self.catalogue.letters.first { $0.letter == letter })
    #expect(record.parts.map(\.of).reduce(0, +) == 20)
    #expect(record.parts.count > 1)
  }

  @Test(arguments: Letter.allCases)
  func whatIsMissingIsOwnedByARuleOfThisLetter(_ letter: Letter) throws {
    let record = try #require(Self.catalogue.letters.first { $0.letter == letter })
    for part in record.parts {
      #expect(!part.missing.isEmpty)
      for id in part.missing + part.weighing.evidence.compactMap(\.owner) {
        #expect(Self.catalogue.rule(id)?.id == id, "\(id) of \(part.id)")
      }
    }
  }

  @Test(arguments: SampleMessage.all)
  func everyLostPointBelongsToOneFinding(_ message: SampleMessage) throws {
    let score = message.score()
    let points = try #require(score.points)
    #expect(score.findings.map(\.points).reduce(0, +) == 100 - points)
    #expect(score.letters.map(\.points).reduce(0, +) == points)
    for letter in score.letters {
      #expect(letter.parts.map(\.points).reduce(0, +) == letter.points)
      #expect(letter.parts.allSatisfy { (0...$0.of).contains($0.points) })
    }
  }

  @Test(arguments: SampleMessage.all)
  func nextEditIsTheFindingWithTheMostPoints(_ message: SampleMessage) throws {
    let score = message.score()
    let next = try #require(score.next)
    // Thanks need no time, so that nothing is advised there.
    let open = score.findings.filter { !score.asksNothing || $0.letter != .time }
    #expect(next.gain == open.map(\.points).max())
    #expect(score.findings.contains { $0.rule == next.rule && $0.say == next.say })
  }

  /// "A word such as any" sends nobody to look for a word that is not there.
  @Test(arguments: [
    "Did you mean everybody, or only those who can stand?", "Would you fire it at cone 6?",
    "Could you tell me something about the glaze?",
  ])
  func adviceNamesAnOpenWordOnlyWhereItStands(_ ask: String) {
    let score = "Dear Ana,\n\nMany people fire too hot. \(ask)\n\nOlena\n".score()
    for finding in score.findings where finding.say.hasPrefix("Name the one thing where") {
      let word = finding.say.split(separator: "\"").dropFirst().first.map(String.init) ?? ""
      #expect(ask.contains(" \(word) ") && !ask.contains("everybody"), "\(finding.say)")
    }
  }

  /// Nobody answers yes to a call.
  @Test(arguments: ["Could we have a call about the glaze?", "Would you be open to a coffee about glazes?"])
  func aTalkIsNoShortAnswer(_ ask: String) {
    let said = "Dear Ana,\n\nI fire tiles in Lviv.\n\n\(ask)\n\nOlena\n".score().findings.map(\.say)
    #expect(!said.contains { $0.contains("short answer") || $0.contains("a yes or a no") }, "\(said)")
  }

  /// Whoever is praised for saying who writes, far from the question as well, is not asked for it in the same
  /// breath.
  @Test(arguments: [
    "The ward is old.", "The ward is old. The roof leaks. The door sticks. The bell is loud.",
  ])
  func adviceAsksForNothingThatIsPraised(_ between: String) {
    let ask = "Did you round the dose to half a tablet?"
    let score = "Dear Ana,\n\nI am a nurse on the children's ward in Lviv. \(between)\n\n\(ask)\n\nOlena\n"
      .score()
    #expect(score.strengths.contains { $0.rule == "self-intro" })
    #expect(!score.findings.contains { $0.say.contains("who writes") })
  }

  /// A rule may take points itself and own some that lack.
  @Test func noPartTellsTheSameTwice() throws {
    let score = """
      Dear Ana,

      Our group is looking for a mentor and I was wondering if you would be interested. If you are able to mentor us, it would be \
      great if you could meet us once a week.

      Olena
      """.score()
    let request = try #require(score.letters.first { $0.letter == .action }?.parts.first)
    let told = request.because.split(separator: "; ")
    #expect(told.contains("Asks for a mentor by that name"))
    #expect(Set(told).count == told.count, "\(told)")
  }

  @Test func aNumberThatIsAskedForLeavesNothingOpen() {
    func score(_ ask: String) -> Int? {
      "Dear Bo,\n\nI dye wool in Ayr and the blue fades. \(ask)\n\nThank you,\nJo\n".score().points
    }
    #expect(
      (score("How much alum do you take for a litre?") ?? 0)
        > (score("Do you take much alum for a litre?") ?? 100)
    )
  }

  @Test(arguments: SampleMessage.all)
  func withoutAnAnchorTheSwapTestFails(_ message: SampleMessage) {
    let swap = message.score().swap
    #expect(!swap.anchors.isEmpty || [.fails, .tooShort].contains(swap.verdict))
  }

  @Test(arguments: SampleMessage.all)
  func placesLieOnCharactersOfTheText(_ message: SampleMessage) {
    let score = message.score()
    let ranges =
      (score.findings + score.strengths).map(\.range) + score.asks.map(\.range)
      + score.swap.anchors.map(\.range)
    for range in ranges {
      for place in [range.lowerBound, range.upperBound] {
        #expect(place == score.text.count || score.text[place] & 0xC0 != 0x80)
      }
    }
  }

  struct Mending: Sendable, CustomTestStringConvertible {
    let rule: String
    let before: String
    let after: String
    var testDescription: String { rule }
  }

  static let mendings = [
    Mending(
      rule: "ask-size-missing",
      before: "Could we talk about the choir tour to Riga?",
      after: "Could we talk about the choir tour to Riga for ten minutes?"
    ),
    Mending(
      rule: "time-frame-missing",
      before: "Could we talk for ten minutes about the choir tour to Riga?",
      after: "Could we talk for ten minutes about the choir tour to Riga before we book the ferry on 3 May?"
    ),
    Mending(
      rule: "vague-ask",
      before: "I would love any advice.",
      after: "Would you fire the ash glaze at cone 6 or at cone 8?"
    ),
    Mending(
      rule: "attachment-unasked",
      before: "Which cone would you choose? Please find attached my CV.",
      after: "Which cone would you choose? I can send my CV if you like."
    ),
  ]

  @Test(arguments: mendings)
  func messageMendedAsAdvisedScoresHigherAndIsLeftInPeace(_ test: Mending) {
    let before = test.before.asLetter.score()
    let after = test.after.asLetter.score()
    #expect(before.findings.contains { $0.rule == test.rule })
    #expect(!after.findings.contains { $0.rule == test.rule })
    #expect((after.points ?? 0) >= (before.points ?? 100), "\(before.points ?? -1) and \(after.points ?? -1)")
  }
}
