import MentorText
import Testing

@testable import MentorKit

/// Who gets the card with help against violence, and who does not.
struct ViolenceTests {
  @Test(arguments: ViolenceTexts.againstTheWriter)
  func whoIsHurtGetsTheCardWithHelpAgainstViolence(_ text: String) throws {
    let found = try #require(text.card, "\(text)")
    #expect(found.kind == .`self` && found.speaksOfViolence && !found.comesAlone, "\(text)")
    #expect(found.text.contains("findahelpline.com also lists helplines for abuse, assault"), "\(found.text)")
  }

  @Test(arguments: ViolenceTexts.againstOthers)
  func whoWorriesAboutSomebodyWhoIsHurtGetsTheOtherCard(_ text: String) throws {
    let found = try #require(text.card, "\(text)")
    #expect(found.kind == .other && found.speaksOfViolence, "\(text)")
    #expect(found.text.contains("findahelpline.com also lists helplines for abuse, assault"), "\(found.text)")
  }

  @Test(arguments: ViolenceTexts.past)
  func violenceThatIsOverGetsOneQuietLine(_ text: String) throws {
    let found = try #require(text.card, "\(text)")
    #expect(found.kind == .past && !found.comesAlone && !found.text.contains("\n"), "\(text)")
  }

  @Test(arguments: ViolenceTexts.silent)
  func whatOnlySoundsLikeViolenceGetsNothing(_ text: String) { #expect(text.card == nil, "\(text)") }

  @Test func helpAgainstViolenceIsNamedOnlyWhereItIsMeant() throws {
    let plain = try #require("I feel worthless and hopeless.".card)
    let violent = try #require(ViolenceTexts.againstTheWriter[0].card)
    #expect(!plain.speaksOfViolence && !plain.text.contains("assault"), "\(plain.text)")
    #expect(violent.text.split(separator: "\n").count == plain.text.split(separator: "\n").count)
  }

  /// Own words are not held up, no question is asked back, and nobody is told that nobody is needed.
  @Test(arguments: ViolenceTexts.againstTheWriter + ViolenceTexts.againstOthers)
  func theRoleStandsBesideTheCard(_ text: String) {
    var classifier = Classifier.builtIn
    let answer = classifier.classification(of: Array(text.utf8))
    let page = ClassificationText(answer).text(Look(width: 100))
    #expect(answer.ranking.flatMap(\.because).isEmpty)
    for words in ["Your words", "To be sure", "None of", "What you describe"] {
      #expect(!page.contains(words), "\(words): \(text)")
    }
    #expect(page.isEmpty || page.hasPrefix("Beside the help above"), "\(page)")
  }

  @Test(arguments: [
    "My boss bullies me; every day he calls me stupid.", "I am being bullied by two colleagues at work.",
    "My manager makes racist remarks about my accent and I want it to stop.",
  ])
  func harassmentWithoutDangerIsPointedToThoseWhoCanAct(_ text: String) {
    var classifier = Classifier.builtIn
    let answer = classifier.classification(of: Array(text.utf8))
    let page = ClassificationText(answer).text(Look(width: 100))
    #expect(answer.care == nil && !page.contains("seems to be needed"), "\(page)")
    #expect(answer.elsewhere?.kind == "complaint" || answer.role != .none, "\(page)")
  }
}
