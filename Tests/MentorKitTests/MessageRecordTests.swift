import MentorText
import Testing

@testable import MentorKit

/// One JSON object on a line, from data sets and other programs.
struct MessageRecordTests {
  private func read(_ line: String) -> MessageRecord { read(Array(line.utf8)) }

  private func read(_ line: [UInt8]) -> MessageRecord {
    MessageRecord(line, in: 0..<line.count, options: ScoreOptions(to: "Rosa"), file: "in", line: 7)
  }

  @Test func everyKeyIsTakenAndOtherKeysArePassedOver() {
    let record = read(
      #" {"x":[1,-2.5E+3,{"y":null,"text":"no"}], "id" : "a\u00e9", "text":"Any\tadvice?\n\ud83d\ude00", "to":"Ana","about":"A talk.","from":"Lena","relation":"met","channel":"chat","kind":"thanks"} "#
        + "\r"
    )
    #expect(record.fault == nil)
    #expect(record.id == .text("aé") && record.text == Array("Any\tadvice?\n😀".utf8))
    let options = record.options
    #expect(options.to == "Ana" && options.about == "A talk." && options.from == "Lena")
    #expect(options.relation == .met && options.channel == .chat && options.kind == .thanks)
  }

  @Test func whatIsLeftOutHoldsAsOnTheCommandLine() {
    let record = read(#"{"text":"Any advice?","from":null}"#)
    #expect(record.fault == nil && record.id == nil && record.options.to == "Rosa")
    #expect(record.options.relation == .stranger)
  }

  @Test(arguments: [
    ("7", "7"), ("-0.0E-1", "-0.0E-1"), ("1e400", "1e400"), ("\"7\"", "\"7\""), ("null", "null"),
    (#""\u2028\u0007é\/""#, #""\u2028\u0007é/""#), (#""\ud800x""#, "\"\u{FFFD}x\""),
    (#""\udead\ud83d\ud83d\ude00""#, "\"\u{FFFD}\u{FFFD}😀\""),
  ])
  func theIDComesBackAsItWas(_ id: String, _ answered: String) {
    let record = read("{\"id\":\(id),\"text\":\"Any advice?\"}")
    #expect(record.fault == nil)
    let line = Mentor.builtIn.score(record.text).json(file: "-", of: record)
    #expect(line.hasPrefix("{\"schema\":\"mentor.score/1\",\"id\":\(answered),\"file\":\"-\",\"language\""))
    var classifier = Classifier.builtIn
    let role = classifier.classification(of: record.text).json(of: record)
    #expect(role.hasPrefix("{\"schema\":\"mentor.classify/1\",\"id\":\(answered),\"role\":"))
  }

  @Test(arguments: [
    ("", "null", "expected '{'"),
    ("[]", "null", "expected '{'"),
    ("{}", "null", "'text' is missing"),
    (#"{"id":"a"}"#, "\"a\"", "'text' is missing"),
    (#"{"id":[],"text":"x"}"#, "null", "'id' needs a text or a number"),
    (#"{"id":01,"text":"x"}"#, "null", "'id' needs a text or a number"),
    (#"{"id":1.,"text":"x"}"#, "null", "'id' needs a text or a number"),
    (#"{"id":-,"text":"x"}"#, "null", "'id' needs a text or a number"),
    (#"{"id":1,"text":5}"#, "1", "'text' needs a text"),
    (#"{"id":1,"text":null}"#, "1", "'text' needs a text"),
    (#"{"id":1,"text":" \n"}"#, "1", "'text' is empty"),
    (#"{"id":1,"text":"a\u0000b"}"#, "1", "'text' holds a NUL character"),
    (#"{"id":1,"text":"x","text":"y"}"#, "1", "'text' stands here twice"),
    (#"{"id":1,"text":"x","kind":"x"}"#, "1", "'kind' is none of: first, follow-up, thanks, intro, reply"),
    (#"{"id":1,"text":"x","to":["Ana"]}"#, "1", "'to' needs a text"),
    (#"{"id":1,"text":"x"} {}"#, "1", "there is something behind the object"),
    (#"{"id":1,"text":"x","y":tru}"#, "1", "expected a value"),
    (#"{"id":1,"text":"x","y":[1,]}"#, "1", "expected a value"),
    (#"{"id":1,"text":"x","y":[1 2]}"#, "1", "expected ',' or ']'"),
    (#"{"id":1,"text":"x",}"#, "1", "expected a field name in quotation marks"),
    (#"{"id":1,"text":"x"#, "1", "a text is not closed"),
    (#"{"id":1,"text":"\u12g4"}"#, "1", "unknown escape behind '\\'"),
    ("{\"id\":1,\"text\":\"a\tb\"}", "1", "a text ends on its line; write a line break as \\n"),
    ("{\"id\":1,\"text\":\"x\"}\0", "1", "there is something behind the object"),
    (
      "{\"y\":\(String(repeating: "[", count: 100_000))", "null",
      "lists and objects stand within each other too deep"
    ),
  ])
  func whatIsWrongIsAnsweredWithIDAndLine(_ line: String, _ id: String, _ what: String) {
    let record = read(line)
    #expect(record.fault == RecordError(file: "in", line: 7, what: what))
    let quoted = JSON.string(what).text()
    #expect(
      record.fault(file: "-")
        == "{\"schema\":\"mentor.error/1\",\"id\":\(id),\"file\":\"-\",\"line\":7,\"error\":\(quoted)}"
    )
  }

  @Test func brokenTextIsToldWithItsPlace() {
    let record = read(Array("{\"text\":\"a".utf8) + [0xFF] + Array("\"}".utf8))
    #expect(record.fault?.what == "is not UTF-8 (byte 10 of the line)")
  }

  /// Whatever comes in, what goes out is one line of good JSON with the id that came in.
  @Test(arguments: 0..<300)
  func anyLineIsAnsweredOnOneLine(_ seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    var line = Array(
      "{\"id\":\(JSON.string(dice.hostileText()).text()),\"text\":\(JSON.string(dice.hostileText()).text())}"
        .utf8
    )
    for _ in 0..<dice.roll(3) { line[dice.roll(line.count)] = UInt8(dice.roll(256)) }
    let record = read(line)
    let answer = record.fault(file: "-") ?? Mentor.builtIn.score(record.text).json(file: "-", of: record)
    #expect(!answer.utf8.contains(10) && !answer.utf8.contains { $0 < 32 })
    let bytes = Array(answer.utf8)
    let again = MessageRecord(bytes, in: 0..<bytes.count, options: ScoreOptions(), file: "-", line: 1)
    #expect(again.id == record.id && again.fault?.what == "'text' is missing", "\(answer)")
  }
}
