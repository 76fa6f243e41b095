import Testing

@testable import MentorText

/// Sentences, lines, items of lists, paragraphs.
struct SentenceTests {
  @Test(arguments: [
    ("One. Two! Three?", ["One.", "Two!", "Three?"]),
    ("I met Dr. Okafor in May. She left.", ["I met Dr. Okafor in May.", "She left."]),
    ("J. Okafor wrote it. She left.", ["J. Okafor wrote it.", "She left."]),
    ("Two things: 1. the hull, 2. the mast. Good.", ["Two things: 1. the hull, 2. the mast.", "Good."]),
    ("See pages 3, 4. The rest is old.", ["See pages 3, 4.", "The rest is old."]),
    ("It costs 2.50 today. Good.", ["It costs 2.50 today.", "Good."]),
    ("See https://example.org/a.b. Then go.", ["See https://example.org/a.b.", "Then go."]),
    ("He said \"Stop.\" She left.", ["He said \"Stop.\"", "She left."]),
    ("Really?! Yes… Then.", ["Really?!", "Yes…", "Then."]),
    ("Wait ... what is it? Go.", ["Wait ... what is it?", "Go."]),
    ("你好。再见！", ["你好。", "再见！"]),
    ("هل أنت هنا؟ نعم.", ["هل أنت هنا؟", "نعم."]),
    ("No end", ["No end"]),
    ("We fire on Nov. 30 at six. She left.", ["We fire on Nov. 30 at six.", "She left."]),
    ("We fire in Nov. She left.", ["We fire in Nov.", "She left."]),
    ("Pears, apples, etc. She left.", ["Pears, apples, etc. She left."]),
    ("I have to say no. The barn is full.", ["I have to say no.", "The barn is full."]),
    ("It is row No. 5 on the left. Good.", ["It is row No. 5 on the left.", "Good."]),
    ("", []),
  ])
  func textIsCutIntoSentences(_ text: String, _ expected: [String]) {
    let cut = Words.text(text)
    #expect(cut.sentences.map { cut.string($0.range) } == expected)
  }

  @Test(arguments: [
    ("So.", Sentence.End.period), ("So?", .question), ("So!", .exclamation), ("So?!", .question),
    ("So", .none), ("So…", .period),
    ("So？", .question),
  ])
  func sentenceKnowsItsEnd(_ text: String, _ end: Sentence.End) {
    #expect(Words.text(text).sentences.map(\.end) == [end])
  }

  @Test func itemsOfAListAreSentences() {
    for marker in ["- ", "* ", "• ", "1. ", "2) ", "a) ", "(b) "] {
      let cut = Words.text("I have:\n\(marker)one thing\n\(marker)another thing\n")
      #expect(cut.sentences.map(\.isListItem) == [false, true, true], "\(marker)")
    }
  }

  @Test func wrappedLineGoesOnAndShortLineEnds() {
    let wrapped = "I have used your loader for the whole of the last year\nand it has never lost a row."
    #expect(Words.text(wrapped).sentences.count == 1)
    #expect(Words.text(wrapped.replacing("\n", with: "\r\n")).sentences.count == 1)
    #expect(Words.text("Dear Ana,\nI have a question.").sentences.count == 2)
  }

  @Test func emptyLineBeginsAParagraph() {
    let cut = Words.text("One here.\n\nTwo here.\nStill two.\n\n\nThree.")
    #expect(cut.sentences.map(\.paragraph) == [0, 1, 1, 2])
  }

  @Test func byteOrderMarkIsNoColumn() {
    let lines = LineIndex(Array("\u{FEFF}Hi\nAna".utf8))
    #expect(
      [0, 3, 4, 6].map { "\(lines.position(of: $0))" } == [
        "(line: 1, column: 1)", "(line: 1, column: 1)", "(line: 1, column: 2)", "(line: 2, column: 1)",
      ]
    )
  }

  @Test func byteOrderMarkIsNoWord() {
    #expect(Words.text("\u{FEFF}Hi.").sentences.map(\.range) == [3..<6])
  }

  @Test func lineAndColumnAreCountedFromOneInBytes() {
    let lines = LineIndex(Array("añb\r\nc\n".utf8))
    #expect(lines.position(of: 0) == (1, 1))
    #expect(lines.position(of: 3) == (1, 4))
    #expect(lines.position(of: 6) == (2, 1))
    #expect(lines.position(of: 99) == (3, 1))
    #expect(lines.position(of: -5) == (1, 1))
  }
}
