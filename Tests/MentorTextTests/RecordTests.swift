import Testing

@testable import MentorText

/// The format of every file in `Resources`.
struct RecordTests {
  private static func record(_ text: String) throws(RecordError) -> Record {
    try Record(parsing: Array(text.utf8), file: "a.rule")
  }

  @Test func recordHasAHeadListsAndBlocks() throws {
    let text = "# a comment\ntitle: One: two\nphrases:\n  a b\n  c\n\nbad: x\ngood: y\n\nbad: z\n"
    for text in [text, text.replacing("\n", with: "\r\n")] {
      let record = try Self.record(text)
      let head = RecordBlock(record.head, file: "a.rule")
      #expect(head["title"] == "One: two")
      #expect(head.values("phrases").map(\.text) == ["a b", "c"])
      #expect(head.values("phrases").map(\.line) == [4, 5])
      #expect(head.values("nothing").isEmpty && head["nothing"] == nil)
      #expect(record.blocks.map { $0.map(\.key) } == [["bad", "good"], ["bad"]])
    }
  }

  @Test(arguments: [
    ("title: a\nno colon here\n", 2), ("  item first\n", 1), (": empty key\n", 1), ("Title: x\n", 1),
  ])
  func brokenLineIsNamed(_ text: String, _ line: Int) {
    #expect(throws: RecordError.self) { try Self.record(text) }
    do { _ = try Self.record(text) } catch {
      #expect(error.line == line)
      #expect("\(error)".hasPrefix("a.rule:\(line): "), "\(error)")
    }
  }

  @Test(arguments: ["write wrote", "write", "write wrote written writing", "write wrote /"])
  func anIrregularVerbHasItsTwoPastForms(_ verb: String) throws {
    let record = try Self.record("title: x\nirregular:\n  read read read\n  \(verb)\n")
    let error = #expect(throws: RecordError.self) {
      try LexiconFile(NamedRecord(name: "a", path: "a.rule", record: record))
    }
    #expect(error?.line == 4 && error?.file == "a.rule")
  }

  @Test(arguments: [("is-it: yes\n", true), ("is-it: no\n", false), ("", false)])
  func aFlagIsYesOrNo(_ line: String, _ value: Bool) throws {
    let record = try Self.record("title: x\n\(line)")
    #expect(try RecordBlock(record.head, file: "a.rule").flag("is-it") == value)
  }

  @Test(arguments: ["is-it: Yes\n", "is-it: true\n", "is-it: yes no\n", "is-it:\n"])
  func anyOtherFlagIsNamedWithItsLine(_ line: String) throws {
    let record = try Self.record("title: x\n\(line)")
    #expect(throws: RecordError(file: "a.rule", line: 2, what: "'is-it:' needs 'yes' or 'no'")) {
      try RecordBlock(record.head, file: "a.rule").flag("is-it")
    }
  }

  @Test func nearestNameIsSuggestedAndAFarOneIsNot() {
    #expect("titel".nearest(in: ["title", "points", "find"]) == "title")
    #expect("zzzzzz".nearest(in: ["title", "points", "find"]) == nil)
  }
}
