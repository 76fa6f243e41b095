import MentorText
import Testing

@testable import MentorKit

/// No message makes the program slow: four times the text takes about four times the time, and never the
/// sixteen of a search in a search.
struct LinearTimeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// The text of so many bytes, about.
    let text: @Sendable (Int) -> String

    var testDescription: String { name }

    init(_ name: String, repeating part: String) {
      self.name = name
      text = { String(repeating: part, count: max(1, $0 / part.utf8.count)) }
    }

    /// No sentence is said twice: what is said again is not read.
    init(_ name: String, counting part: String) {
      self.name = name
      text = { size in
        (0..<max(1, size / part.utf8.count)).map { number in
          part.replacing(".", with: " \(number).").replacing("?", with: " \(number)?")
        }.joined()
      }
    }

    init(_ name: String, _ text: @escaping @Sendable (Int) -> String) {
      self.name = name
      self.text = text
    }
  }

  static let hostile: [Case] = [
    Case("one line", repeating: "the loader shuffles once per epoch and then "),
    Case("one word", repeating: "x"), Case("one word a line", repeating: "word\n"),
    Case("empty lines", repeating: "\n"), Case("no ends of sentences", repeating: "word "),
    Case("combining marks on one letter") { "e" + String(repeating: "\u{301}", count: $0 / 2) },
    Case("accents", repeating: "e\u{301}"),
    Case("deeper and deeper quotes") { size in
      (0..<Int(Double(2 * size).squareRoot())).map { String(repeating: ">", count: $0) + " x\n" }.joined()
    },
    Case("fifty levels of quotes") { size in
      String(repeating: String(repeating: "> ", count: 50) + "x\n", count: size / 102 + 1)
    },
    Case("open brackets", repeating: "("),
    Case("nested brackets") {
      String(repeating: "[(", count: $0 / 4) + String(repeating: ")]", count: $0 / 4)
    },
    Case("quotation marks", repeating: "\""), Case("apostrophes", repeating: "'"),
    Case("question marks", repeating: "?"),
    Case("questions", repeating: "Could you look at row 3? "),
    Case("other questions", counting: "Could you look at row 3? "),
    Case("other wishes", counting: "It would be great to hear whether you would, or not, shuffle twice. "),
    Case("other anchors", counting: "I read your talk on shuffling at PyCon. "),
    Case("deeds", repeating: "you said that you wrote "),
    Case("asks that free", counting: "Tell me if this is out of line. The cone stood. "),
    Case("links", repeating: "http://a.example/b "),
    Case("one long link") { "http://a.example/" + String(repeating: "b/", count: $0 / 2) },
    Case("placeholders", repeating: "[name] {x} <y> "), Case("names", repeating: "Ana Ruiz "),
    Case("greetings", repeating: "Dear Ana,\n\n"), Case("signatures", repeating: "Thanks,\nLena\n-- \n"),
    Case("answers", repeating: "On Mon, Ana wrote:\n> x\n"), Case("capitals", repeating: "PLEASE READ "),
    Case("addresses", repeating: "ana@example.org "), Case("one number", repeating: "1"),
    Case("numbers", repeating: "1 "), Case("dates", repeating: "12 June 2026 at 5 pm "),
    Case("lists", repeating: "- item\n"), Case("code fences", repeating: "```\n"),
    Case("pictures", repeating: "😀"), Case("one family", repeating: "👩\u{200D}"),
    Case("no spaces", repeating: "日本"), Case("dashes", repeating: "-"),
    Case("table", repeating: "| a | b |\n"),
    Case("subjects", repeating: "Subject: x\n"), Case("entities", repeating: "<p>&amp;</p>"),
    Case("full stops", repeating: "."), Case("commas", repeating: "a, "),
    Case("anchors", repeating: "I read your talk on shuffling at PyCon. "),
    Case("broken text") { String(decoding: [UInt8](repeating: 0xC3, count: $0), as: UTF8.self) },
    Case("words that differ") { size in
      (0..<size / 6).map { "w" + String($0, radix: 36) }.joined(separator: " ")
    },
  ]

  /// What a rule says and its examples, again and again in one message.
  static let rules = Mentor.builtIn.rules.map { rule in
    Case(rule.id, counting: "\(rule.say) " + rule.examples.map { $0.text + " " }.joined())
  }

  private func check(_ test: Case, _ size: Int, _ work: ([UInt8]) -> Void) {
    ThreadTime.expectLinear(test.name, size, text: test.text, work: work)
  }

  @Test(arguments: hostile)
  func hostileTextIsScoredInLinearTime(_ test: Case) {
    var coach = Coach(.builtIn)
    check(test, 5000) { _ = coach.score($0).json(file: "-", pretty: false) }
  }

  /// So much stands before them that memory for it would weigh; read before, so that nothing else does.
  @Test func asksThatFreeAreFoundInLinearTime() throws {
    let size = 200_000
    let freeing = Case("asks that free", counting: "Tell me if this is out of line. The cone stood. ")
    let test = Case("asks that free, behind much else") {
      String(repeating: "a ", count: $0 / 2) + "is all. " + freeing.text($0 / 4)
    }
    var coach = Coach(.builtIn)
    var readings: [Int: Reading] = [:]
    for size in [size, 4 * size] {
      let bytes = Array(test.text(size).utf8)
      readings[bytes.count] = coach.read(bytes, options: ScoreOptions())
    }
    ThreadTime.expectLinear(test.name, size, text: test.text) { bytes in
      let reading = readings[bytes.count]!
      let reader = AskReader(
        message: reading.message,
        hits: reading.hits,
        language: reading.language,
        isReply: false
      )
      _ = reader.asks()
    }
  }

  /// Much is found in them.
  static let remarked: [Case] = [
    Case("asks by a day", counting: "Could you look at it by Friday, 3 May? "),
    Case("open slots", counting: "I wrote [title] to {company}. "),
    Case("capitals", counting: "PLEASE READ MY LETTER. "),
  ]

  @Test(arguments: remarked)
  func reportOfManyFindingsIsWrittenInLinearTime(_ test: Case) {
    var coach = Coach(.builtIn)
    check(test, 5000) { bytes in
      let score = coach.score(bytes)
      let report = ScoreReport([.init(file: MessageName(Array("a".utf8)), score: score)], version: "0")
      _ = (report.page(goesOn: true), report.markdown(goesOn: true), report.sarif)
      _ = (report.shortLines, report.githubAnnotations, report.reviewdogLines)
      _ = ScoreText(score: score, file: "a", isWhole: true, goesOn: true).text(Look(width: 60))
    }
  }

  @Test(arguments: rules)
  func theWorstCaseOfEveryRuleIsScoredInLinearTime(_ test: Case) {
    var coach = Coach(.builtIn)
    check(test, 2000) { _ = coach.score($0) }
  }

  @Test(arguments: hostile)
  func hostileTextIsClassifiedInLinearTime(_ test: Case) {
    var classifier = Classifier.builtIn
    check(test, 4000) { _ = classifier.classification(of: $0).json(pretty: false) }
  }

  @Test(arguments: hostile)
  func hostileMailIsReadInLinearTime(_ test: Case) {
    let head = "From: a@b.example\nContent-Type: text/html; charset=utf-8\n\n"
    check(test, 5000) { bytes in
      for name in ["a.eml", "a.mbox"] {
        let bag = Mailbag(Array(head.utf8) + bytes, name: name)
        for place in 0..<bag.count { _ = bag[place] }
      }
      _ = Mailbag(bytes, name: "a.eml")[0]
    }
  }

  static let json: [Case] = [
    Case("escapes") { "{\"text\":\"" + String(repeating: "\\n", count: $0 / 2) + "x\"}" },
    Case("halves of pairs") { "{\"text\":\"" + String(repeating: "\\ud83d", count: $0 / 6) + "x\"}" },
    Case("lists") { "{\"text\":\"x\",\"y\":[" + String(repeating: "[],", count: $0 / 3) + "0]}" },
    Case("open lists") { "{\"text\":\"x\",\"y\":" + String(repeating: "[", count: $0) },
    Case("other keys") { "{" + String(repeating: "\"y\":0,", count: $0 / 6) + "\"text\":\"x\"}" },
    Case("blanks") { String(repeating: " ", count: $0) + "{\"text\":\"x\"}" },
    Case("one number") { "{\"text\":\"x\",\"id\":" + String(repeating: "1", count: $0) + "}" },
  ]

  @Test(arguments: json)
  func hostileRecordsAreReadInLinearTime(_ test: Case) {
    check(test, 20_000) {
      _ = MessageRecord($0, in: 0..<$0.count, options: ScoreOptions(), file: "-", line: 1)
    }
  }
}
