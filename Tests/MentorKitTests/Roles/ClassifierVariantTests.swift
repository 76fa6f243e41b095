import Testing

@testable import MentorKit

/// What must not change the answer.
struct ClassifierVariantTests {
  static let texts = [
    "My colleague Daniel left nursing for teaching. Should I do the same at 40? I'd like to hear from people who did it.",
    "Could Maria introduce me to the editor? She knows her and I don't know anybody at the publishing house.",
    "I don't understand how compound interest is calculated. Can somebody explain it with an example?",
    "I'm nervous before every presentation and can't organize my thoughts. I'd like to practise with somebody.",
    "Since my mother died I can't sleep and I cry every night. I feel so lonely and I have told nobody.",
    "What time does the library close on Saturday? I don't want to walk there for nothing.",
  ]

  private func role(_ text: String) -> Role {
    var classifier = Classifier.builtIn
    return classifier.classification(of: Array(text.utf8)).role
  }

  private func expectSame(_ text: String, _ variant: String) {
    #expect(role(variant) == role(text), "\(variant)")
  }

  @Test(arguments: texts)
  func namesOfAnyScriptChangeNothing(_ text: String) {
    for name in ["Aisha", "Nguyễn", "李雷", "Олена", "O'Brien", "Chukwuemeka", "X"] {
      expectSame(text, text.replacing("Daniel", with: name).replacing("Maria", with: name))
    }
  }

  @Test(arguments: texts)
  func gendersChangeNothing(_ text: String) {
    expectSame(
      text,
      text.replacing("mother", with: "father").replacing("She", with: "He").replacing("her", with: "him")
    )
  }

  @Test(arguments: texts)
  func spellingOfEitherSideChangesNothing(_ text: String) {
    expectSame(text, text.replacing("organize", with: "organise").replacing("practise", with: "practice"))
  }

  @Test(arguments: texts)
  func contractionsChangeNothing(_ text: String) {
    let long = text.replacing("I'd", with: "I would").replacing("don't", with: "do not")
      .replacing("can't", with: "cannot").replacing("I'm", with: "I am")
    expectSame(text, long)
    expectSame(text, text.replacing("'", with: "’"))
    expectSame(text, text.replacing("'", with: ""))
  }

  @Test(arguments: texts)
  func capitalsAndLineEndsChangeNothing(_ text: String) {
    expectSame(text, text.uppercased())
    expectSame(text, text.lowercased())
    expectSame(text, text.replacing(". ", with: ".\r\n"))
    expectSame(text, text.replacing(". ", with: ".\n\n") + "\n")
  }

  /// Two letters of one word swapped, for every word of more than four letters in turn.
  @Test(arguments: texts)
  func aTypingSlipInOneWordChangesNothing(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    for (place, word) in words.enumerated() where word.utf8.count > 4 && word.utf8.allSatisfy({ $0 < 128 }) {
      var letters = Array(word)
      letters.swapAt(1, 2)
      var slipped = words
      slipped[place] = String(letters)
      expectSame(text, slipped.joined(separator: " "))
    }
  }
}
