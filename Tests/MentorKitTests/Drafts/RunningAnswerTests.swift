import Testing

@testable import MentorKit

/// Answers of several lines, and names, as they stand in a message.
struct RunningAnswerTests {
  @Test(arguments: [
    ("- called A\n- wrote B", "So far I called A and wrote B."),
    ("- Called A\n- Wrote B\n- Read C", "So far I called A, wrote B and read C."),
    ("1. called A\n2. wrote B", "So far I called A and wrote B."),
    ("called A, twice\nwrote B", "So far I called A, twice; wrote B."),
    ("I called A\nI wrote B", "I called A; I wrote B."),
    ("I called A.\nI wrote B.", "I called A. I wrote B."),
    ("tried both\nloss is the same", "So far I tried both; loss is the same."),
    ("I tried:\n- A\n- B", "I tried: A and B."),
    (
      "- read the handbook of\n  the board\n- called A",
      "So far I read the handbook of the board and called A."
    ),
    ("called A and\nwrote B", "So far I called A and wrote B."),
    (
      "read the whole of the handbook on sash windows\nfrom cover to cover",
      "So far I read the whole of the handbook on sash windows from cover to cover."
    ),
    ("- called A", "So far I called A."),
  ])
  func linesAreToldOneAfterTheOther(_ answer: String, _ expected: String) throws {
    #expect(try OnePart.text("tried", "tried", answer, kind: "first") == expected)
  }

  @Test(arguments: [
    ("Ana\nTom", "Dear Ana and Tom,"), ("Ana; Tom; Mira", "Dear Ana, Tom and Mira,"),
    ("the Swift team", "Dear Swift team,"), ("Ana Ruiz <ana@x.org>", "Dear Ana Ruiz,"),
    ("\"Ana Ruiz\"", "Dear Ana Ruiz,"), ("Ana?", "Dear Ana,"), ("Ana.", "Dear Ana,"),
    ("Acme Ltd.", "Dear Acme Ltd.,"), ("Tom O'Brien Jr.", "Dear Tom O'Brien Jr.,"),
    ("<ana@x.org>", "Dear [the reader's name],"),
    ("Hello Ana!", "Hello Ana,"), ("To whom it may concern", "To whom it may concern,"),
    ("Sehr geehrte Frau Müller", "Sehr geehrte Frau Müller,"), ("Cara Smith", "Dear Cara Smith,"),
  ])
  func aNameIsGreetedWithoutWhatStandsAroundIt(_ answer: String, _ expected: String) throws {
    #expect(try OnePart.text("hello", "to", answer, kind: "first") == expected)
  }

  @Test(arguments: [
    ("Hello Ana!", "Ana"), ("good morning ana", "ana"), ("Sehr geehrte Frau Müller", "Frau Müller"),
    ("To whom it may concern", nil), ("Ana; Tom", "Ana and Tom"), ("Ana?", "Ana"),
  ])
  func theNameThatIsScoredIsTheOneThatIsGreeted(_ answer: String, _ name: String?) throws {
    var brief = Brief(channel: "email")
    brief["to"] = Answer(answer)
    let draft = Drafter().draft(brief, kind: try #require(DraftBook.builtIn.kind("first")))
    #expect(draft.options.to == name)
    #expect(!draft.score().findings.contains { $0.rule == "wrong-name" }, "\(draft.text)")
  }

  @Test func anAddressBesideTheNameIsWrittenTo() {
    var brief = Brief()
    brief["to"] = Answer("Ana Ruiz <ana@x.org>")
    #expect(brief.addressOfReader == "ana@x.org")
    brief["address"] = Answer("ruiz@x.org")
    #expect(brief.addressOfReader == "ruiz@x.org")
  }

  @Test func aPronounStandsBehindItsNoun() throws {
    var brief = Brief(channel: "email")
    brief["goal"] = Answer("He wants to pass the class.")
    brief["ask"] = Answer("Can you teach my son fractions for 3 hours?")
    let draft = Drafter().draft(brief, kind: try #require(DraftBook.builtIn.kind("helper")))
    #expect(draft.text.contains("3 hours? He wants to pass the class.\n"), "\(draft.text)")
  }
}
