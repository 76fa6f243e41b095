import MentorText
import Testing

@testable import MentorKit

/// The briefs inside the draft records are the tests of the records.
struct DraftRecordTests {
  static let book = DraftBook.builtIn

  struct Case: Sendable, CustomTestStringConvertible {
    let kind: DraftKind
    let example: DraftExample
    var testDescription: String { "\(kind.id):\(example.line)" }
  }

  static let cases = book.kinds.flatMap { kind in
    DraftExample.all(of: kind).map { Case(kind: kind, example: $0) }
  }

  @Test(arguments: cases)
  func recordGivesTheMessageThatItPromises(_ test: Case) throws {
    let brief = try BriefReader().brief(test.example.values, file: "Resources/drafts/\(test.kind.id).draft")
    let draft = Drafter().draft(brief, kind: test.kind)
    #expect(draft.text == test.example.gives.joined(separator: "\n\n") + "\n")
    #expect(draft.gaps.map(\.field) == test.example.gaps)
  }

  @Test(arguments: book.kinds.map(\.id))
  func everyKindIsProvedWholeAndWithGaps(_ id: String) throws {
    let kind = try #require(Self.book.kind(id))
    let examples = DraftExample.all(of: kind)
    #expect(examples.contains { $0.gaps.isEmpty }, "a complete brief")
    #expect(examples.contains { !$0.gaps.isEmpty }, "a brief with gaps")
  }

  @Test(arguments: book.kinds.map(\.id))
  func everyKindHasItsOwnLayoutForEveryShortChannel(_ id: String) throws {
    let kind = try #require(Self.book.kind(id))
    for channel in Self.book.channels where channel.limit != nil {
      #expect(kind.layouts[channel.id] != nil, "\(channel.id)")
    }
    let said = Set(kind.layouts.values.joined().joined()).union(["subject"])
    for part in kind.drop { #expect(said.contains(part), "'\(part)' is dropped and never said") }
    for field in kind.needs + kind.also {
      #expect(
        said.contains { kind.parts[$0]?.fields.contains(field) == true },
        "'\(field)' is asked for nothing"
      )
    }
  }

  /// What we ask people must not do what we warn them of.
  @Test func questionsObeyTheRules() {
    let questions =
      Self.book.fields.flatMap { [$0.ask, $0.why, $0.hint ?? ""] }
      + Self.book.kinds.flatMap { $0.questions.values.flatMap { [$0.ask, $0.why] } }
      + Self.book.signposts.map(\.say)
    for text in questions {
      #expect(!text.contains("!") && !text.lowercased().contains("you are "), "\(text)")
    }
  }

  /// Who answers as the examples do hears no objection.
  @Test(arguments: book.kinds.map(\.id))
  func examplesOfTheQuestionsPassTheirOwnFeedback(_ id: String) throws {
    let kind = try #require(Self.book.kind(id))
    var talk = Session(brief: Brief(kind: id, channel: "email"))
    while let prompt = talk.prompt {
      let example = prompt.title == "The reader" ? "Ana Ruiz" : prompt.example ?? ""
      var said = talk.hear(example)
      if talk.isMidAnswer { said += talk.hear("") }
      #expect(said == [], "\(prompt.title): \(example)")
      if !said.isEmpty { _ = talk.hear("") }
    }
    #expect(Drafter().draft(talk.brief, kind: kind).gaps == [])
  }

  @Test func namesForTheCommandLineAreThoseOfTheRecords() {
    #expect(DraftNames.kinds == Self.book.kinds.map(\.id).sorted())
    #expect(DraftNames.channels == Self.book.channels.map(\.id).sorted())
    #expect(DraftNames.fields.map(\.id) == Self.book.fields.map(\.id))
    #expect(DraftNames.fields.map(\.title) == Self.book.fields.map(\.title))
    #expect(DraftNames.kept.map(\.id) == Self.book.keptFields.map(\.id))
  }

  @Test(arguments: [
    ("say:\n  {toto}.", "no field is named 'toto'"),
    ("say:\n  {to:tall}.", "no shape is named 'tall'"),
    ("say:\n  {to", "'{' without '}'"),
    ("say:\n  Dear {to} and all,\ngap: {to}", "takes any answer"),
    ("say:\n  Dear {to},", "needs 'gap:'"),
    ("gap: {to}", "needs 'say:'"),
    ("sya: x", "unknown key 'sya'"),
  ])
  func badPartsAreRefused(_ record: String, _ what: String) throws {
    let lines = try Record(parsing: Array("title: x\n\(record)\n".utf8), file: "x.part").head
    let error = #expect(throws: RecordError.self) {
      try DraftPart(RecordBlock(lines, file: "x.part"), fields: ["to"], shapes: ["until": .until])
    }
    #expect(error?.what.contains(what) == true, "\(String(describing: error))")
  }

  @Test func aGapMustBeASlot() throws {
    let text = "title: x\nask: x\nwhy: x\nexample: x\nform: line\nsource: E36\ngap: (a question)\n"
    let record = try Record(parsing: Array(text.utf8), file: "x.field")
    #expect(
      throws: RecordError(
        file: "x.field",
        line: 7,
        what: "'gap:' needs a slot that 'mentor score' sees, such as [your name]"
      )
    ) {
      try BriefField(
        NamedRecord(name: "x", path: "x.field", record: record),
        lexicon: Mentor.builtIn.catalogue.language.lexicon
      )
    }
  }
}
