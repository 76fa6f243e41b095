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
    #expect(cut.tokens.count < whole.tokens.count / 4)
    #expect(cut.sentences.count < whole.sentences.count / 4)
    let behind = cut.sentences.count - whole.sentences.count
    for place in [0, 1, whole.sentences.count - Text.tail, whole.sentences.count - 1] {
      let (own, other) = (cut.sentences[place < 2 ? place : place + behind], whole.sentences[place])
      #expect(own.range == other.range)
      #expect(cut.tokens[own.tokens].map(\.range) == whole.tokens[other.tokens].map(\.range), "\(place)")
    }
  }

  @Test func whatIsLetGoIsOneSentenceFromEndToEnd() {
    let whole = Words.text(Self.long)
    let cut = cut(Self.long) { _ in true }
    #expect(cut.sentences.indices.filter { cut.sentences[$0].tokens.isEmpty } == [2])
    let next = whole.sentences.partitionPoint { $0.range.lowerBound >= cut.sentences[3].range.lowerBound }
    let start = whole.sentences[2].range.lowerBound
    #expect(cut.sentences[2].range == start..<whole.sentences[next - 1].range.upperBound)
  }

  @Test(arguments: [
    ("I ask her? ", Sentence.End.question), ("I ask her? She wrote it. ", .period), ("I ask her\n\n", .none),
  ])
  func whatIsLetGoAsksWhereAllOfItAsks(_ text: String, _ end: Sentence.End) {
    let cut = cut(String(repeating: text, count: 4000)) { _ in true }
    #expect(cut.sentences.filter(\.tokens.isEmpty).map(\.end) == [end])
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
