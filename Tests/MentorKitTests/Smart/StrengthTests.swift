import Testing

@testable import MentorKit

/// What is good in a message, and what is not praised.
struct StrengthTests {
  private func strengths(_ text: String) -> [Finding] {
    "Dear Ms. Oduya,\n\n\(text)\n\nTeresa\n".score().strengths
  }

  @Test(arguments: [
    "You are our only hope, and nobody else has a kiln.",
    "Her whole future depends on you. Which kiln is it?",
    "I am a failure and you are my last hope. Which kiln is it?",
  ])
  func nobodyIsPraisedForWordsThatPutOff(_ text: String) {
    let score = "Dear Ms. Oduya,\n\n\(text)\n\nTeresa\n".score()
    let blamed = score.findings.filter { ["guilt", "pressure", "presumption"].contains($0.rule) }
    #expect(!blamed.isEmpty)
    for strength in score.strengths {
      #expect(!blamed.contains { $0.range.overlaps(strength.range) }, "\(strength.rule)")
    }
  }

  @Test func theSameIsPraisedWhereItStandsInOtherWords() {
    let found = strengths(
      "I weave in Cork. You are my last hope. I write to you because you built the kiln in Cork. Which brick was it?"
    )
    #expect(Set(found.map(\.rule)).isSuperset(of: ["self-intro", "why-you"]), "\(found.map(\.rule))")
  }

  @Test(arguments: [
    ("The judge tasted it and wrote on my sheet that it was dry. Which flour is it?", nil),
    ("You told us to count the sheep before I bought a dog. Which fence is it?", nil),
    ("Glazed two jugs and fired them at 1240. Which cone is it?", "and fired them at 1240"),
    (
      "My aunt and I drew the plan and built the shed. Which nail is it?",
      "I drew the plan and built the shed"
    ),
    ("I measured the hole before I drilled it. Which bit is it?", "I measured the hole before I drilled it"),
  ])
  func onlyWhatTheWriterDidIsOwnEffort(_ text: String, _ shown: String?) {
    let letter = "Dear Ms. Oduya,\n\n\(text)\n\nTeresa\n"
    let score = letter.score()
    let found = score.strengths.first { $0.rule == "own-effort" }
    #expect(found.map { String(decoding: score.text[$0.range], as: UTF8.self) } == shown, "\(text)")
  }
}
