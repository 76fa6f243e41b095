import MentorText
import Testing

@testable import MentorKit

/// What is asked for, how clear that is and how easily done: the steps of `Resources/acts`.
struct AskGradeTests {
  @Test(arguments: [
    ("Would you take the oak or the ash for the keel?", AskAct.choice, 1, 2),
    ("Would you take seasoned oak or green ash for the keel of a ketch?", .choice, 2, 2),
    ("Which glaze holds at cone 8 on a porous clay?", .answer, 2, 2), ("How do you do it?", .answer, 0, 1),
    ("Could we meet?", .meet, 0, 1),
    ("Could we talk for ten minutes about the ash glaze, the kiln and the porous clay?", .meet, 2, 2),
    ("Could you look at the drawing of the keel?", .look, 2, 2),
    ("Could you introduce me to the harbour master of Cork?", .vouch, 2, 1),
    ("Would you be my mentor?", .mentor, 0, 1), ("Could you help me?", .empty, 0, 1),
  ])
  func anAskHasAnActAndTwoGrades(_ text: String, _ act: AskAct, _ clear: Int, _ doable: Int) throws {
    let grade = try #require(text.asLetter.reading().grades.first)
    #expect(grade.act == act && grade.clear == clear && grade.doable == doable, "\(grade)")
  }

  /// Who is brought together in a programme has said yes to it before.
  @Test func aProgrammeMakesAMentorOfWhoIsAsked() throws {
    let reading = "Would you be my mentor?".asLetter.reading(ScoreOptions(relation: .programme))
    let grade = try #require(reading.grades.first)
    #expect(grade.clear == 1 && grade.doable == 2, "\(grade)")
  }
}
