import MentorText
import Testing

@testable import MentorKit

/// What the person who gets a request is told of it.
struct TriageTests {
  static let records = try! Resources.records(in: "triage")
  static let book = try! ReplyBook(
    Resources.records(in: "replies"),
    frame: records.first { $0.name == "reply" }!,
    language: Catalogue.builtIn.language
  )
  static let five = records.first { $0.name == "five-minutes" }!.record

  static func inquiry(_ text: String, need: Need = Need(role: .mentor, isSure: true)) -> Inquiry {
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
    let proofs = try ReplyProof.all(of: kind)
    #expect(!proofs.isEmpty)
    for proof in proofs {
      let need = Need(role: proof.role ?? .mentor, isSure: true, elsewhere: proof.elsewhere)
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
    let reply = Self.book.reply(of: kind, to: sender, subject: "Loaders", writer: "Ruiz, Ana")
    #expect(
      reply.text.hasPrefix("Dear Lena Koch,\n\n") && reply.text.hasSuffix("\n\nKind regards,\nAna Ruiz")
    )
    #expect(reply.subject == "Re: Loaders" && reply.to == "lena@example.org")
    #expect(Self.book.reply(of: kind, to: nil, subject: "Re: Loaders", writer: nil).subject == "Re: Loaders")
  }

  @Test func sourcesResolve() throws {
    let sources = try Resources.sources()
    for named in try Resources.records(in: "replies") + Self.records.filter({ $0.name == "five-minutes" }) {
      for source in (RecordBlock(named)["source"] ?? "").split(separator: ",") {
        #expect(sources[source.trimmed] != nil, "\(named.path): \(source)")
      }
    }
  }

  @Test func whatFitsIntoFiveMinutesComesFirst() {
    func inquiry(_ name: String, _ points: Int?, _ five: Inquiry.FiveMinutes.Answer) -> Inquiry {
      Inquiry(
        name: name,
        subject: nil,
        from: nil,
        points: points,
        fiveMinutes: points == nil ? nil : Inquiry.FiveMinutes(answer: five, because: "")
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

  @Test func violenceGetsTheCardAndNoDraft() throws {
    var triage = Triage()
    let text = """
      Dear Ana,

      I was assaulted by my supervisor on the ward last week. How do I change my placement?

      Lena
      """
    let message = Mailbag(Array(text.utf8), name: "a.txt")[0]
    let found = triage.inquiry(message, name: "a.txt", options: ScoreOptions())
    let card = try #require(found.care)
    #expect(card.contains("abuse, assault") && found.reply == nil && found.points == nil, "\(found)")
    let shown = TriageText([(1, found)], hasReplies: true).text(Look(width: 100))
    #expect(!shown.contains("draft") && shown.contains("findahelpline.com"), "\(shown)")
  }

  @Test(arguments: [
    "Dear Ana,\n\nI heard that your father died, and I am so sorry. I do not need anything, I only wanted you to know that I think of you. Let me know if there is anything I can do.\n\nLena",
    "Dear Ana,\n\ncongratulations on the chair! We were all so glad here.\n\nLena",
    "Hi Ana,\n\nYes, Thursday at 16:00 works for me. I will bring the slides.\n\nLena",
    "Hi Ana,\n\nthank you for the reference. I got the post and start in May.\n\nLena",
    "Hi Ana,\n\njust to let you know that the pool is closed on Monday. No need to reply.\n\nLena",
  ])
  func aNoteThatAsksNothingIsNotTakenForARequest(_ text: String) throws {
    let found = Self.inquiry(text, need: Need(role: .therapist, isSure: true))
    #expect(found.role == nil && found.fiveMinutes == nil && found.missing == nil, "\(found)")
    let reply = try #require(found.reply)
    #expect(["kind-words", "thanks", "note"].contains(reply.kind), "\(reply)")
    let score = Mentor.builtIn.score(Array(text.utf8))
    #expect(!score.findings.contains { $0.rule == "no-ask" }, "\(score.findings.map(\.rule))")
  }

  @Test(arguments: [
    ("One line is enough. Best, Ola Berg", "Ola Berg"), ("One line is enough.\nBest, Ola Berg", "Ola Berg"),
    ("One line is enough.\n\nKind regards, Ola Berg", "Ola Berg"),
    ("One line is enough.\n\nWith thanks,\nOla Berg\nola@berg.example", "Ola Berg"),
    ("One line is enough. Gracias, Pedro", "Pedro"),
    ("One line is enough.\n\nBest, Tom van Dam", "Tom van Dam"),
  ])
  func theAnswerGreetsWhoSignedAndNotTheClosing(_ end: String, _ name: String) throws {
    let found = Self.inquiry(
      "Dear Ana,\n\nI bake rye in Graz. Which stone would you buy, basalt or clay? \(end)\n"
    )
    #expect(try #require(found.reply).text.hasPrefix("Dear \(name),"), "\(found)")
  }

  @Test(arguments: [
    ("Koch, Lena", "Lena Koch"), ("Lena Koch", "Lena Koch"), ("Lena Koch, PhD", "Lena Koch"),
    ("Lena Koch, Ph.D., M.D.", "Lena Koch"), ("Koch, Ph.D., Lena", "Lena Koch"), ("KOCH, LENA", "LENA KOCH"),
    ("Koch, L.J.", "L.J. Koch"), ("Koch, JoAnn", "JoAnn Koch"), ("Lena Koch, CPA", "Lena Koch"),
    ("Ruiz, Ana Maria", "Ana Maria Ruiz"), ("Lena Koch, Jr.", "Lena Koch"), ("Lena Koch,", "Lena Koch"),
    ("Lena Koch, Prof. Dr.", "Lena Koch"), (",", ","),
  ])
  func aNameIsSaidWithoutWhatStandsBehindIt(_ written: String, _ spoken: String) {
    #expect(SpokenName(written, lexicon: Catalogue.builtIn.language.lexicon).text == spoken)
  }

  @Test func whoSignsWithAnAddressAloneHasNoName() throws {
    let found = Self.inquiry(
      "Dear Ana,\n\nI bake rye in Graz. Which stone would you buy, basalt or clay?\n\nBest,\nlena@x.example\n"
    )
    #expect(found.from == Correspondent(name: nil, address: "lena@x.example"))
    let reply = try #require(found.reply)
    #expect(!reply.text.contains("Dear ,"), "\(reply.text)")
  }

  @Test func aMessageThatForgetsItsAskIsStillARequest() throws {
    let found = Self.inquiry("Dear Ana,\n\nI am Lena and I build eel traps in Kiel.\n\nLena")
    #expect(try #require(found.reply).kind == "nothing-asked")
  }

  @Test func aGoodWordIsASponsorsHoweverTheMessageReads() throws {
    let ask = "you did the falls audit with us in September. Would you write a reference for my application?"
    let found = Self.inquiry("Dear Ana,\n\n\(ask)\n\nLena", need: Need(role: .none, isSure: false))
    #expect(try #require(found.reply).kind == "sponsor-known", "\(found)")
  }

  /// Nothing false is said in the name of the person who answers.
  @Test(arguments: [
    "you did the falls audit with us in September. Would you write a reference for my application?",
    "I was in your ward team for a year. Could you recommend me for the ward sister post?",
    "you supervised my thesis in 2023. Would you be a referee for my application by 1 May?",
    "we ran the summer school together. Would you nominate me for the teaching prize?",
    "I was your student in Graz. Would you write me a letter of recommendation by 1 May?",
    "I took your course on dams. Would you be my referee for the post in Linz?",
    "you were my manager at the mill. Could you recommend me to the board?",
  ])
  func aSponsorWhoKnowsTheWorkIsNotMadeToDenyIt(_ ask: String) throws {
    let found = Self.inquiry("Dear Ana,\n\n\(ask)\n\nLena", need: Need(role: .sponsor, isSure: true))
    let reply = try #require(found.reply)
    let isDated = ask.contains("1 May")
    #expect(reply.kind == (isDated ? "sponsor-dated" : "sponsor-known"), "\(reply.text)")
    // Nobody is asked for what stands in the message.
    #expect(reply.text.contains("and the day by which it is needed, help") != isDated, "\(reply.text)")
    #expect(!reply.text.contains("do not know yours"), "\(reply.text)")
  }

  @Test(arguments: [
    "could you look over the migration PR before 11? It is 20 lines, ten minutes at most.",
    "can you check the two slides on page 4 by noon? Five minutes are enough.",
  ])
  func aSmallFavourIsNotSentToATutor(_ ask: String) throws {
    for role in [Role.tutor, .coach] {
      let found = Self.inquiry("Hi Ana,\n\n\(ask)\n\nLena", need: Need(role: role, isSure: true))
      #expect(try #require(found.reply).kind == "small-favour", "\(found)")
    }
  }

  @Test func listIsOneLineForEachRequest() {
    let long = Inquiry(
      name: "box.mbox#12",
      subject: "A subject that goes on \u{1B}[31m\nand on " + String(repeating: "漢字", count: 40),
      from: Correspondent(name: "Somebody", address: ""),
      points: 50,
      fiveMinutes: Inquiry.FiveMinutes(answer: .yes, because: "")
    )
    let lines = TriageText([(1, long), (2, long)], hasReplies: false).text(Look(width: 80))
      .split(separator: "\n")
    #expect(lines[1].hasPrefix("  1    50   yes ") && lines[2].hasPrefix("  2    50   yes "))
    #expect(lines[1].hasSuffix("... (#12)") && Columns.count(String(lines[1])) <= 80)
    #expect(!lines[1].contains("\u{1B}"))
  }
}
