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
    ("I need it by 2026-12-04, when the ward votes.", "2026-12-04"), ("It helps by 3/12/2026.", "3/12/2026"),
    ("I have to sign by Monday 30 November.", "Monday 30 November"),
    ("We fire by Thursday week.", "Thursday week"),
    ("I need it by EOD Friday.", "EOD Friday"), ("We fire it by noon on 4 Dec.", "noon on 4 Dec"),
    ("We need it by mid-December.", "mid-December"),
    ("It helps before our filing on the 3rd of December.", "the 3rd of December"),
    ("I need it before we print the list on 2 May.", "2 May"),
    ("The offers close on the 20th.", "the 20th"),
    ("My appointment is on 14 March.", "14 March"),
    ("Applications close on the 20th.", "the 20th"),
    ("On Saturday I must cut the pipe.", "Saturday"), ("We meet on Monday.", "Monday"),
    ("I file at 5 pm on Wednesday.", "5 pm on Wednesday"),
    ("The kiln is sold Monday week.", "Monday week"), ("It is for the sale, closing Friday.", "Friday"),
    ("Our guild meets on the 12th and nobody knows what the cone was.", "the 12th"),
    ("She asks which cone it was, and the shop opens on 3 May.", "3 May"),
    ("I print the list at the end of the month.", "the end of the month"),
    ("Our turn comes in the second week of November.", "the second week of November"),
    ("Firing the rest on Saturday and I have two cones.", "Saturday"),
    ("I fire the kiln around the 20th of April.", "the 20th of April"),
  ])
  func dateStandsAlone(_ sentence: String, _ expected: String) throws {
    let message = "Dear Bo,\n\nWhich cone would you choose? \(sentence)\n\nLena\n"
    let ask = try #require(Mentor.builtIn.score(Array(message.utf8)).asks.first)
    #expect(ask.by == expected)
  }

  /// The day of an answer is the one that it has to keep, not every day that is told.
  @Test func theDayOfAnAnswerGoesBeforeOthers() throws {
    let ask =
      "The journal closes on 15 December, so a word by the 8th would help: which cone would you choose?"
    let score = Mentor.builtIn.score(Array("Dear Bo,\n\n\(ask)\n\nLena\n".utf8))
    #expect(try #require(score.asks.first).by == "the 8th")
  }

  @Test(arguments: [
    ("Our daughter is due on 4 May, so it helps by 2 May.", "2 May"),
    ("The posting closes on 9 May, so a word before then would help.", "9 May"),
    ("It is due on 9 May. I am in Lodz until November.", "9 May"),
  ])
  func theDayOfAnAnswerGoesBeforeOthersBesideTheQuestion(_ reason: String, _ expected: String) throws {
    let message = "Dear Bo,\n\nWhich cone would you choose? \(reason)\n\nLena\n"
    let score = Mentor.builtIn.score(Array(message.utf8))
    #expect(try #require(score.asks.first).by == expected)
  }

  @Test(arguments: [
    "My daughter is due then, can you wait?", "Which cone is it? I want to see if it changes anything.",
    "Which cone is it? If so, tell me.", "Which cone is it? The meeting lasts 40 minutes.",
    "Which cone is it? No deadline, whenever it suits.", "Do you freeze the samples before drying?",
    "Could you check whether we ship the box at all?",
    "Is the crack due to the draught?", "With due respect, could you tell me which cone it is?",
    "Which cone is it? Our guild, Brave Tomorrow, fires by hand.",
    "Which cone is it? The guild met on the 12th and nobody knows what it was.",
    "Which cone is it? In due course the rim goes blue.",
    "Which cone is it? The photo is from 3 May, when we met.",
    "Which cone is it? She was told that on Friday the rim went blue.",
  ])
  func whatOnlySoundsLikeADayIsNone(_ question: String) throws {
    let score = Mentor.builtIn.score(Array("Dear Bo,\n\n\(question)\n\nLena\n".utf8))
    #expect(try #require(score.asks.first).by == nil)
  }
}
