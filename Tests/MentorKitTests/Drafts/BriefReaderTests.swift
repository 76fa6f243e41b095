import MentorText
import Testing

@testable import MentorKit

struct BriefReaderTests {
  private func read(_ text: String, isProfile: Bool = false) throws(RecordError) -> Brief {
    try BriefReader(isProfile: isProfile).brief(Array(text.utf8), file: "a.brief")
  }

  @Test(arguments: [
    ("to: Ana\nask: Why?\n", "to: Ana | ask: Why?"),
    ("\u{FEFF}to: Ana\r\nask: Why?\r\n", "to: Ana | ask: Why?"),
    ("# note\nto: Ana\n\n\nask:\n  Why\n  here?\n", "to: Ana | ask: Why here?"),
    ("to: Ana\nask:\n", "to: Ana"),
    ("to: Ana\nask: \u{1}\u{301}Why\u{1} \u{1}here?\n", "to: Ana | ask: \u{301}Why here?"),
    (#"{"to": "Ana", "ask": ["Why", "here?"], "why": null, "by": ""}"#, "to: Ana | ask: Why here?"),
    (#"  {"to": "\u00c1na \ud83d\ude00\/\n", "ask": "a\tb"}  "#, "to: Ána 😀/ | ask: a b"),
    ("{}", ""),
  ])
  func briefsAreReadAsRecordsAndAsJSON(_ text: String, _ expected: String) throws {
    let brief = try read(text)
    let found = ["to", "ask", "why", "by"].compactMap { field in brief[field].map { "\(field): \($0.text)" } }
    #expect(found.joined(separator: " | ") == expected)
  }

  @Test(arguments: [
    ("to: Ana\nsubjct: x\n", 2, "no field is named 'subjct'; did you mean 'subject'?"),
    ("to: Ana\n\nto: Rosa\n", 3, "'to' stands here a second time; the first is on line 1"),
    ("kind: frist\n", 1, "did you mean 'first'?"),
    ("channel: post\n", 1, "'channel' is 'post'; known are: email, linkedin, note, chat, form"),
    ("relation: strange\n", 1, "did you mean 'stranger'?"),
    ("to Ana\n", 1, "expected 'key: value'"),
    ("to: A\u{0}na\nTo: x\n", 2, "a key has small letters, digits and '-' only"),
    ("{\"to\": \"Ana\",\n \"by\": 5}", 2, "'by' needs a text or a list of texts"),
    ("{\"to\": \"Ana\",\n\"to\": \"Rosa\"}", 2, "'to' stands here a second time; the first is on line 1"),
    ("{\"to\": [\"Ana\",\n 1]}", 2, "'to' is a list, and a list holds texts only"),
    ("{\"to\": {\"name\": \"Ana\"}}", 1, "'to' needs a text or a list of texts"),
    ("{\"to\": \"Ana\"\n\"ask\": \"x\"}", 2, "expected ',' or '}'"),
    ("{\"to\": \"Ana\"} x", 1, "there is something behind the object"),
    ("{\"to\": \"Ana", 1, "a text is not closed"),
    ("{\"to\": \"A\nna\"}", 1, "a text ends on its line"),
    ("{\"to\": \"\\q\"}", 1, "unknown escape"),
    ("{to: 1}", 1, "expected a field name in quotation marks"),
    ("{\"tow\": \"x\"}", 1, "did you mean 'to'?"),
  ])
  func whatIsWrongIsToldWithItsLine(_ text: String, _ line: Int, _ what: String) {
    let error = #expect(throws: RecordError.self) { try read(text) }
    #expect(error?.file == "a.brief" && error?.line == line, "\(String(describing: error))")
    #expect(error?.what.contains(what) == true, "\(String(describing: error))")
  }

  @Test func brokenTextIsToldWithItsLine() {
    #expect(
      throws: RecordError(file: "a.brief", line: 2, what: "is not UTF-8; save it as plain text in UTF-8")
    ) {
      try BriefReader().brief(Array("to: Ana\nask: ".utf8) + [0xFF], file: "a.brief")
    }
  }

  @Test func aProfileHoldsTheWritersOwnFactsAlone() throws {
    #expect(try read("name: Lena\nwho: I bake.\n", isProfile: true)["name"]?.text == "Lena")
    #expect(throws: RecordError.self) { try read("to: Ana\n", isProfile: true) }
    #expect(throws: RecordError.self) { try read("kind: first\n", isProfile: true) }
  }

  @Test(arguments: 0..<200)
  func whatIsWrittenIsReadBack(_ seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    var brief = Brief(kind: "thanks", channel: "chat", relation: .met)
    for field in DraftBook.builtIn.fields where dice.roll(2) == 0 {
      brief[field.id] = Answer(dice.hostileText())
    }
    #expect(try read(BriefWriter().text(brief)) == brief)
  }

  @Test func anEmptyBriefIsABriefAndKeepsWhatIsKnown() throws {
    var known = Brief()
    known["name"] = Answer("Lena Koch")
    for kind in DraftBook.builtIn.kinds {
      let brief = try read(BriefWriter().emptyBrief(of: kind, filledFrom: known))
      #expect(brief.kind == kind.id && brief.channel == "email")
      #expect(brief.answers == ["name": Answer("Lena Koch")])
    }
  }

  /// A chat has no subject and no room for a link; what would go unused is not worth an answer. Whom a form
  /// goes to counts in its score.
  @Test(arguments: [
    ("email", ["to", "subject", "offer", "link"], []), ("chat", ["to"], ["subject", "offer", "link"]),
    ("form", ["to", "offer", "link"], ["subject"]), ("note", ["to"], ["subject", "tried", "link"]),
  ])
  func anEmptyBriefAsksForWhatItsChannelShows(_ channel: String, _ asked: [String], _ unasked: [String])
    throws
  {
    let kind = try #require(DraftBook.builtIn.kind("first"))
    let lines = BriefWriter().emptyBrief(of: kind, filledFrom: Brief(channel: channel)).split(separator: "\n")
    for field in asked { #expect(lines.contains("\(field):"), "\(field)") }
    for field in unasked { #expect(!lines.contains("\(field):"), "\(field)") }
  }
}
