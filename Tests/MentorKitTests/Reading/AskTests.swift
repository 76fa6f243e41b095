import Testing

@testable import MentorKit

/// What is asked, what only looks like it, and what makes a no easy.
struct AskTests {
  private func score(_ text: String) -> Score { text.asLetter.score() }

  @Test(arguments: [
    "Who hasn't burnt a loaf on a Monday?", "Why do we put up with the old kiln?",
    "Could I ever repay the choir?", "Would it kill them to label the jars?",
    "It is hardly a day's work, is it?", "Guess who passed the ferry exam?", "How was Lisbon?",
    "Could anybody have known that the glaze would run?",
    "Remember how you used to say that clay has a memory?",
    "Had you told me so in spring, would I have believed you?",
    "My aunt and I laughed about it. You let me hold the heron.",
    "Please be informed that the shed is locked on Sundays.",
    "Let me know if you have any questions about the rota.", "Ask me anything about the kiln.",
    "I have told Karin that you will sign the form.", "There is a draft that you can sign.",
    "Our mill is looking for ways to save water.", "Count me in for the ferry.",
    "I have asked Ana, and she is happy to hear from you.",
    "The neighbours wondered whether the mill would ever turn again.",
    "I would love to learn more about the old glazes.", "I'd like to become a better weaver.",
    "Excuse my slow English.", "Pardon the late hour.", "I don't know whether you remember me from the mill.",
    "I am following up on our chat.", "All well on the island?", "Everything fine at the mill?",
    "Hoping the boat is dry.", "Grateful for your hours at the loom.",
    "What is left is the small kiln.", "Which is why I kept the jug.", "By Monday, please.",
    "Need I say how it ended.", "I am grateful for a word that you once said.",
    "I glaze pots, was born in Cork and fire at night?", "Mind the third step.",
    "The council asked us 'how many bells would you hang?' We laughed.",
    "He kept on at me: 'Would you ring? Would you sweep?' I went home.",
    "My niece said, 'Can you get her to sign my drum?' I told her no.",
    "Who would have thought that the bell would ring again? It did.",
    "How time flies, eh? It was nine years in May.",
    "Why do I always buy too much wool? The rest is yours.",
    "Good evening, how was your journey? The soup is hot.",
    "I wanted to ask about the flue, but have since found it in your book.",
    "Let me know if I can ever be of use to you.", "I've stopped wondering about the flue.",
    "what you wrote about the flue is true", "Who knew that oak could float?",
    "What would we do without bellringers like you?", "Feel free to use any of my sketches.",
    "My wish is to carve the lid myself.", "No calls about kilns, please.", "Nothing on the flue, please.",
    "All the best with the kiln, please.", "The flue is drawn on the sheet enclosed for perusal please.",
  ])
  func whatWaitsForNoAnswerIsNoAsk(_ text: String) { #expect(score(text).asks.isEmpty, "\(text)") }

  @Test(arguments: [
    "Which of the two kilns is it?", "How much is it?", "Why do we fire the clay twice?",
    "Why do they glaze the foot?", "Aren't they too thin for a mug?", "Would I have to move to Cork?",
    "Who does not have a key yet?", "Do you remember how you sealed the lid?",
    "How was the entrance exam at the forge school marked?",
    "Mind lending me the mallet?", "Fancy a walk along the weir?", "Care to judge the jam?",
    "Glaze 4: safe for cups?", "Book 2: still in print?", "Query: is the cone right?",
    "Look, is the foot of the jug too thin?", "I have two kilns, is the small one hot enough?",
    "Is kiln 2 free", "And what would you put on the foot", "How do you read the cone.",
    "The recipe of the blue glaze, please.", "Have a look at the crack.", "Send over the mallet.",
  ])
  func aQuestionIsAnAskHoweverItIsPut(_ text: String) { #expect(score(text).asks.count == 1, "\(text)") }

  @Test(arguments: [
    ("twelve minutes", 12), ("12 minutes", 12), ("half an hour", 30), ("two hours", 120),
    ("an hour and a half", 90), ("1.5 hours", 90), ("2.5 hours", 150), ("0.5 hours", 30), ("1.25 hours", 75),
    ("1.1 hours", 66), ("20 hours", 1200), ("1,5 hours", 90), ("2,25 hours", 135), ("1,200 hours", 72_000),
    ("one and a half hours", 90), ("two and a half hours", 150), ("2 and a half hours", 150),
    ("one and a quarter hours", 75), ("1 hour 30 minutes", 90), ("an hour and fifteen minutes", 75),
    ("2 hours and 10 minutes", 130), ("one hour and a quarter", 75), ("three quarters of an hour", 45),
    ("an hour and three quarters", 105), ("a quarter of an hour", 15), ("a half hour", 30), ("one hour", 60),
    ("twenty-five minutes", 25), ("forty five minutes", 45), ("an hour or two", 60), ("15 to 20 minutes", 15),
    ("half an hour, an hour at most,", 30), ("half an hour and two pages", 30), ("30 minutes or an hour", 30),
    ("5 minutes and two questions", 5), ("ten minutes and a half", 10),
  ])
  func theSizeOfAnAskIsReadInFiguresAndWords(_ size: String, _ minutes: Int) {
    #expect(
      score("Could we talk for \(size) about the glaze on the 1998 jug?").asks.first?.minutes == minutes
    )
  }

  @Test(arguments: [
    "I wanted to ask you for a ten minute call on Tuesday at three.",
    "I was hoping for ten minutes of your time on Tuesday.",
    "I was wondering if you had ten minutes on Tuesday at three.",
  ])
  func whatIsAskedInThePastOfPolitenessKeepsItsSizeAndDay(_ text: String) {
    let score = score(text)
    #expect(score.asks.first?.minutes == 10, "\(score.asks)")
    #expect(score.strengths.contains { $0.rule == "time-frame" }, "\(score.strengths.map(\.rule))")
  }

  @Test(arguments: [
    "I saw your talk on Sunday.", "I wrote one page about the cone.", "I spent two hours on it.",
  ])
  func whatIsOverIsNoSizeAndNoTime(_ text: String) {
    let said = score("\(text) Is the cone right for stoneware?").strengths.map(\.rule)
    #expect(!said.contains("time-frame") && !said.contains("ask-size-stated"), "\(said)")
  }

  @Test(arguments: [
    ("Ten minutes is plenty. Could I ring you on Saturday about the cone?", 10),
    ("5 min on chat would do. Is the cone right for stoneware?", 5),
    ("I spent ten minutes on it. Is the cone right for stoneware?", nil),
    ("Would you read the two pages on the cone? Ten minutes should do.", 10),
    ("Would you look at the cone on page 3? It should take you ten minutes.", 10),
    ("Is the cone right for stoneware? I spent ten minutes on it.", nil),
    ("Would you sign the form? It takes twelve minutes.", 12),
    ("Is the cone right for stoneware? A call of ten minutes would be ideal.", 10),
    ("Is the cone right for stoneware? Our kiln cools in forty minutes.", nil),
    ("Is the cone right for stoneware? I have ten minutes before the jury and can show one jug.", nil),
  ])
  func aSizeMayStandBesideTheAsk(_ text: String, _ minutes: Int?) {
    #expect(score(text).asks.map(\.minutes) == [minutes], "\(text)")
  }

  @Test(arguments: [
    "Should the date not suit you, we will find another judge.", "Tell me if this is out of order.",
  ])
  func whatOnlyFreesTheReaderIsNoAskOfItsOwn(_ text: String) {
    let asks = score("Would you judge the jam on 4 May? There are nine jars. \(text)").asks
    #expect(asks.count == 1, "\(text): \(asks)")
  }

  @Test(arguments: [
    "I search somebody who could explain me this form.", "It would interest me to hear how you fired it.",
    "What would help me most is to know which of the two glazes you kept.",
    "I should be most interested in your view of the bell.", "I would take any help with the roof.",
    "I send the plan and kindly tell me if the door is too narrow.",
    "Could everyone bring their own cup on Friday?", "Please accept me in your workshop.",
    "Kindly seeking your view on the foot of the jug.", "Requesting you to look at the crack.",
    "We solicit your judgement on the two glazes.", "Your eye on the crack is humbly requested.",
    "Hoping you might lend me the mallet.", "Grateful for a word on the crack.",
    "This is to request the recipe.",
    "We hereby apply for a stall.", "You are kindly asked to judge the jam.",
    "Wondering about the foot of the jug.", "You might be able to tell the two marks apart.",
    "I shall be obliged for a word on it.",
    "If you had half an hour for it before Easter, I would be very grateful.",
    "One line on the crack would do.", "I could do with your eye on the crack.",
  ])
  func aWishIsHeardInOtherEnglishesToo(_ text: String) { #expect(score(text).asks.count == 1, "\(text)") }

  @Test(arguments: [
    "Do tell us how the bell was hung.", "Please to name the right wax.", "Please whittle me a spare peg.",
    "Ask your brother about the weir for me.", "Madam, give me one hint on the glaze.", "lmk about the weir",
    "Come to our regatta on the 9th.", "Perhaps your apprentice could measure the flue.",
    "But if you could weigh the two bells, I can order the beam.", "Advice sought on a leaking font.",
    "Even a rough sketch of the hinge would help me choose.", "A pattern for the sleeve would be a kindness.",
    "Anything you remember of the old kiln would be news to our guild.",
    "My one wish is that you hear her play.",
    "I hereby humbly solicit your consent to move the font.",
    "I should like to request the plan of the weir.",
    "The warden asked me to find out if you would lend us the crane.", "I am all ears.",
    "I need the list by ten, you see; is it there?", "Table 3 please?", "Be so kind as to oil the hinge.",
    "It is my wish that you carve the lid.", "My request is simple: keep the weir.",
    "Please could the plans be printed larger.", "We ask your permission to ring at dawn.",
    "Send sketches of the hinge!", "I am humbly soliciting your guidance on the flue.",
    "They say you are the one to ask: 'is the wax from drones?'",
    "Is anything said of the flue in \"Old Kilns\"?",
    "Was it told anywhere that oak is \"food safe\"?",
  ])
  func anAskIsHeardInManyForms(_ text: String) { #expect(!score(text).asks.isEmpty, "\(text)") }

  @Test func aQuotedQuestionThatOpensTheMessageIsOne() {
    #expect("\"Is cobalt safe in a glaze?\" Thank you, Bo\n".score().asks.count == 1)
  }

  @Test(arguments: [
    "what's the wax on the third bell", "how do you hang a bell of that size",
    "which of the two would you cast",
  ])
  func aQuestionWithoutItsMarkIsOne(_ text: String) { #expect(score(text).asks.count == 1, "\(text)") }

  @Test(arguments: [
    "Not having kept it is a perfectly good answer.", "A shrug is an answer too.",
    "It's grand if the answer is no.", "Don't feel you have to reply.",
    "Tell me to mind my own business if you like.", "Forget I asked if it is a secret.",
    "If nobody comes to mind, that is fine.", "If it does not fit, just a plain no.",
    "Refusals are gladly accepted.",
    "Should you be tired of bells, I understand it fully.", "You owe me nothing.",
    "If the week is full I will ask somebody in Cork.", "Not answering is allowed.",
    "Where the rota does not allow it, I will not be offended.", "I would fully understand.",
  ])
  func anEasyNoIsSeen(_ text: String) {
    let found = score("Would you tell me which glaze you used on the 1998 jug? \(text)")
    #expect(found.strengths.contains { $0.rule == "opt-out" }, "\(text)")
  }

  @Test(arguments: [
    "If I hear nothing I will go to your dean.", "I would like to understand the glaze.",
  ])
  func aThreatOrAWishIsNoEasyNo(_ text: String) {
    let found = score("Would you tell me which glaze you used on the 1998 jug? \(text)")
    #expect(!found.strengths.contains { $0.rule == "opt-out" }, "\(text)")
  }

  @Test(arguments: [
    "Would you read the first three chapters in Cork?", "Could you introduce me to Pieter at Volta?",
    "Had you told me in 2016 that I would teach pottery, I would have laughed.",
    "Could you record a message of 60 seconds for the freshers?", "I have accepted the mason's place.",
    "I would be grateful for your positive response.", "My aunt has tried the kiln. Nobody else has.",
    "I saw you on LinkedIn and want to grow.", "You changed our lives for ever.",
    "My plan is in kiln_final.pdf for now.", "We shared the clay with three schools.",
  ])
  func whatTheReaderIsToDoTiesNothingToThem(_ text: String) {
    #expect(score(text).swap.anchors.isEmpty, "\(text)")
  }

  @Test(arguments: [
    "You wrote in your newsletter that raku cracks in frost, and mine did.",
    "You said that the 1998 jug was fired twice.",
    "You have chaired our cooperative for six years.", "We shared the night desk at the Herald.",
    "I live two doors from you on Mill Lane.", "I heard you on Radio Lagos, talking about nets.",
    "I saw you sing Azucena in Cork.", "I made the half-lap gate from your video.",
  ])
  func whatTheReaderSaidCountsWithItsMatter(_ text: String) {
    #expect(score(text).strengths.contains { $0.rule == "recipient-anchor" }, "\(text)")
  }

  /// Whoever reads on knows what "that" is.
  @Test(arguments: [
    (
      "I bought an old jointer plane in Leeds and would like to restore its iron.",
      "Do you have any tips for that?"
    ),
    ("I hesitate between a hierarchical model of the parcels and one large tree.", "What would you use?"),
    (
      "Nobody but you saw the rewrite of the pager alarms for the ferry in May.",
      "Would you be willing to say that at the review?"
    ),
  ])
  func whatAnAskPointsBackToIsWhatItIsAbout(_ before: String, _ ask: String) {
    func specific(_ before: String) -> Int {
      score("\(before) \(ask)").letters.first { $0.letter == .specific }?.points ?? 0
    }
    #expect(specific(before) >= specific("The ward is old.") + 4)
    #expect(!score("\(before) \(ask)").findings.contains { $0.rule == "vague-ask" })
  }

  /// The word alone asks for years; with its task and its minutes it can be answered.
  @Test func aMentorsTaskThatIsSizedIsAClearAsk() {
    let task = "My class builds a boat from one sheet of plywood this winter."
    func rules(_ ask: String) -> [String] { score("\(task) \(ask)").strengths.map(\.rule) }
    #expect(
      rules("Would you mentor us, half an hour on Tuesdays until the launch?").contains("specific-question")
    )
    #expect(!rules("Would you mentor us until the launch?").contains("specific-question"))
    #expect(
      !rules("Your talk took 40 minutes on the train. Would you mentor us?").contains("specific-question")
    )
  }

  @Test func adviceInAnAnswerAsksForNothing() {
    let text =
      "Hi Helena,\n\nit was the editor who opened the door. So look at the editor, not at the fee.\n\nSven\n"
    #expect(text.score(ScoreOptions(kind: .reply)).asks.isEmpty)
    let asking = text.replacing("So look at", with: "Please look at")
    #expect(asking.score(ScoreOptions(kind: .reply)).asks.count == 1)
  }

  @Test(arguments: [
    ("Would you tell me how long the bark soaks, what it costs and whether it rots?", 3),
    ("Please send me your price list, the dye recipes, the patterns and a sample of the yarn.", 4),
    ("I would love to hear which dye you use, how often you stir it, and where you buy it.", 3),
    ("Could you tell me how and why the bark rots?", 1),
    ("Could you tell me which bark you use, which is all I need to know?", 1),
    ("Would you take the oak, the ash, the elm or the beech?", 1),
    ("Could you look at the drawing, the one with the wheel?", 1),
    ("What I do not know is whether the reed or the bridge is at fault.", 1),
  ])
  func aSentenceMayAskForManyThings(_ text: String, _ things: Int) throws {
    #expect(text.asLetter.reading().asks.map(\.parts).max() ?? 1 == things, "\(text)")
  }
}
