import Testing

@testable import MentorKit

/// What thanks are measured by: that they tell what helped, and that they ask for nothing.
struct ThanksTests {
  private func score(_ text: String) -> Score { text.asLetter.score() }

  @Test(arguments: [
    "Thank you for lending me the wok. I made rice for nine people in it.",
    "Thank you for your time. You told me to draw the pipes first, and the plan passed.",
    "Your tip about lining the tin twice worked: the bottom of the cake came out pale and soft. Thank you.",
  ])
  func thanksThatTellWhatHelpedAreNearlyReadyAtLeast(_ text: String) {
    let score = score(text)
    #expect(score.kind == .thanks)
    #expect(score.verdict != .notYet)
  }

  @Test(arguments: [
    "Thank you for taking the time to meet with me today. I really enjoyed our conversation about the role.",
    "Thank you for speaking with me about the position. I appreciate the chance to meet your team.",
    "I appreciate the time you took to interview me this morning. The opening is a great fit for my skills.",
  ])
  func thanksForNothingButTheMeetingAreNotThereYet(_ text: String) {
    let score = score(text)
    #expect(score.kind == .thanks)
    #expect(score.verdict == .notYet)
  }

  @Test(arguments: [
    "look forward to hearing about the next steps", "look forward to hearing from you regarding the position",
    "am looking forward to hearing back from you when convenient",
    "look forward to learning more about the role",
  ])
  func aClosingThatLooksForwardAsksForNothing(_ closing: String) {
    let score = score("Thank you for lending me the wok. I \(closing).")
    #expect(score.kind == .thanks)
    #expect(score.asks.isEmpty, "\(score.asks)")
  }

  /// A question beside the thanks is warm; several requests are what the message is for.
  @Test func thanksWithSeveralRequestsAreMeasuredByThem() {
    func verdict(_ more: String) -> Score.Verdict {
      "Dear Ms. Oduya,\n\nThank you for lending me the wok. I made rice for nine people in it. \(more)\n\nTeresa\n"
        .score(ScoreOptions(kind: .thanks)).verdict
    }
    #expect(verdict("How is the garden?") != .notYet)
    #expect(verdict("Could you read my plan? Would you also introduce me to your bank?") == .notYet)
    #expect(verdict("I would be grateful for a letter from you. I hope you can give me a place.") == .notYet)
  }

  @Test(arguments: ["today", "this morning"])
  func theDayOfWhatIsThankedForIsNoTimeAhead(_ day: String) {
    func time(_ day: String) -> Int? {
      score("Thank you for meeting me\(day). I redrew the form.").letters.first { $0.letter == .time }?.points
    }
    #expect(time(" " + day) == time(""))
  }

  @Test(arguments: ["No answer needed.", "You need not answer.", "No reply is necessary."])
  func thanksThatFreeTheReaderHearNothingOfIt(_ words: String) {
    func said(_ words: String) -> [String] {
      "Dear Bo,\n\nyou told me to treat the 32 hives at 3 degrees. All of them are alive. Thank you.\(words)\n\nJo\n"
        .score().findings.map(\.say)
    }
    #expect(said("").contains { $0.contains("no answer is needed") })
    #expect(!said(" \(words)").contains { $0.contains("no answer is needed") }, "\(said(words))")
  }

  /// To ask for what is there reads as if nobody had looked.
  @Test func whatIsToldIsNotAskedForAgain() {
    func said(_ text: String, _ kind: MessageKind) -> String {
      "Dear Bo,\n\n\(text)\n\nJo\n".score(ScoreOptions(kind: kind)).findings.map(\.say).joined(separator: " ")
    }
    let told = "In May you told me to treat the 32 hives at 3 degrees. All of them are alive. Thank you."
    for advice in ["piece of their advice", "Tell what was done", "what changed because", "Say when it was"] {
      #expect(said("Thank you for your help.", .thanks).contains(advice), "\(advice)")
      #expect(!said(told, .thanks).contains(advice), "\(advice)")
    }
    let answer = "Tuesday at 3 pm works for me. I will bring the two charts."
    #expect(said("That is kind of you.", .reply).contains("Say which day is meant"))
    #expect(!said(answer, .reply).contains("Say which day is meant"))
    #expect(!said(answer, .reply).contains("the offer, the question, the day"))
  }

  @Test func thanksGetNoAdviceOnTimeWhateverWasDismissed() {
    let score = "Dear Ms. Oduya,\n\nThank you for your help with the kiln.\n\nTeresa\n".score()
    var dismissed: Set<String> = []
    while let next = score.dismissing(
      isShown: false,
      {
        dismissed.contains($0.text) ? "it stays" : nil
      }
    ).next {
      let findings = score.findings.filter { $0.rule == next.rule }
      #expect(findings.allSatisfy { $0.letter != .time }, "\(next)")
      let new = findings.map { PassageKey($0, in: score.text).text }
      guard dismissed.isDisjoint(with: new) else { break }
      dismissed.formUnion(new)
    }
    #expect(dismissed.count > 3)
  }
}
