import Testing

@testable import MentorKit

/// The words that are shown as tying a message to its reader.
struct AnchorWordsTests {
  private func passages(of sentence: String) -> [String] {
    let score = sentence.asLetter.score()
    return score.swap.anchors.map { String(decoding: score.text[$0.range], as: UTF8.self) }
  }

  @Test(arguments: [
    ("I enjoyed speaking with you about the kiln of the Harbour School.", "speaking with you"),
    ("At your bakery, I learned how rye rises.", "your bakery"),
    ("What helped you become the Director of Harbour Affairs in Cork?", "Harbour Affairs"),
    ("Your tile 217 is on my shelf, and I have fired it anew.", "Your tile"),
  ])
  func passageEndsWhereItsWordsEnd(_ sentence: String, _ shown: String) {
    let passages = passages(of: sentence)
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
    let passages = passages(of: sentence)
    #expect(passages.contains(shown), "\(passages)")
  }

  @Test(arguments: [
    ("I loved your work with deaf children in Leeds.", "your work with deaf children"),
    ("The bridge at Caldon, which you restored in 2019, is on my way.", "you restored in 2019"),
    ("You once sued a publisher for a blurb.", "You once sued a publisher"),
    ("You have raised four apprentices in your forge.", "You have raised four apprentices"),
    ("You were on the panel about rural buses.", "You were on the panel"),
    ("You have long experience with tactile sensors.", "You have long experience with tactile sensors"),
    ("I am a fan of \"Long Tides\" since my school days.", "Long Tides"),
    ("As the author of the tide tables, you may know it.", "author of the tide tables"),
    ("My teacher, Olga Brandt, studied with you in Graz.", "studied with you"),
    ("Like you I switched from law to bees at forty.", "Like you I switched"),
    ("I watched all 14 lessons of yours on joinery.", "lessons of yours"),
    ("The sum on p. 119 is 13, not 14.", "p. 119"),
    ("In the proof of 5.8 the sum starts at 0.", "proof of 5.8"),
    ("I noticed that you are at Lumora.", "you are at Lumora"),
  ])
  func whatTheReaderMadeOrDidTiesHoweverItIsPut(_ sentence: String, _ shown: String) {
    let anchors = passages(of: sentence)
    #expect(anchors.contains { $0.contains(shown) }, "\(anchors)")
  }

  @Test(arguments: [
    "Please take good care of your throat.", "I wish you and your family good health.",
    "I remain at your disposal.", "My resume is attached for your perusal.",
    "Could you read section 5 of our bid?", "I found your email address online.",
    "I came across your profile while searching for people.",
    "You are a man of God.", "Could I have your advice on my road?",
    "You have long experience in the industry.", "I saw that your team is hiring.",
    "Your advice could change my life.",
  ])
  func setPhrasesAndWhatTheWriterWantsTieNothing(_ sentence: String) {
    let anchors = passages(of: sentence)
    #expect(anchors.isEmpty, "\(anchors)")
  }

  @Test(arguments: [
    "I heard your latest lecture.", "I bought your book.", "Your recent concert was interesting.",
    "You replied.", "You owe me a reply.",
  ])
  func whatFitsWhoeverMadeOneTiesNothing(_ sentence: String) {
    let anchors = passages(of: sentence)
    #expect(anchors.isEmpty, "\(anchors)")
  }

  @Test(arguments: [
    "I heard your latest lecture on salt glazes.", "I bought your \"Nine Kilns\".",
    "You told me in May to wait.",
    "I heard your concert on 4 May.",
  ])
  func aParticularOfItTies(_ sentence: String) { #expect(passages(of: sentence).count == 1) }

  @Test func namesThatNobodyKnowsTheReaderByAreNoPass() {
    let text =
      "Dear Ms. Oduya,\n\nI heard your Vardo lecture on salt glazes, and fired two jugs in May. Which cone was it?\n\nTeresa\n"
    #expect(text.score(ScoreOptions(about: "Potter in Lyon. Book: Glazes.")).swap.verdict == .partly)
    #expect(text.score(ScoreOptions(about: "Potter. Lectures: Vardo 2019.")).swap.verdict == .passes)
    #expect(text.score().swap.verdict == .passes)
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
    #expect(!score.swap.anchors.contains { $0.kind == .contact }, "\(score.swap.anchors)")
  }

  @Test func slotBehindAPraiseIsNoDay() {
    let score =
      "Dear Ms. Oduya,\n\nI am impressed by [project]. Would you share the recipe of its glaze?\n\nTeresa\n"
      .score()
    #expect(score.asks.allSatisfy { $0.by == nil }, "\(score.asks)")
  }
}
