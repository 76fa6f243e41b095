import MentorText
import Testing

/// Files that program and person share: what is not touched stays.
struct RecordBookTests {
  @Test func whatIsWrittenIsReadAgain() {
    let texts = ["a", "a b", "# c", "x: y", "ü 日本", " blanks ", "two\nlines", "two\r\nlines", "", "\t"]
    for first in texts {
      for second in texts {
        var block = RecordBook.Block(comments: ["# comment"])
        block["key"] = [first, second]
        block["other"] = ["z"]
        let book = RecordBook(blocks: [.init(fields: [Record.Field("format", ["f"])]), block])
        let (again, damage) = RecordBook.reading(Array(book.text.utf8), file: "f")
        #expect(damage.isEmpty)
        #expect(again.text == book.text)
        #expect(again.blocks[1]["key"] == block["key"], "\(first) \(second)")
      }
    }
  }

  @Test(arguments: ["\n", "\r\n", "\u{85}", "\u{2028}", "\n\n"])
  func aValueOfSeveralLinesIsOneValue(_ end: String) {
    var block = RecordBook.Block()
    block["events"] = ["2026-11-02 asked", "2026-11-16 advised once\(end)2020-01-01 forged"]
    let file = RecordBook(blocks: [block]).text
    let again = RecordBook.reading(Array(file.utf8), file: "f").book.blocks[0]
    #expect(again["events"] == ["2026-11-02 asked", "2026-11-16 advised once 2020-01-01 forged"])
  }

  @Test func aSlipInOneBlockCostsNoOther() {
    let text = "\n\n# top\n\nformat: f\nversion: 1\n\na: 1\nb 2\n\n  c\n\nd: 4\n# e\nd: 5\n\nf: 6\n  7\n"
    let (book, damage) = RecordBook.reading(Array(text.utf8), file: "x")
    #expect(
      damage.map(\.description) == [
        "x:9: expected 'key: value'", "x:11: an indented line needs a 'key:' above it",
        "x:15: 'd' stands here twice",
      ]
    )
    #expect(book.text == "# top\n\nformat: f\nversion: 1\n\nf:\n  6\n  7\n")
    #expect(book.head?["format"] == ["f"])
    #expect(book.entries == [2])
  }

  @Test(arguments: ["\t\r\t", "\r\t", " \r \r"])
  func aLineOfBlanksOfAnyKindPartsBlocks(_ blank: String) {
    let (book, damage) = RecordBook.reading(Array("f: 1\n\na: 1\n\(blank)\nb: 2\n".utf8), file: "x")
    #expect(damage.isEmpty)
    #expect(book.text == "f: 1\n\na: 1\n\nb: 2\n")
  }

  @Test func aCommentThatBeginsWithAnAccentStays() {
    let text = "f: 1\n\n#\u{301}o\na: 1\n"
    #expect(RecordBook.reading(Array(text.utf8), file: "x").book.text == text)
  }

  @Test func aByteOrderMarkIsOneAtTheBeginningAlone() {
    let (book, damage) = RecordBook.reading(
      Array("\u{FEFF}f: 1\n\n\u{FEFF}a: 1\n\n\u{FEFF}\n".utf8),
      file: "x"
    )
    #expect(book.text == "f: 1\n")
    #expect(damage.map(\.line) == [3, 5])
    let (again, more) = RecordBook.reading(Array(book.text.utf8), file: "x")
    #expect(more.isEmpty && again.text == book.text)
  }

  @Test(arguments: 0..<200)
  func anyBytesAreReadWithoutACrash(_ seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let alphabet = Array("ab: \n\n#\t\r-1\0\u{FE}".utf8) + [0xFF, 0xC3]
    let bytes = (0..<dice.roll(200)).map { _ in dice.pick(alphabet) }
    let (book, damage) = RecordBook.reading(bytes, file: "x")
    let (again, more) = RecordBook.reading(Array(book.text.utf8), file: "x")
    #expect(more.isEmpty)
    #expect(again.text == book.text)
    #expect(damage.allSatisfy { $0.line > 0 })
  }
}
