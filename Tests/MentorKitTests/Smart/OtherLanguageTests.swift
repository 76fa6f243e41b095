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
  }

  @Test func whatNeedsNoLanguageIsStillFound() {
    let score = "Sehr geehrte Frau [Name], würden Sie mir die Seite schicken, bitte sehr, danke!!!!".score()
    #expect(score.language == nil)
    #expect(score.findings.map(\.rule).contains("template-residue"))
  }

  @Test(arguments: SampleMessage.all)
  func englishIsRead(_ message: SampleMessage) { #expect(message.score().language == "en") }
}
