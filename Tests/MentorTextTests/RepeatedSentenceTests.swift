import Testing

@testable import MentorText

/// What is said again in a long text is found and takes no room.
struct RepeatedSentenceTests {
  @Test(arguments: [
    ("Ask her. Ask her.", [true, false]),
    ("Ask her. ASK her? ask, her!", [true, false, false]),
    ("Ask her. Ask him.", [true, true]),
    ("See https://a.example/x. See https://a.example/y.", [true, true]),
    ("See https://a.example/x. See https://a.example/x.", [true, false]),
    ("Write to a@b.example. Write to c@d.example.", [true, true]),
    ("Dear [name]. Dear [company].", [true, true]),
    ("Row 3 fails. Row 4 fails.", [true, true]),
    ("It works 😀. It works 🚀.", [true, true]),
  ])
  func sentenceIsNewUnlessItsWordsWereSaid(_ text: String, _ expected: [Bool]) {
    let cut = Words.text(text)
    var said = SaidSentences()
    let isNew = cut.sentences.map { said.insert($0, tokens: cut.tokens, bytes: cut.bytes) }
    #expect(isNew == expected)
  }

  /// More words than are looked at together, so that some are let go.
  private static let long = String(repeating: "I ask her. She wrote the paper in May.\n\n", count: 4000)

  private func cut(_ text: String, mayForget: @escaping (Int) -> Bool) -> Text {
    Text(Array(text.utf8), lexicon: Words.language.lexicon, mayForget: mayForget)
  }

  @Test func longTextKeepsTheWordsOfWhatItRepeatsOnce() {
    let whole = Words.text(Self.long)
    let cut = cut(Self.long) { _ in true }
    #expect(cut.sentences.map(\.range) == whole.sentences.map(\.range))
    #expect(cut.tokens.count < whole.tokens.count / 4)
    for place in [0, 1, cut.sentences.count - Text.tail, cut.sentences.count - 1] {
      let (own, other) = (cut.sentences[place], whole.sentences[place])
      #expect(cut.tokens[own.tokens].map(\.range) == whole.tokens[other.tokens].map(\.range), "\(place)")
    }
    #expect(cut.sentences[cut.sentences.count / 2].tokens.isEmpty)
  }

  @Test func whatMayNotBeForgottenKeepsItsWords() {
    let half = Self.long.utf8.count / 2
    let whole = Words.text(Self.long)
    let cut = cut(Self.long) { $0 > half }
    for (own, other) in zip(cut.sentences, whole.sentences) where other.range.lowerBound <= half {
      #expect(own.tokens.count == other.tokens.count)
    }
  }

  @Test func shortTextKeepsEverything() {
    let cut = cut("I ask her. I ask her.") { _ in true }
    #expect(cut.sentences.map(\.tokens.count) == [3, 3])
  }
}
