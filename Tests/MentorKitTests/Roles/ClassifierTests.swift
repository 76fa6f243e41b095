import Testing

@testable import MentorKit

/// Which kind of help a text asks for.
struct ClassifierTests {
  private func answer(_ text: String) -> Classification {
    var classifier = Classifier.builtIn
    return classifier.classification(of: Array(text.utf8))
  }

  /// The weights have not seen these texts, and another voice wrote them.
  @Test func textsHeldBackAreToldMostly() {
    let outcome = Outcome(NeedText.own.filter { $0.held == true })
    #expect(outcome.texts >= 130)
    #expect(outcome.share(outcome.right) >= 0.76, "\(outcome.wrong.joined(separator: "\n"))")
    #expect(outcome.share(outcome.inFirstTwo) >= 0.92)
    #expect(outcome.share(outcome.sure) >= 0.5)
    #expect(outcome.share(outcome.sureAndRight, of: outcome.sure) >= 0.9)
  }

  @Test(arguments: Role.allCases)
  func everyRoleIsKnownFromManyTexts(_ role: Role) {
    let outcome = Outcome(NeedText.own.filter { $0.role == role && $0.held != true })
    #expect(outcome.texts >= 100)
    #expect(outcome.share(outcome.right) >= 0.93, "\(outcome.wrong.joined(separator: "\n"))")
  }

  @Test(arguments: Set(NeedText.pairs.compactMap(\.pair)).sorted())
  func rolesThatAreMixedUpAreToldApart(_ pair: String) {
    let needs = NeedText.pairs.filter { $0.pair == pair }
    let outcome = Outcome(needs)
    #expect(needs.count >= 12)
    #expect(outcome.right >= needs.count - 1, "\(outcome.wrong.joined(separator: "\n"))")
  }

  @Test func pairsComeFromManyWalksOfLife() {
    let walks = Set(NeedText.pairs.compactMap(\.walk))
    #expect(walks.count >= 8)
    #expect(walks.subtracting(["software", "data", "excel", "web"]).count * 2 >= walks.count)
  }

  @Test func theWrongWordDoesNotFool() {
    #expect(answer("I need a mentor to teach me SQL joins before Friday.").role == .tutor)
    #expect(
      answer("Need a coach for organic chemistry, I never understand the mechanisms.").role == .tutor
    )
    #expect(
      answer("How do I get promoted? It is decided in a room in which nobody knows my name.").role == .sponsor
    )
    #expect(answer("Does the coach to Leeds stop at Harrogate?").role == .none)
    #expect(
      answer("I study statistics and have panic attacks every night, I can't sleep or eat any more.").role
        == .therapist
    )
  }

  @Test func sharesAddUpAndReasonsAreTheExactBytes() {
    for need in NeedText.own.prefix(300) {
      let answer = answer(need.text)
      let bytes = Array(need.text.utf8)
      #expect(Set(answer.ranking.map(\.role)) == Set(Role.allCases))
      #expect(abs(answer.ranking.reduce(0) { $0 + $1.share } - 1) < 1e-9)
      #expect(zip(answer.ranking, answer.ranking.dropFirst()).allSatisfy { $0.share >= $1.share })
      for reason in answer.ranking.flatMap(\.because) {
        #expect(String(decoding: bytes[reason.range], as: UTF8.self) == reason.text, "\(need.text)")
      }
    }
  }

  /// Whoever may be in danger is asked nothing.
  @Test func anAnswerThatIsNotSureHasAQuestionForItsFirstTwo() {
    for need in NeedText.own where need.held == true {
      let answer = answer(need.text)
      if answer.isSure || answer.care?.hidesMeasure == true {
        #expect(answer.question == nil)
      } else {
        let roles = answer.question?.answers.map(\.role) ?? []
        #expect(Set(roles) == [answer.role, answer.second], "\(need.text)")
      }
    }
  }

  @Test(arguments: [
    "", "  \n ", "😀😀😀", "?!", "42", "hello", "burnout", "help", "mentor", "<html><body></body></html>",
    "- [ ] \n- [ ] ", "李雷 韩梅梅 你好 我想找一位导师",
    "Bonjour, je voudrais apprendre à programmer mais je ne sais pas comment commencer",
    "Ich hätte gern jemanden, der mit mir das Vorstellungsgespräch übt, weil ich immer so nervös bin",
    "мне нужен наставник чтобы выучить математику", "\u{0}\u{1}\u{2}", "> I want to learn SQL\n> please",
  ])
  func aTextThatSaysTooLittleIsNeverCalledSure(_ text: String) {
    #expect(!answer(text).isSure, "\(text)")
  }

  /// A megabyte takes the same way; unoptimised code needs a minute for it.
  @Test func aVeryLongTextIsReadLikeAShortOne() {
    let sentence = "I want to learn how to prune an apple tree, can somebody explain it? "
    let long = answer(String(repeating: sentence, count: 2_000))
    #expect(long.role == answer(sentence).role)
    #expect(long.ranking[0].because.count <= 4)
  }

  @Test(arguments: [
    "I want someone to open doors for me", "Somebody should open doors for me in publishing",
    "I need doors opened in the music business", "I want my boss's boss to notice me",
    "I wish the people at the top knew that I exist", "How do I get the directors to notice my work?",
  ])
  func whoOpensDoorsOrIsToNoticeSomebodyIsASponsor(_ text: String) {
    #expect(answer(text).role == .sponsor, "\(text): \(answer(text).role)")
  }

  @Test(arguments: [
    "I have imposter syndrome", "I suffer from impostor syndrome", "I drink too much since I retired",
    "I have a burnout", "I spend every evening with a bottle of wine and tell nobody.",
    "I have started drinking before noon",
  ])
  func whatWeighsOnSomebodyIsNoTutorsWork(_ text: String) {
    #expect(answer(text).role == .therapist, "\(text): \(answer(text).role)")
  }

  /// No role is put first by words that ask for help and say with nothing.
  @Test(arguments: ["Please help", "help me", "Could you help me, please?", "I need some support"])
  func aCallForHelpAloneShowsNoRole(_ text: String) {
    let answer = answer(text)
    #expect(answer.role == .none && !answer.isSure && answer.elsewhere == nil, "\(text): \(answer.role)")
    #expect(Set(answer.ranking.map(\.role)).count == 6 && answer.question != nil, "\(text)")
  }
}
