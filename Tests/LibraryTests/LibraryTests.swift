import MentorKit
import Testing

/// The library as somebody else's program sees it: these tests stand outside the package, where only what is
/// public can be called.
struct LibraryTests {
  private static let message = Array("Hi Ana, can I pick your brain sometime?".utf8)
  private static let need = Array("Promotion is decided in a room in which nobody knows my work.".utf8)

  /// The code of the README, line by line.
  @Test func aMessageIsScoredANeedReadAndADraftMade() {
    let message = Array("Hi Ana, can I pick your brain sometime?".utf8)
    let score = Mentor.builtIn.score(message, options: ScoreOptions(to: "Ana Ruiz", channel: .chat))
    let places = score.places
    let advice = score.findings.map { "line \(places.place(of: $0.range).line): \($0.say)" }

    var classifier = Classifier.builtIn
    let help = classifier.classification(of: Array("Nobody who decides on promotions knows my work.".utf8))

    var brief = Brief(channel: "chat")
    brief["to"] = Answer("Ana Ruiz")
    let draft = DraftBook.builtIn.kind("first").map { Drafter().draft(brief, kind: $0) }

    #expect(score.verdict == .notYet && score.swap.verdict == .fails && score.care == nil)
    #expect(advice.contains("line 1: Swap it for the one question that would come first."))
    #expect(help.role == .sponsor && help.ranking.count == Role.allCases.count)
    #expect(draft?.text.hasPrefix("Hello Ana Ruiz,\n") == true)
  }

  @Test func aScoreTellsItsPointsAndItsNextEdit() {
    let score = Mentor.builtIn.score(Self.message)
    #expect(score.letters.map(\.letter) == Letter.allCases)
    #expect(score.letters.map(\.points).reduce(0, +) == score.points)
    #expect(score.next?.rule == "pick-your-brain")
    #expect(score.json(file: "-", pretty: false).hasPrefix(#"{"schema":"mentor.score/1","file":"-""#))
  }

  @Test func manyMailsAreScoredByOneCoach() {
    let mail = "From: Tom Roe <tom@example.org>\nSubject: Eels\nMIME-Version: 1.0\n\n"
    let bag = Mailbag(Array(mail.utf8) + Self.message, name: "eels.eml")
    var coach = Coach(.builtIn)
    let scores = (0..<bag.count).map { coach.score(bag[$0]) }

    #expect(bag[0].from?.name == "Tom Roe" && bag[0].subject == "Eels")
    let found = scores.flatMap { score in score.findings.map { score.places.place(of: $0.range).line } }
    #expect(found.contains(5))
  }

  @Test func anAnswerToANeedCanBeSettled() {
    var classifier = Classifier.builtIn
    let help = classifier.classification(of: Self.need)
    #expect(help.role == .sponsor && help.isSure && help.care == nil)
    #expect(help.settled(on: .coach).role == .coach)
    #expect(help.json(pretty: false).hasPrefix(#"{"schema":"mentor.classify/1","role":"sponsor""#))
  }

  @Test func aDraftTellsWhatIsOpen() throws {
    let kind = try #require(DraftBook.builtIn.kind("first"))
    let draft = Drafter(today: Day(iso: "2026-11-25")).draft(Brief(), kind: kind)
    #expect(draft.gaps.map(\.field).contains("ask"))
    #expect(draft.verdict(of: draft.score()) == .notYet)
  }
}
