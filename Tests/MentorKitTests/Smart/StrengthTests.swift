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
      "I weave in Cork and you are my last hope. I write to you because you built the kiln in Cork. Which brick was it?"
    )
    #expect(Set(found.map(\.rule)).isSuperset(of: ["self-intro", "why-you"]), "\(found.map(\.rule))")
  }
}
