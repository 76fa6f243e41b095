import Testing

@testable import MentorKit

/// What a message is for, read from its text.
struct KindTests {
  private func score(_ text: String) -> Score { text.asLetter.score() }

  @Test(arguments: [
    "Thank you for the invitation to judge the jam. Unfortunately I can't make it this year.",
    "I am afraid I have to decline your kind offer to read the second volume.",
    "That is very kind, but I have to say no. The barn is full until May.",
    "Your panel sounds good, but I will have to pass this time.",
    "I will not be able to join the tasting on Friday. The van has broken down.",
    "I have to withdraw my name from the list, since the ferry is sold.",
    "I am delighted to accept the place as apprentice, from 1 September.",
    "Thank you for the offer. I am happy to accept.", "Count me in for Saturday. I bring the ladder.",
    "I can do Tuesday at three, and the two drawings come with me.",
    "I need to postpone our meeting on Tuesday, as my daughter is ill.",
    "Something came up at the school. Can we move it to Friday at 10 or Monday at 3?",
    "You were made head of the ward. Nobody has earned it more.", "What good news about your book!",
    "Sounds good to me. I bring the ladder.", "I signed the lease. There is nothing for you to do.",
    "I signed the lease, and I'd only like you to know it.",
    "Thanks for asking me to teach you. I can't take anyone on this year, but Rosa runs a group on Thursdays.",
    "No problem at all, I will keep the wax cold until you are back.",
    "Fair enough. I will ask the guild, as you suggest.",
    "To answer your two questions: the reed is cane, and the crook is brass.",
    "You asked how old the bellows are. They are from 1951.",
    "Thank you for getting back to me so fast. The reed is cane.",
    "Oh, brilliant, I had not thought of the mill. I ring them on Monday.",
    "I will meet Tom on Friday and bring the two reeds.",
  ])
  func whatAnswersIsAReplyAndAsksForNoAsk(_ text: String) {
    let score = score(text)
    #expect(score.kind == .reply, "\(text)")
    #expect(!score.findings.contains { ["no-ask", "vague-ask"].contains($0.rule) }, "\(text)")
  }

  @Test(arguments: [
    "I can start at once. I saw that you were promoted to head of the dye works.",
    "I could not attend your talk because of the strike. Would you send me the slide on indigo?",
    "The check-in photos come out too dark. Which of the two lenses would you take?",
    "I run the follow-up clinic in Lille. Which of your two forms would you use for children?",
    "I wrote a reminder app, and it rings twice. Would you put the button on the left?",
    "I teach woodwork and want to pass this on to my pupils. Is the angle or the stone to blame?",
    "I never say no to plums. Would you dry them whole?",
    "How do you move the lesson online without losing the smell of the dye?",
    "All looks fine in the lab, but the yeast dies at noon.", "I saw the new mill. It looks great at night.",
    "Your talk was a good reminder, and I kept the cone.",
    "You said that the birds come back to the pond. Which reed do they like?",
    "We keep pushing the kiln up the hill. Which rope would you take?",
    "Please pass it on to all your colleagues. Which rope would you take?",
    "As you said in your talk, the cone bends early. Would you fire it twice?",
    "My question is about glue. Would you take hide or fish?",
    "I tell him about the kiln every week. Would you let him fire it alone?",
    "Yes is enough. Would you cut the warp here?",
    "I would be glad to talk when it suits you. Would you cut the warp here?",
    "Thank you for accepting my request. Would you cut the warp here?",
  ])
  func aStrayWordMakesNoOtherKind(_ text: String) { #expect(score(text).kind == .first, "\(text)") }

  @Test(arguments: [
    "Just checking in on the question about the cone.", "I wanted to quickly follow up and see if it came.",
    "A small reminder of my letter of 3 May about the second bath.", "Any news about the cone?",
    "I wrote to you about the cone in May. Is it right?", "I sent my question two weeks ago.",
    "Just bumping this up in your inbox.", "Quick follow-up. Is the cone right for stoneware?",
    "Reminder: I still need the list of cones.",
    "Just floating this back to the top of your inbox.",
    "In May you told me to come back once the new cones were there. They are.",
    "I sent it in May. It is the same question as then: cone 6 or cone 8?",
    "I asked if you would look at the cone before the fair. Would Friday still suit you?",
    "My letter of March may have got lost. Is the cone right for stoneware?",
    "I fired it twice as you told me. Which cone comes next?",
    "You suggested I come back once the kiln was dry. It is. Which cone comes first?",
    "I am sorry to bother you again about the cone. Is it six or eight?",
    "In June you said you would read the chapter. Is that still possible?",
  ])
  func aFollowUpIsHeard(_ text: String) { #expect(score(text).kind == .followUp, "\(text)") }

  @Test(arguments: [
    "Ta for the lift to the station.", "Thanks heaps for Saturday. The tent stood.",
    "Much obliged for the bulbs, which all came up.", "I owe you one for the jump leads.",
    "You saved our concert with that fuse. Thank you.", "Cheers for the recipe, nobody noticed the flour.",
    "I just wanted to say how much your note on the damp course helped.",
    "A million thanks for the reference. I got the post.",
    "Thank you ever so much for the loan of the marquee.",
    "Thank you so much for checking my estimate last night. May I name you in the report?",
    "The joint held through the storm. You are a legend.",
    "I hung the door as you showed me, and it closes.",
    "I appreciated our talk on Tuesday more than I managed to say.",
  ])
  func thanksInAnyWordsAskForNothing(_ text: String) {
    let score = score(text)
    #expect(score.kind == .thanks, "\(text)")
    #expect(!score.findings.contains { $0.rule == "no-ask" }, "\(text)")
  }

  @Test(arguments: [
    "I am a hard worker. Thank you for reading this.",
    "Cheers! I repair bassoons in Lyon and love your work.",
    "I want to become a luthier. I owe my teacher a lot.",
    "Your shop is lovely, thank you for your kind consideration.",
    "Thanks for the talk. I repair bassoons. I would love to learn about reeds.",
  ])
  func politeThanksMakeNoThanks(_ text: String) { #expect(score(text).kind == .first, "\(text)") }

  @Test(arguments: [
    "Could you pass this on to Karin at the museum?", "Please meet Tom, who restores organs in Lyon.",
    "I'd like you to meet Tom, who restores organs in Lyon.", "You two should talk. Tom restores organs too.",
    "I am looping in Tom, who restores organs in Lyon.",
    "You wrote the flood book with Mira Sato. Could you ask her whether she would be fine with an introduction?",
    "Here is something you could forward to Mira: Teresa maps flood marks.",
    "You trained with Mira Sato. Could you tell her about our flood marks?",
    "Would you be comfortable introducing me to Mira Sato?",
    "Do you think she would talk to me about the flood marks?",
    "Could you ask him first whether I may ring?",
    "Below are three sentences that you can forward.", "Can you intro me to the reed makers you know?",
    "My son wants to learn the trade. Could you kindly introduce him to a master in Lyon?",
    "I would like to be connected with one or two of your former pupils.",
    "Would you be open to making an introduction?",
    "Would it be all right if I gave your address to Mira Sato?",
    "Would you pass two lines to Mr Dacosta?", "Do you perhaps still know somebody at the water board?",
    "I'd love to introduce you to Tobias, who smokes eels in Kiel.",
    "May I introduce Tuomas to you? He cooks in Tampere.",
  ])
  func anIntroductionIsHeard(_ text: String) { #expect(score(text).kind == .intro, "\(text)") }

  @Test(arguments: [
    "I will meet Tom on Friday and bring the two reeds. Which crook would you take?",
    "I want to meet Tom, who restores organs in Lyon.",
    "It was great to meet Ana yesterday.", "Where did you meet Bernard Leach?",
    "I am adding Postgres to the shop.",
    "Who introduced you to Bach?", "You guys would get on with my dog.",
    "I introduced him to the loom. Which warp would you take?", "I pass two lines of poplars each morning.",
    "You know somebody in every port. How do you keep their letters?",
  ])
  func aMeetingIsNoIntroduction(_ text: String) { #expect(score(text).kind == .first, "\(text)") }

  /// Two who know what comes next need not be asked for anything.
  @Test func anIntroductionThatIsArrangedNeedsNoAsk() throws {
    let people = "meet Tom, who restores organs in Lyon and needs 40 reeds. Ms. Oduya cuts reeds."
    let arranged = score("\(people) You both said yes to this mail. Tom will send the two drawings first.")
    let left = score("\(people) I will let you take it from here!")
    let told = score("\(people) You are both wonderful. I will write more when I am back.")
    #expect(told.findings.contains { $0.rule == "no-ask" })
    #expect(!arranged.findings.contains { $0.rule == "no-ask" })
    #expect(left.findings.contains { $0.rule == "no-ask" })
    #expect(try #require(arranged.points) > (try #require(left.points)))
  }

  /// Nobody who answers has advice to report on.
  @Test func whatLacksInAnAnswerIsNoThanks() {
    let text = "Dear Bo,\n\nThe loader shuffles once per epoch.\n\nTom Berg\n"
    var options = ScoreOptions()
    options.kind = .reply
    let said = text.score(options).findings.map(\.say)
    #expect(!said.isEmpty)
    #expect(!said.contains { $0.contains("their help") || $0.contains("their advice") }, "\(said)")
  }
}
