import Testing

@testable import MentorKit

/// What is said of single answers beside a draft.
struct AnswerRemarkTests {
  private static let drafter = Drafter(today: Day(iso: "2026-11-25"))

  private func remarks(_ kind: String, _ answers: [String: String]) throws -> [String] {
    var brief = Brief(kind: kind)
    for (field, text) in answers { brief[field] = Answer(text) }
    let draft = Self.drafter.draft(brief, kind: try #require(DraftBook.builtIn.kind(kind)))
    return Self.drafter.remarks(on: brief, in: draft).map { "\($0.field): \($0.say)" }
  }

  @Test(arguments: [
    ("after-no", "meanwhile", "user group", "It is no whole sentence yet. Begin with \"I\"."),
    ("after-no", "meanwhile", "ask the user group", nil),
    ("after-no", "meanwhile", "Tests failed.", nil),
    ("after-no", "meanwhile", "Ich frage jetzt die Gruppe", nil),
    ("thanks", "did", "count the returns", "It is no whole sentence yet. Begin with \"I\"."),
    ("thanks", "did", "counted the returns", nil),
    ("thanks", "did", "返品を数えました", nil),
    ("thanks", "led", "fewer returns", "It is no whole sentence yet. A sentence reads better here."),
    ("helper", "level", "beginner", "It is no whole sentence yet. Begin with \"I\"."),
    ("follow-up", "topic", "pump rings", nil),
    ("follow-up", "sent", "on 3 May 2027", "Mon 3 May 2027 is still ahead. Which day was it?"),
    ("follow-up", "sent", "on 3 May 2026", nil),
    ("follow-up", "by", "3 May 2020", "Sun 3 May 2020 is past. Name one that is still ahead."),
    (
      "follow-up", "by", "by 2026-11-24, because it rains",
      "Tue 24 Nov 2026 is past. Name one that is still ahead."
    ),
    ("follow-up", "by", "by 25 November 2026, because it rains", nil),
    ("follow-up", "by", "by 3 May, because it rains", nil),
  ])
  func oneAnswerIsRemarkedOnByHowItIsBuiltAndDated(
    _ kind: String,
    _ field: String,
    _ answer: String,
    _ say: String?
  ) throws {
    let said = try remarks(kind, [field: answer])
    #expect(said == (say.map { ["\(field): \($0)"] } ?? []))
  }

  @Test func whatARuleFindsIsSaidOfTheAnswerThatItStandsIn() throws {
    let said = try remarks(
      "helper",
      ["goal": "to pass the exam", "ask": "Any advice?", "level": "I passed B1."]
    )
    #expect(!said.isEmpty && said.allSatisfy { $0.hasPrefix("ask: ") }, "\(said)")
  }

  /// An answer that begins with an abbreviation has no part in what another one says.
  @Test func anAbbreviationTakesNoRemarkOfAnotherAnswer() throws {
    let answers = [
      "by": "I need your answer ASAP", "why": "e.g. three machines have to agree", "ask": "Is it 3?",
    ]
    let said = try remarks("first", answers)
    let alarm = said.filter { $0.contains("leave the alarm out") }
    #expect(!alarm.isEmpty && alarm.allSatisfy { $0.hasPrefix("by: ") }, "\(said)")
  }

  @Test(arguments: DrafterTests.cases)
  func aCompleteBriefHearsNothing(_ test: DrafterTests.Case) {
    #expect(Self.drafter.remarks(on: test.brief, in: test.draft) == [], "\(test.draft.text)")
  }
}
