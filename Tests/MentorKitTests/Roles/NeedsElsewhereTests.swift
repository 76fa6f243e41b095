import Testing

@testable import MentorKit

/// What none of the five helps with is pointed to those who do, told as an event as well as named.
struct NeedsElsewhereTests {
  private func answer(_ text: String) -> Classification {
    var classifier = Classifier.builtIn
    return classifier.classification(of: Array(text.utf8))
  }

  @Test(arguments: [
    "My manager put his hand on my knee again at the Christmas party",
    "Is somebody allowed to touch me at work?",
    "A customer pats my bottom and the owner laughs.", "My supervisor rubs my shoulders every single day.",
    "My supervisor calls me monkey in front of the others",
    "Colleagues laugh at my accent every time I speak.",
    "They keep my passport in the office safe", "My employer has my passport and won't return it.",
    "The owner takes part of my tips", "My employer holds back my wages", "I haven't been paid since March.",
    "My landlord wants me out by Friday without any paper", "Our landlord cut off the heating in January.",
    "I was passed over because I am pregnant", "They fired me because I got pregnant.",
    "Because I am Muslim they do not let me serve at the front.",
    "Can they dismiss me while I am on sick leave?",
  ])
  func whatThoseInPowerDoToAPersonIsARight(_ text: String) {
    let answer = answer(text)
    #expect(answer.role == .none && answer.elsewhere?.kind == "complaint", "\(text): \(answer.role)")
  }

  @Test(arguments: [
    "The physio put her hand on my knee and pressed.", "My manager calls me every evening about the figures.",
    "I keep my passport at home, do I need it for the ferry?", "The owner takes good care of the horses.",
    "My company pays me well but I am bored, should I leave?",
    "I was promoted because I am good with numbers.",
    "My professor told me to leave the second chapter out.", "How do I tell my boss that I am pregnant?",
    "How do I ask my boss for my overtime to be paid?", "Leave the police or stay five more years?",
    "I hold back in meetings and want to speak more.", "The company took our proposal seriously.",
  ])
  func theSameWordsWithoutAWrongAreNoComplaint(_ text: String) {
    #expect(answer(text).elsewhere?.kind != "complaint", "\(text)")
  }

  @Test(arguments: [
    ("I'd love to have someone to go running with at 6", "peer"), ("Looking for a study buddy", "peer"),
    ("I'd like someone to cook with on Sundays", "peer"), ("Who would like to sing duets with me?", "peer"),
    ("I need a website for my shop, I can pay", "consulting"),
    ("I need a mentor who fixes my sewing machine", "consulting"),
    ("Do I have to charge VAT on a book that I sell to France?", "search"),
    ("I need work as a nurse in Dublin", "application"), ("Electrician seeks a job near Graz", "application"),
    ("I need a GP who speaks Farsi", "health"), ("Where can I get a blood test?", "health"),
  ])
  func companyWorkFactsPostsAndDoctorsAreFoundElsewhere(_ text: String, _ place: String) {
    let answer = answer(text)
    #expect(answer.role == .none && answer.elsewhere?.kind == place, "\(text): \(answer.role)")
  }

  @Test(arguments: [
    ("Our collie has been off her food since Sunday and only lies there.", "animal"),
    ("One of my goats won't get up, who comes out at night?", "animal"),
    ("I'm two months behind with the rent and they ring every day.", "money"),
    ("Is there any fund for a club that needs a new boiler?", "money"),
    ("Next door has built his wall a foot over our boundary.", "complaint"),
    ("In the packing hall they pay us below the legal minimum.", "complaint"),
    ("Drain in the yard is blocked again, who can come out?", "consulting"),
  ])
  func animalsDebtsGrantsAndWorkToBeDoneAreFoundElsewhere(_ text: String, _ place: String) {
    #expect(answer(text).elsewhere?.kind == place, "\(text): \(answer(text))")
  }

  @Test(arguments: [
    "I'd like to become a vet at thirty, is it worth the six years?",
    "Could you recommend me to the panel of the fund?",
    "Can someone explain how a loan is paid back in instalments?",
    "Could somebody go over it with me once more, slowly?",
    "My boat does 6 knots, how do I work out the course for the exam?",
  ])
  func theirWordsInAnotherNeedAreNot(_ text: String) {
    #expect(!["animal", "money", "consulting"].contains(answer(text).elsewhere?.kind), "\(text)")
  }

  @Test(arguments: [
    ("I need a mentor who corrects my Dutch essays", Role.tutor),
    ("I need a sponsor who explains tax law to me", .tutor),
    ("I need a mentor who gets me a place in the choir school", .sponsor),
    ("I want a tutor who puts me forward for the stipend", .sponsor),
    ("I want a coach who tells me how they got from dispatcher to fleet manager", .mentor),
    ("I need a tutor who has moved from nursing to law", .mentor),
    ("A tutor who practises the job interview with me", .coach),
  ])
  func theJobThatIsDescribedWinsOverItsName(_ text: String, _ role: Role) {
    #expect(answer(text).role == role, "\(text)")
  }

  @Test(arguments: [
    "Leave the police or stay five more years?", "Sell the herd or lease the land?",
    "To retrain or not to retrain at fifty?", "Publisher wants me to cut 200 pages. Fight it or not?",
    "Close the shop or hand it to my daughter?",
  ])
  func twoWaysBesideEachOtherAreForAMentor(_ text: String) {
    #expect(answer(text).role == .mentor, "\(text)")
  }

  @Test(arguments: [
    "Take the ferry or the train to Kiel?", "Butter or oil for the pan?", "Eat in or take away?",
  ])
  func smallChoicesAreNot(_ text: String) { #expect(answer(text).role != .mentor, "\(text)") }

  @Test(arguments: [
    ("My two best workers fight all the time and I have to deal with it on Monday", Role.coach),
    ("I always say yes to extra shifts and then I'm cross with everyone at home", .coach),
    ("My English is good but in meetings with natives I never manage to jump in", .coach),
    ("The nurses on my ward don't talk to each other and I lead them", .coach),
    ("I can't keep up with my children's maths", .tutor),
    ("I can't help my daughter with her chemistry", .tutor),
    ("The foreman gives the good jobs to his cousins", .sponsor),
  ])
  func whatIsPersonalIsNotThereforeForATherapist(_ text: String, _ role: Role) {
    #expect(answer(text).role == role, "\(text)")
  }

  @Test(arguments: [
    "My bike is blue.", "The meeting was moved to Monday.", "I get up at four for the bakery.",
  ])
  func thatNobodyIsNeededIsNotSureWithoutAReason(_ text: String) {
    let answer = answer(text)
    #expect(!answer.isSure && answer.question != nil && answer.role != .therapist, "\(text)")
    let page = ClassificationText(answer).text(Look(width: 100))
    #expect(!page.contains("more than that") && !page.contains("Your words: \""), "\(page)")
  }

  @Test(arguments: [
    "My two best workers fight all the time and I have to deal with it on Monday",
    "My manager put his hand on my knee again at the Christmas party",
    "Before Black Friday I freeze when I present the red figures to the board.",
  ])
  func onlyReasonsAreShown(_ text: String) {
    let shown = answer(text).ranking[0].because.map(\.text)
    #expect(!shown.isEmpty)
    #expect(
      Set(shown).isDisjoint(with: ["Monday", "Christmas", "Black", "red", "party", "Friday"]),
      "\(shown)"
    )
  }

  @Test(arguments: [
    ("I want to kill myself", Role.therapist), ("I can't take it anymore", .therapist),
    ("My husband beats me every night", .none), ("my friend says she wants to die", .none),
    ("I want to die. Which of the two jobs should I take, the bank or the mill?", .mentor),
  ])
  func whoeverMayBeInDangerIsAskedNothing(_ text: String, _ role: Role) {
    let answer = answer(text)
    #expect(answer.care != nil && answer.question == nil && answer.role == role, "\(text): \(answer.role)")
  }

  @Test(arguments: [
    "I'm being bullied at work", "I'm being bullied by the ward sister", "My manager bullies me",
    "The consultant shouts at me in front of patients", "My supervisor picks on me every single day",
    "A colleague is bullying me and nobody does anything", "They spread rumours about me at the office",
    "I get bullied in the kitchen by the head chef", "The head gardener mocks me in front of the visitors",
    "My business partner took the money and changed the locks",
  ])
  func bullyingIsMetElsewhereHoweverItIsPut(_ text: String) {
    let answer = answer(text)
    #expect(answer.role == .none && answer.elsewhere?.kind == "complaint", "\(text): \(answer.role)")
  }

  @Test(arguments: [
    "I am writing an essay on bullying at school.", "The crowd shouted at us in front of the goal.",
    "Her partner took the train.", "My children laugh at me when I dance.",
  ])
  func theSameWordsWithoutAVictimAreNoBullying(_ text: String) {
    #expect(answer(text).elsewhere?.kind != "complaint", "\(text)")
  }

  @Test(arguments: [
    ("I need £5000 for my workshop", "money"), ("I need 5000 pounds to start my workshop", "money"),
    ("Who finances a second-hand loom for a weaver?", "money"),
    ("We're two payments behind on the tractor.", "money"),
    ("Can you recommend a book about bees", "search"), ("What is a good app for learning chords?", "search"),
    ("Which accounting software is best for a small shop?", "search"),
    ("Any decent app that counts stitches?", "search"),
  ])
  func sumsAndRecommendationsArePointedElsewhere(_ text: String, _ place: String) {
    #expect(answer(text).elsewhere?.kind == place, "\(text): \(answer(text))")
  }
}
