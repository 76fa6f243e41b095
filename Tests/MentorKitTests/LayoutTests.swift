import MentorText
import Testing

@testable import MentorKit

/// Which lines of a message are the writer's own words.
struct LayoutTests {
  private static let letter = """
    Dear Dr. Ruiz,

    I row a ferry in Cork. Your table of nine harbours gives 4.1 m for row 3, and I measured 3.6 m on five days.

    Does the table count from the sill or from the sea bed? I print the new timetable on 4 December.

    Thank you,
    Lena Koch
    """

  private func score(_ text: String) -> Score {
    Mentor.builtIn.score(Array(text.utf8), options: ScoreOptions(kind: .first))
  }

  @Test(arguments: ["\t", "    "])
  func paragraphsMayBeIndented(_ indent: String) {
    let lines = Self.letter.split(separator: "\n", omittingEmptySubsequences: false)
    let indented = lines.map { $0.isEmpty ? "" : indent + $0 }.joined(separator: "\n")
    #expect(score(indented).points == score(Self.letter).points)
    let first = Self.letter.replacing("\n\nI row", with: "\n\n\(indent)I row").replacing(
      "\n\nDoes",
      with: "\n\n\(indent)Does"
    )
    #expect(score(first).points == score(Self.letter).points)
  }

  @Test(arguments: [
    "\tI want to die and have told nobody.", "Hi Ana,\n\n    I want to die. What should I do?\n\nTom\n",
  ])
  func aCardDoesNotDependOnBlanks(_ text: String) { #expect(text.card?.kind == .`self`) }

  @Test(arguments: [
    "for row in pick(brain):", "pick your brain = thoughts[0]", "$ pick --your-brain \"any tips\"",
    "pick_your_brain();",
  ])
  func codeIsNoProse(_ line: String) {
    let text = Self.letter.replacing("\n\nDoes", with: "\n\n    \(line)\n    \(line)\n\nDoes")
    #expect(score(text).words == score(Self.letter).words)
  }

  @Test(arguments: [
    "From: Ana Ruiz <ana@example.org>\nSent: Tuesday, 3 March 2026 10:12\nTo: Lena Koch\nSubject: Table 3",
    "*From:* Ana Ruiz\n*Date:* Tuesday\n*To:* Lena Koch",
  ])
  func whatStandsBelowTheHeadersOfAnotherMailIsTheirs(_ headers: String) {
    let text = Self.letter + "\n\n\(headers)\n\nCan I pick your brain about any tips?\n"
    #expect(score(text).points == score(Self.letter).points)
    #expect(!score(text).findings.contains { $0.rule == "pick-your-brain" })
  }

  @Test func whatTheReaderWroteInAWorkIsNotQuoted() {
    let text = Self.letter.replacing("Your table", with: "\nOn page 12 of your book you wrote:\n\nYour table")
    #expect(score(text).swap.anchors.count > score(Self.letter).swap.anchors.count)
    let quoted = Self.letter + "\nOn Tue, 3 Mar 2026, Ana Ruiz wrote:\n> Can I pick your brain?\n"
    #expect(score(quoted).words == score(Self.letter).words)
  }

  @Test(arguments: ["--- A straightforward question ---", "--- One question ---"])
  func aLineOfHyphensHidesNothing(_ line: String) {
    #expect(score(Self.letter.replacing("Does the", with: "\(line)\n\nDoes the")).asks.count == 1)
  }

  @Test(arguments: ["--- forward ---", "---------- Forwarded message ---------"])
  func whatIsToBeForwardedIsNotAsked(_ line: String) {
    #expect(score("Dear Ana,\n\n\(line)\n\nDoes the table count from the sill?\n").asks.isEmpty)
  }

  @Test func aLineThatBeginsLikeAHeaderIsNone() {
    let text = Self.letter.replacing("I row", with: "From: Cork, I row")
    #expect(score(text).words > 40)
  }
}
