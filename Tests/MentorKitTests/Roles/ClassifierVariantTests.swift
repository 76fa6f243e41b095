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

  /// Where nothing is to be changed in any text, nothing is tested.
  private func expectSame(_ text: String, _ variant: String) {
    #expect(variant != text)
    #expect(role(variant) == role(text), "\(variant)")
  }

  /// The texts in which one of some words stands.
  private static func texts(with words: String...) -> [String] {
    texts.filter { text in words.contains { text.contains(pattern(of: $0)) } }
  }

  /// A word and no part of one.
  private static func pattern(of word: String) -> Regex<Substring> { try! Regex("\\b\(word)\\b") }

  private func replacing(_ words: KeyValuePairs<String, String>, in text: String) -> String {
    words.reduce(text) { $0.replacing(Self.pattern(of: $1.key), with: $1.value) }
  }

  @Test(arguments: texts(with: "Daniel", "Maria"))
  func namesOfAnyScriptChangeNothing(_ text: String) {
    for name in ["Aisha", "Nguyễn", "李雷", "Олена", "O'Brien", "Chukwuemeka", "X"] {
      expectSame(text, replacing(["Daniel": name, "Maria": name], in: text))
    }
  }

  @Test(arguments: texts(with: "mother", "She", "her"))
  func gendersChangeNothing(_ text: String) {
    expectSame(text, replacing(["mother": "father", "She": "He", "her": "him"], in: text))
  }

  @Test(arguments: texts(with: "organize", "practise"))
  func spellingOfEitherSideChangesNothing(_ text: String) {
    expectSame(text, replacing(["organize": "organise", "practise": "practice"], in: text))
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
    for end in ["\r\n", "\n\n"] { expectSame(text, text.replacing(#/([.?]) /#) { "\($0.1)\(end)" } + "\n") }
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
