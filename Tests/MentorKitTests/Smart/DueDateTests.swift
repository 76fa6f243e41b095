import Testing

@testable import MentorKit

/// By when an answer helps, as other programs read it.
struct DueDateTests {
  @Test(arguments: [
    ("I need to decide by 14 June.", "14 June"), ("The form closes on Dec. 5.", "Dec. 5"),
    ("We meet on Wednesday 3 December.", "Wednesday 3 December"),
    ("I need it no later than Friday, please.", "Friday"), ("I can wait until Friday.", "Friday"),
    ("We sow by the end of May.", "the end of May"), ("It is due next week.", "next week"),
    ("The viva is on the 9th.", "the 9th"), ("We sow before the wedding.", "before the wedding"),
  ])
  func dateStandsAlone(_ sentence: String, _ expected: String) throws {
    let message = "Dear Bo,\n\nWhich cone would you choose? \(sentence)\n\nLena\n"
    let ask = try #require(Mentor.builtIn.score(Array(message.utf8)).asks.first)
    #expect(ask.by == expected)
  }

  @Test(arguments: [
    "Do you freeze the samples before drying?", "Could you check whether we ship the box at all?",
    "Is the crack due to the draught?",
  ])
  func whatOnlySoundsLikeADayIsNone(_ question: String) throws {
    let score = Mentor.builtIn.score(Array("Dear Bo,\n\n\(question)\n\nLena\n".utf8))
    #expect(try #require(score.asks.first).by == nil)
  }
}
