import Testing

@testable import MentorKit

/// A text in another language gets no score instead of a wrong one.
struct OtherLanguageTests {
  static let texts = [
    "Sehr geehrte Frau Krüger, ich backe seit zwei Jahren Brot nach Ihrem Buch. Würden Sie den Teig länger ruhen lassen?",
    "Bonjour Madame, je répare des vélos à Lyon et j'ai lu votre guide. Faut-il graisser le moyeu avant l'hiver ?",
    "Hola Marta, cultivo olivos en Jaén y leí tu artículo sobre la poda. ¿Cortarías antes de la lluvia o después?",
    "Gentile dottoressa, insegno in una scuola serale e uso il Suo libro. Quale capitolo salterebbe con gli adulti?",
    "Szanowna Pani, prowadzę mały chór i korzystam z Pani podręcznika. Czy zaczęłaby Pani od rozśpiewania?",
    "Уважаемая Анна, я пеку хлеб по вашей книге второй год. Сколько часов должно подниматься тесто?",
    "尊敬的老师您好，我在学校教化学，读过您的书。请问第三章可以跳过吗？",
    "السيدة ليلى، أدرّس الرياضيات في مدرسة صغيرة وقرأت كتابك. هل تنصحين بالبدء من الفصل الثالث؟",
  ]

  @Test(arguments: texts)
  func textInAnotherLanguageIsNotScored(_ text: String) {
    let score = text.score()
    #expect(score.language == nil)
    #expect(score.points == nil)
    #expect(score.verdict == .notYet)
    #expect(score.strengths.isEmpty)
    #expect(score.next == nil)
    #expect(score.findings.allSatisfy { $0.points == 0 })
    // What is short may say all that is needed, which nobody has read.
    #expect(!score.findings.contains { $0.rule == "too-short" })
  }

  /// Nothing is claimed of what was not read; the keys stay.
  @Test(arguments: texts)
  func whatIsNotKnownIsNull(_ text: String) {
    let json = text.score().json(file: "a.txt", pretty: false)
    #expect(json.contains(#""language":null,"kind":null,"#), "\(json)")
    #expect(json.contains(#""swap":{"verdict":null,"same_share":null,"anchors":[]}"#), "\(json)")
    #expect(json.contains(#""because":null"#) && !json.contains(#""because":""#), "\(json)")
    #expect(!json.contains(#""no_rush":false"#) && !json.contains(#""easy_no":false"#), "\(json)")
    let told = Mentor.builtIn.score(Array(text.utf8), options: ScoreOptions(kind: .first))
    #expect(told.json(file: "a.txt", pretty: false).contains(#""kind":"first""#))
  }

  /// In a script without blanks a "word" is a clause: neither their number nor a length in words is told.
  @Test(arguments: [
    ("尊敬的老师您好，我在学校教化学，读过您的书。请问第三章可以跳过吗？", false),
    ("突然のご連絡失礼いたします。先日の講演を拝聴しました。", false),
    ("ผมอ่านหนังสือของคุณเรื่องขนมปังแล้ว และลองทำตามบทที่สามสองครั้ง แป้งไม่ขึ้นเลย ควรเปลี่ยนยีสต์ไหม", false),
    ("Уважаемая Анна, я пеку хлеб по вашей книге второй год. Сколько часов стоит тесто?", true),
    ("안녕하세요 선생님, 책을 잘 읽었습니다. 세 번째 장을 건너뛰어도 될까요?", true),
  ])
  func wordsAreCountedBetweenBlanks(_ text: String, _ isCounted: Bool) {
    let json = (1...60).map { "\(text) \($0)." }.joined(separator: " ").score().json(file: "a", pretty: false)
    #expect(json.contains(#""words":null"#) == !isCounted, "\(json.prefix(300))")
    #expect(isCounted || !json.contains(#""rule":"too-long""#), "\(json.prefix(300))")
  }

  @Test(arguments: ["\u{1F64F}\u{1F64F}", "12345 67890", "?"])
  func whatHasNoWordsIsInNoLanguage(_ text: String) { #expect(text.score().language == nil) }

  @Test(arguments: [
    "Hola Ana, ¿puedes ayudar con esta tabla?", "Können Sie heute sehr kurz antworten?",
    "Pouvez-vous lire cette page aujourd'hui ?", "Può leggere questa pagina oggi?",
  ])
  func aShortQuestionInAnotherLanguageIsNotScored(_ text: String) { #expect(text.score().language == nil) }

  @Test func whatNeedsNoLanguageIsStillFound() {
    let score = "Sehr geehrte Frau [Name], würden Sie mir die Seite schicken, bitte sehr, danke!!!!".score()
    #expect(score.language == nil)
    #expect(score.findings.map(\.rule).contains("template-residue"))
  }

  @Test(arguments: SampleMessage.all)
  func englishIsRead(_ message: SampleMessage) { #expect(message.score().language == "en") }
}
