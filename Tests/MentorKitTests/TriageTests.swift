import MentorText
import Testing

@testable import MentorKit

/// What the person who gets a request is told of it.
struct TriageTests {
  static let records = try! Resources.records(in: "triage")
  static let book = try! ReplyBook(
    Resources.records(in: "replies"),
    frame: records.first { $0.name == "reply" }!
  )
  static let five = records.first { $0.name == "five-minutes" }!.record

  static func inquiry(_ text: String, need: Need = Need(role: "mentor", isSure: true)) -> Inquiry {
    var triage = Triage()
    let message = Mailbag(Array(text.utf8), name: "a.txt")[0]
    return triage.inquiry(message, name: "a.txt", options: ScoreOptions(to: "Ana Ruiz"), need: need)
  }

  @Test(arguments: five.blocks.flatMap(\.self))
  func fiveMinuteTestAnswersAsItsExamplesSay(_ example: Record.Field) throws {
    let text = example.values[0].text.replacing(#"\n"#, with: "\n")
    let found = try #require(Self.inquiry(text).fiveMinutes)
    #expect(found.answer.rawValue == example.key, "\(found.because) \(text)")
  }

  @Test(arguments: book.kinds.map(\.id))
  func answerIsTheOneForItsExamples(_ id: String) throws {
    let kind = try #require(Self.book.kinds.first { $0.id == id })
    #expect(!kind.proof.isEmpty)
    for proof in kind.proof {
      let need = Need(role: proof.role ?? "mentor", isSure: true, elsewhere: proof.elsewhere)
      let found = Self.inquiry(proof.message, need: need)
      #expect(found.reply?.kind == id, "line \(proof.line): \(found)")
    }
  }

  @Test(arguments: book.kinds.map(\.id))
  func answersAreKindAndName(_ id: String) throws {
    let kind = try #require(Self.book.kinds.first { $0.id == id })
    let text = kind.say.joined(separator: " ")
    #expect(
      !text.contains("!") && !text.lowercased().contains("you are ") && text.hasPrefix("Thank you"),
      "\(text)"
    )
    let sender = Correspondent(name: "Koch, Lena", address: "lena@example.org")
    let reply = Self.book.reply(of: kind, to: sender, subject: "Loaders", writer: "Ana Ruiz")
    #expect(
      reply.text.hasPrefix("Dear Lena Koch,\n\n") && reply.text.hasSuffix("\n\nKind regards,\nAna Ruiz")
    )
    #expect(reply.subject == "Re: Loaders" && reply.to == "lena@example.org")
    #expect(Self.book.reply(of: kind, to: nil, subject: "Re: Loaders", writer: nil).subject == "Re: Loaders")
  }

  @Test func sourcesResolve() throws {
    let sources = try Sources(try Resources.records(in: "sources"))
    for named in try Resources.records(in: "replies") + Self.records.filter({ $0.name == "five-minutes" }) {
      for source in (named.record["source"] ?? "").split(separator: ",") {
        #expect(sources[source.trimmed] != nil, "\(named.path): \(source)")
      }
    }
  }

  @Test func whatFitsIntoFiveMinutesComesFirst() {
    func inquiry(_ name: String, _ points: Int?, _ five: FiveMinuteTest.Answer) -> Inquiry {
      Inquiry(
        name: name,
        subject: nil,
        from: nil,
        points: points,
        fiveMinutes: points == nil ? nil : FiveMinuteTest.Result(answer: five, because: "")
      )
    }
    let mixed = [
      inquiry("a", nil, .no), inquiry("b", 90, .no), inquiry("c", 40, .yes), inquiry("d", 70, .unclear),
      inquiry("e", 80, .yes), inquiry("f", 40, .yes),
    ]
    #expect(Inquiry.sorted(mixed).map(\.name) == ["e", "c", "f", "d", "b", "a"])
  }

  @Test func aTextThatNeedsCareIsNotJudged() {
    let found = Self.inquiry(
      "Dear Ana,\n\nI do not want to live any more. Could you read my thesis?\n\nLena\n"
    )
    #expect(found.care?.contains("findahelpline.com") == true)
    #expect(found.points == nil && found.reply == nil && found.fiveMinutes == nil && found.missing == nil)
    for report in [TriageReport([(1, found)], hasReplies: true)] {
      for text in [report.json, report.ndjson, report.csv] {
        #expect(!text.contains("help") && !text.contains("care"), "\(text)")
      }
    }
  }

  @Test func listIsOneLineForEachRequest() {
    let long = Inquiry(
      name: "box.mbox#12",
      subject: "A subject that goes on \u{1B}[31m\nand on " + String(repeating: "漢字", count: 40),
      from: Correspondent(name: "Somebody", address: ""),
      points: 50,
      fiveMinutes: FiveMinuteTest.Result(answer: .yes, because: "")
    )
    let lines = TriageText([(1, long), (2, long)], hasReplies: false, width: 80, isColoured: false).text
      .split(separator: "\n")
    #expect(lines[1].hasPrefix("  1    50   yes ") && lines[2].hasPrefix("  2    50   yes "))
    #expect(lines[1].hasSuffix("... (#12)") && Columns.count(String(lines[1])) <= 80)
    #expect(!lines[1].contains("\u{1B}"))
  }
}
