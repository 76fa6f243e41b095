import Testing

@testable import MentorKit

/// The words that are shown as tying a message to its reader.
struct AnchorPassageTests {
  @Test(arguments: [
    ("I enjoyed speaking with you about the kiln of the Harbour School.", "speaking with you"),
    ("At your bakery, I learned how rye rises.", "your bakery"),
    ("What helped you become the Director of Harbour Affairs in Cork?", "Harbour Affairs"),
    ("Your tile 217 is on my shelf, and I have fired it anew.", "Your tile"),
  ])
  func passageEndsWhereItsWordsEnd(_ sentence: String, _ shown: String) {
    let score = "Dear Ms. Oduya,\n\n\(sentence)\n\nTeresa\n".score()
    let passages = score.swap.anchors.map { String(decoding: score.text[$0.range], as: UTF8.self) }
    #expect(passages.contains { $0.contains(shown) }, "\(passages)")
    for passage in passages {
      let last = passage.split(separator: " ").last.map(String.init) ?? ""
      #expect(!["the", "a", "about", "in", "of", "to", "I", "and"].contains(last), "\(passage)")
    }
  }

  @Test(arguments: [
    ("Your column of last autumn says that rye needs time.", "Your column of last autumn"),
    ("I tried your short rise in March, and two loaves came out flat.", "I tried your short rise in March"),
    (
      "You showed that you lower the heat of the oven by four degrees for every loaf that you bake at home.",
      "You showed"
    ),
  ])
  func passageHoldsAsMuchOfItsClauseAsSaysSomething(_ sentence: String, _ shown: String) {
    let score = "Dear Ms. Oduya,\n\n\(sentence)\n\nTeresa\n".score()
    let passages = score.swap.anchors.map { String(decoding: score.text[$0.range], as: UTF8.self) }
    #expect(passages.contains(shown), "\(passages)")
  }

  @Test func closingIsNothingOfTheReaders() {
    let score =
      "Dear Sir,\n\nMay I ask which pages to read?\n\nThanking you for all\nYour Sincerely, Ravi K, Pune\n"
      .score()
    #expect(score.swap.anchors.isEmpty, "\(score.swap.anchors)")
  }

  @Test func topicWithTheWordWritingIsNoEarlierLetter() {
    let score =
      "Dear Ms. Oduya,\n\nMy topics are technical writing, methods for teaching glazes and kilns. Which would you teach first?\n\nTeresa\n"
      .score()
    #expect(!score.swap.anchors.contains { $0.kind == "contact" }, "\(score.swap.anchors)")
  }

  @Test func slotBehindAPraiseIsNoDay() {
    let score =
      "Dear Ms. Oduya,\n\nI am impressed by [project]. Would you share the recipe of its glaze?\n\nTeresa\n"
      .score()
    #expect(score.asks.allSatisfy { $0.by == nil }, "\(score.asks)")
  }
}
