import Testing

@testable import MentorKit

/// The grammar of joining, seen in the message.
struct JoinerTests {
  private func sentence(_ part: String, _ field: String, _ answer: String, kind: String = "first") throws
    -> String
  { try OnePart.text(part, field, answer, kind: kind) }

  @Test(arguments: [
    ("ask", "ask", "Does it shuffle once?", "Does it shuffle once?"),
    ("ask", "ask", "does it shuffle once", "Does it shuffle once?"),
    ("ask", "ask", "Which of the two loops do you run first.", "Which of the two loops do you run first?"),
    ("ask", "ask", "whether it shuffles once", "I would like to ask you whether it shuffles once."),
    ("ask", "ask", "How you weigh the old gauges", "I would like to ask you how you weigh the old gauges."),
    ("ask", "ask", "put my name forward for the prize", "Would you put my name forward for the prize?"),
    ("ask", "ask", "to read two pages", "Would you be willing to read two pages?"),
    ("ask", "ask", "the wind scale on page 12", "My question is about the wind scale on page 12."),
    ("ask", "ask", "Beaufort or sailors' scale?", "Beaufort or sailors' scale?"),
    ("tie", "tie", "rebuilt your loader", "I rebuilt your loader."),
    ("tie", "tie", "I rebuilt your loader", "I rebuilt your loader."),
    ("tie", "tie", "Your 2023 talk on loaders", "I write to you because of your 2023 talk on loaders."),
    ("tie", "tie", "reading your notes on ink", "I write to you after reading your notes on ink."),
    ("tie", "tie", "because you keep the old gauges", "I write to you because you keep the old gauges."),
    ("tie", "tie", "iPhone covers are what you made", "iPhone covers are what you made."),
    ("tried", "tried", "Read the code twice!", "So far I read the code twice!"),
    ("tried", "tried", "three runs with other seeds", "What I have so far: three runs with other seeds."),
    ("tried", "tried", "the runs came back empty", "The runs came back empty."),
    ("why", "why", "Because we print on Monday", "because we print on Monday."),
    ("why", "why", "so that we can print", "so that we can print."),
    ("why", "why", "to finish the atlas.", "I ask this to finish the atlas."),
    ("why", "why", "my thesis chapter", "What hangs on it: my thesis chapter."),
    ("why", "why", "my answer that it is full", "What hangs on it: my answer that it is full."),
    ("why", "why", "the runs I made", "What hangs on it: the runs I made."),
    ("why", "why", "the board decides on Monday", "because the board decides on Monday."),
    ("why", "why", "My thesis is due", "because my thesis is due."),
    ("why", "why", "It decides the rota. We are nine.", "because it decides the rota. We are nine."),
    ("why", "why", "そのためです。", "そのためです。"),
    ("by", "by", "no rush", "No rush."),
    ("who", "who", "a nurse in Lviv", "I am a nurse in Lviv."),
    ("who", "who", "I am a nurse in Lviv...", "I am a nurse in Lviv..."),
    ("hello", "to", "Ana Ruiz", "Dear Ana Ruiz,"),
    ("hello", "to", "Hi Ana,", "Hi Ana,"),
    ("hello", "to", "dear dr. Okafor", "Dear dr. Okafor,"),
    ("hello", "to", "佐藤さん", "Dear 佐藤さん,"),
    ("hello", "to", "R", "Dear R,"),
    ("hello", "to", "An Will", "Dear An Will,"),
    ("closing", "name", "bell hooks", "Kind regards,\nbell hooks"),
    ("why", "why", "We print on Monday", "because we print on Monday."),
    ("why", "why", "I print on Monday", "because I print on Monday."),
    ("ask", "ask", "Table 4 of your paper", "Table 4 of your paper."),
    ("tie", "tie", "Both tables in your paper", "I write to you because of both tables in your paper."),
    ("why", "why", "A board decides", "because a board decides."),
  ])
  func answersAreJoinedAsAWriterWouldJoinThem(
    _ part: String,
    _ field: String,
    _ answer: String,
    _ expected: String
  ) throws {
    let text = try sentence(part, field, answer)
    // Where several beginnings say the same, the facts choose one.
    #expect(
      expected.hasPrefix("because") || expected.hasPrefix("so that")
        ? text.hasSuffix(" \(expected)") : text == expected,
      "\(text)"
    )
  }

  @Test(arguments: [
    ("after-no", "meanwhile", "ask the user group", "I will ask the user group."),
    ("after-no", "meanwhile", "asking the user group", "I am asking the user group."),
    ("after-no", "meanwhile", "a book on gauges", "What I have instead: a book on gauges."),
    ("after-no", "meanwhile", "I ask the user group.", "I ask the user group."),
    ("after-no", "again", "once more in spring", "May I write to you once more in spring?"),
    ("after-no", "again", "again in spring", "May I write to you again in spring?"),
    ("again", "again", "once the pilot has run", "May I write to you again once the pilot has run?"),
    ("again", "again", "Once more.", "May I write to you once more?"),
    ("first", "offer", "send you the log", "I will send you the log."),
    ("first", "offer", "to send you the log", "I offer to send you the log."),
    ("first", "offer", "sample gauges from our roof", "In return: sample gauges from our roof."),
    ("first", "who", "study law in Ghent", "I study law in Ghent."),
    ("first", "who", "nurse in Lviv", "About me: nurse in Lviv."),
    ("first", "who", "retired joiner, 71, from Whitby", "About me: retired joiner, 71, from Whitby."),
    ("first", "tie", "PyCon 2024", "Why I write to you: PyCon 2024."),
    ("first", "tried", "hide glue on one sash in April", "What I tried: hide glue on one sash in April."),
    ("first", "size", "yes/no", "All I need: yes/no."),
    ("first", "size", "quick reply", "All I need: quick reply."),
    ("first", "by", "9 January my exam", "The time that matters: 9 January my exam."),
    ("first", "why", "visa for two years", "Why it matters: visa for two years."),
    ("after-no", "meanwhile", "user group on Friday", "What I have instead: user group on Friday."),
    ("thanks", "led", "fewer returns in two weeks", "What came of it: fewer returns in two weeks."),
    ("helper", "level", "beginner", "Where I stand: beginner."),
    ("sponsor", "seen", "summer school, front desk", "What you have seen: summer school, front desk."),
    ("follow-up", "news", "the order of ten epochs", "What is new: the order of ten epochs."),
    ("first", "tie", "use your loader daily", "I use your loader daily."),
    ("first", "why", "finish my thesis", "I ask this to finish my thesis."),
    ("first", "size", "say yes or no", "It is enough to say yes or no."),
    ("first", "by", "ASAP", "It helps most to have your answer ASAP."),
    ("first", "ask", "which topic to choose", "I would like to ask you which topic to choose."),
    ("helper", "goal", "be able to swim", "I want to be able to swim."),
    ("after-no", "meanwhile", "carry on alone", "I will carry on alone."),
    ("first", "offer", "test data from our plant", "In return: test data from our plant."),
    ("first", "ask", "bronze or roller", "Bronze or roller?"),
    ("first", "ask", "the bronze one or the roller one.", "The bronze one or the roller one?"),
    ("first", "ask", "I am lost or stupid", "I am lost or stupid."),
    ("first", "ask", "CAN YOU HELP ME!!!", "CAN YOU HELP ME?"),
    ("first", "ask", "can you teach me integrals. I am lost", "Can you teach me integrals? I am lost."),
    ("first", "ask", "I am lost. Can you teach me integrals", "I am lost. Can you teach me integrals?"),
    ("first", "ask", "Is it bronze? Is it steel? Yes!", "Is it bronze? Is it steel? Yes!"),
    ("helper", "goal", "pass the exam", "I want to pass the exam."),
    ("helper", "goal", "passing the exam", "My goal is passing the exam."),
    ("helper", "level", "speak some German", "I speak some German."),
    ("helper", "times", "Tuesday evenings", "My times: Tuesday evenings."),
    ("helper", "pay", "pay 30 euros an hour", "I can pay 30 euros an hour."),
    ("sponsor", "seen", "my work", "You have seen my work."),
    ("sponsor", "seen", "saw me run the move", "You saw me run the move."),
    ("thanks", "next", "count the second shop", "Next I will count the second shop."),
    ("follow-up", "news", "broke it twice", "Since then I broke it twice."),
    ("first", "why", "My team relies on it.", "My team relies on it."),
    ("first", "tried", "Read Smith 2020 twice", "So far I read Smith 2020 twice."),
  ])
  func aShortAnswerGetsTheLeadOfItsField(
    _ kind: String,
    _ field: String,
    _ answer: String,
    _ expected: String
  ) throws {
    #expect(try sentence(field, field, answer, kind: kind) == expected)
  }

  @Test(arguments: [
    ("3 May", "on 3 May"), ("Nov. 3", "on Nov. 3"), ("Monday", "on Monday"), ("October", "in October"),
    ("early May", "in early May"), ("about two weeks ago", "about two weeks ago"), ("today", "today"),
    ("3 weeks", "3 weeks ago"), ("a few days", "a few days ago"),
  ])
  func theDayOfALetterHasItsOwnWordBeforeIt(_ answer: String, _ expected: String) throws {
    let text = try sentence("wrote", "sent", answer, kind: "follow-up")
    #expect(text.contains("I wrote to you \(expected) about"), "\(text)")
  }

  @Test func aNoThatWasNoSentenceIsNotPutAsOne() throws {
    let text = try sentence("said", "said", "too busy", kind: "after-no")
    #expect(text.hasPrefix("What I take from your answer: too busy."), "\(text)")
  }

  @Test func whatHelpsUntilADayIsNotAskedForByIt() throws {
    #expect(try sentence("by", "by", "until Friday") == "Your answer helps until Friday.")
  }

  @Test func anArticleIsNoPartOfAName() throws {
    #expect(
      try sentence("why", "why", "The EU wants it in May").hasSuffix(" because the EU wants it in May.")
    )
  }

  @Test func aReasonThatStopsBehindItsWordLeavesAGap() throws {
    #expect(
      try sentence("why", "why", "Because.") == "[Why your question matters and what the answer changes]."
    )
  }

  @Test(arguments: [
    ("by Friday", "by Friday."), ("Before the board meets on 14 June.", "before the board meets on 14 June."),
    ("14 June, because it rains", "by 14 June, because it rains."), ("by by Friday", "by by Friday."),
    ("April 3", "by April 3."), ("By May", "by May."),
  ])
  func aDateHasOneWordBeforeIt(_ answer: String, _ end: String) throws {
    let text = try sentence("by", "by", answer)
    #expect(
      (text.contains(" if it comes ") || text.contains(" to know ")) && text.hasSuffix(" \(end)"),
      "\(text)"
    )
  }

  @Test(arguments: [
    ("one line", "one line"), ("Two sentences.", "two sentences"), ("ten minutes", "ten minutes"),
    ("a yes or a no", "a yes or a no"),
  ])
  func aSizeStandsWhereNumberAndVerbNeedNotAgree(_ answer: String, _ size: String) throws {
    let text = try sentence("size", "size", answer)
    #expect(
      ["All I need is \(size).", "\(size.prefix(1).uppercased())\(size.dropFirst()) would be enough."]
        .contains(text),
      "\(text)"
    )
  }

  @Test func manyFactsAreAListAndOneIsASentence() throws {
    #expect(try sentence("facts", "facts", "one", kind: "sponsor") == "One.")
    #expect(
      try sentence("facts", "facts", "- one\n* two\n\nthree", kind: "sponsor") == "\n- one\n- two\n- three"
    )
  }

  @Test func aLongAnswerStandsNowhereInsideASentence() throws {
    let kind = try #require(DraftBook.builtIn.kind("follow-up"))
    var brief = Brief(channel: "email")
    for need in kind.needs { brief[need] = Answer("Qx") }
    brief["sent"] = Answer("on 3 May, when the roof was open")
    brief["topic"] = Answer("the roof")
    let text = Drafter().draft(brief, kind: kind).text
    #expect(text.contains("I wrote to you about the roof. On 3 May, when the roof was open."), "\(text)")
  }
}
