import Testing

@testable import MentorKit

/// How answers that are no sentences stand in a message: by their grammar, not by their words.
struct AnswerShapeTests {
  @Test(arguments: [
    ("first", "why", "need to decide before we train", "because I need to decide before we train."),
    ("first", "why", "want to finish my thesis", "because I want to finish my thesis."),
    ("first", "why", "have to choose", "because I have to choose."),
    ("first", "why", "Plan B is dead", "because plan B is dead."),
    ("first", "why", "rent is due on Friday", "because rent is due on Friday."),
    ("first", "why", "A fails on ARM", "because A fails on ARM."),
    ("first", "why", "so I can plan", "I ask this so I can plan."),
    ("first", "why", "in order to send it", "I ask this in order to send it."),
    ("first", "why", "The reason is that rent is due", "The reason is that rent is due."),
    ("helper", "goal", "want to pass B2", "I want to pass B2."),
    ("thanks", "next", "want to apply again", "Next I want to apply again."),
    ("after-no", "meanwhile", "will ask the forum", "I will ask the forum."),
    ("after-no", "meanwhile", "course at VHS", "What I have instead: course at VHS."),
    ("thanks", "led", "got the job", "I got the job."),
    ("helper", "pay", "can pay 30", "I can pay 30."),
    ("helper", "pay", "what is your rate", "What is your rate?"),
    ("helper", "level", "senior dev, failed 2 rounds", "Where I stand: senior dev, failed 2 rounds."),
    ("first", "tried", "have tried A and B", "I have tried A and B."),
    ("first", "tried", "haven't tried B", "I haven't tried B."),
    ("first", "tried", "called twice", "So far I called twice."),
    ("first", "tried", "Googled it", "So far I googled it."),
    ("first", "tried", "A did not work", "A did not work."),
    ("first", "tried", "A: fails; B: works", "What I tried: A: fails; B: works."),
    ("first", "tie", "met you at FOSDEM", "I met you at FOSDEM."),
    ("first", "tie", "Forked your repo, fixed 2 bugs", "I forked your repo, fixed 2 bugs."),
    ("first", "tie", "talk in May", "Why I write to you: talk in May."),
    ("sponsor", "prepared", "attached: CV", "Attached: CV."),
    ("sponsor", "seen", "X", "What you have seen: X."),
    ("sponsor", "by", "by Dec 15 via the portal", "by Dec 15 via the portal."),
    ("sponsor", "by", "June 12, upload at the portal", "by June 12, upload at the portal."),
    ("first", "who", "work at Siemens", "I work at Siemens."),
    ("first", "who", "am a nurse", "I am a nurse."),
    ("first", "who", "single mom, 2 kids", "About me: single mom, 2 kids."),
    ("first", "who", "4th year PhD in chemistry", "About me: 4th year PhD in chemistry."),
    ("first", "who", "one of your readers", "I am one of your readers."),
    ("first", "who", "nurse, Lviv!", "About me: nurse, Lviv!"),
    ("first", "who", "Swift developer", "About me: Swift developer."),
    ("first", "size", "15 min call", "All I need is a 15 min call."),
    ("first", "size", "quick chat", "All I need is a quick chat."),
    ("first", "size", "short", "A short answer is enough."),
    ("sponsor", "ask", "Nominate me for the prize?", "Would you nominate me for the prize?"),
    ("first", "ask", "Freeze it or not?", "Freeze it or not?"),
    ("first", "by", "end of Q1", "by end of Q1."),
    ("sponsor", "ask", "Nominate me. It is due.", "Would you nominate me? It is due."),
    ("first", "ask", "is https://x.org/a?b=1 the right page", "Is https://x.org/a?b=1 the right page?"),
    ("first", "ask", "\"Is A right?\"", "\"Is A right?\""),
    ("first", "ask", "A fails on ARM, why", "A fails on ARM, why?"),
    ("first", "ask", "is A right? thanks", "Is A right? Thanks."),
    ("thanks", "gave", "Thank you for the book tip", "Thank you for the book tip."),
    ("thanks", "gave", "that you took an hour", "I am grateful that you took an hour."),
    ("thanks", "gave", "told me to count first", "You told me to count first. Thank you for that."),
    ("thanks", "gave", "sent a link", "You sent a link. Thank you for that."),
    ("sponsor", "ask", "a letter for EPFL", "I would like to ask you for a letter for EPFL."),
    ("sponsor", "by", "the form closes in May", "The form closes in May."),
    ("helper", "goal", "need B2", "I need B2."),
    ("first", "tried", "A fails on ARM", "A fails on ARM."),
    ("first", "who", "work as a nurse", "I work as a nurse."),
    ("first", "tie", "recommended by Bob", "Recommended by Bob."),
    ("first", "why", "will help me choose", "Will help me choose."),
    ("first", "tried", "read books", "So far I read books."),
    ("thanks", "gave", "intro to Mira", "Thank you for the intro to Mira."),
    ("thanks", "gave", "PyCon 2024", "Thank you for this: PyCon 2024."),
    ("after-no", "said", "mentoring", "Thank you for your answer about mentoring. I understand."),
    (
      "after-no", "said", "calls with strangers",
      "Thank you for your answer about calls with strangers. I understand."
    ),
  ])
  func anAnswerGetsWhatItsGrammarLacks(_ kind: String, _ field: String, _ answer: String, _ end: String)
    throws
  {
    let text = try OnePart.text(field, field, answer, kind: kind)
    // Where several beginnings say the same, the facts choose one.
    let isOpen = end.first?.isLowercase == true
    #expect(isOpen ? text.hasSuffix(" \(end)") : text == end, "\(text)")
  }

  @Test(arguments: [
    ("October", "in October?"), ("spring 2027", "in spring 2027?"), ("5 Dec", "on 5 Dec?"),
    ("2027", "in 2027?"), ("results in June", "once more about results in June?"),
    ("how the pilot went", "once more about how the pilot went?"), ("two weeks", "in two weeks?"),
    ("the end of May", "around the end of May?"),
    ("if I get stuck", "if I get stuck?"), ("one question about prices", "with one question about prices?"),
    ("I would like to write in June", "I would like to write in June. May I?"),
  ])
  func theTimeOfTheNextLetterHasItsWord(_ answer: String, _ end: String) throws {
    for kind in ["again", "after-no"] {
      let text = try OnePart.text("again", "again", answer, kind: kind)
      #expect(text.hasSuffix(end) && (text == end || !text.dropLast().contains("?")), "\(text)")
    }
  }

  @Test(arguments: [
    ("topic", "what is the status", "with a question: what is the status?"),
    ("topic", "Should we use A or B?", "with a question: should we use A or B?"),
    ("sent", "I wrote you on May 3rd", "I wrote you on May 3rd. It was about Qx."),
    ("sent", "by email on 3 May", "I wrote to you by email on 3 May about Qx."),
    ("sent", "Tuesday, 3 May", "I wrote to you on Tuesday, 3 May about Qx."),
    ("sent", "Tuesday morning", "I wrote to you on Tuesday morning about Qx."),
  ])
  func aFirstLetterIsNamedOnce(_ field: String, _ answer: String, _ end: String) throws {
    let kind = try #require(DraftBook.builtIn.kind("follow-up"))
    var brief = Brief(channel: "email")
    for need in kind.needs { brief[need] = Answer("Qx") }
    brief["sent"] = Answer("3 May")
    brief[field] = Answer(answer)
    let text = Drafter().draft(brief, kind: kind).text
    #expect(text.contains(end + "\n"), "\(text)")
  }

  @Test func aSubjectNamesTheQuestionOnce() throws {
    for (topic, subject) in [
      ("my question about batch norm", "My question about batch norm"),
      ("Is A on?", "My question: is A on?"), ("A or B?", "My question: A or B?"),
      ("batch norm", "My question about batch norm"),
    ] {
      #expect(try OnePart.text("subject", "topic", topic, kind: "follow-up") == subject)
    }
  }

  @Test(arguments: DraftBook.builtIn.kinds.map(\.id))
  func aSubjectThatIsGivenIsTheSubject(_ kind: String) throws {
    #expect(try OnePart.text("subject", "subject", "Postgres or MySQL", kind: kind) == "Postgres or MySQL")
    var brief = Brief(kind: kind, channel: "email")
    brief["subject"] = Answer("Three names")
    let draft = Drafter().draft(brief, kind: try #require(DraftBook.builtIn.kind(kind)))
    #expect(draft.subject == "Three names", "\(draft.text)")
  }

  @Test(arguments: [
    "none", "Nothing yet", "nothing new so far", "TBD", "???", "(none)", ".", "–", "n/a", "I don't know yet",
    "not sure", "maybe", "(see below)", "yes",
  ])
  func anAnswerThatSaysNothingIsNone(_ answer: String) { #expect(Answer(answer).saysNothing) }

  @Test(arguments: ["no rush", "yes or no", "now", "I see", "nothing works", "A", "5", "なし。それから"])
  func anAnswerThatSaysLittleIsOne(_ answer: String) { #expect(!Answer(answer).saysNothing) }
}
