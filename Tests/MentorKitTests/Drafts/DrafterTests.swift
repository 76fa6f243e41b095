import MentorText
import Testing

@testable import MentorKit

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Drafts of the complete briefs in `Tests/Briefs`.
struct DrafterTests {
  static let book = DraftBook.builtIn

  struct Case: Sendable, CustomTestStringConvertible {
    let kind: DraftKind
    let brief: Brief
    let line: Int
    var testDescription: String { "\(kind.id).briefs:\(line) \(brief.channel ?? "")" }

    var draft: Draft { Drafter().draft(brief, kind: kind) }
  }

  static let cases = book.kinds.flatMap { (try? briefs(of: $0)) ?? [] }

  private static func briefs(of kind: DraftKind) throws -> [Case] {
    let file = "\(TestFolder.package())/Tests/Briefs/\(kind.id).briefs"
    let record = try Record(
      parsing: Array(try String(contentsOfFile: file, encoding: .utf8).utf8),
      file: file
    )
    return try record.blocks.map { block in
      Case(kind: kind, brief: try BriefReader().brief(block, file: file), line: block[0].line)
    }
  }

  @Test func thereAreEnoughBriefs() {
    #expect(Self.cases.count >= 60)
    for kind in Self.book.kinds {
      let channels = Set(Self.cases.filter { $0.kind.id == kind.id }.compactMap(\.brief.channel))
      #expect(channels == Set(Self.book.channels.map(\.id)), "\(kind.id)")
    }
  }

  @Test(arguments: cases)
  func aCompleteBriefGivesAReadyMessage(_ test: Case) {
    let draft = test.draft
    #expect(draft.gaps == [], "\(draft.text)")
    #expect(draft.excess == 0, "\(draft.length) characters:\n\(draft.text)")
    let score = draft.score()
    let problems = score.findings.filter { $0.severity > .info }.map {
      "\($0.severity.rawValue) \($0.rule) \($0.points)"
    }
    #expect(score.verdict == .ready && problems == [], "\(score.points ?? 0) \(problems)\n\(draft.text)")
  }

  /// What the draft names as the command to look again with gives the same score.
  @Test(arguments: cases)
  func kindRelationAndChannelScoreTheDraftAsItWasScored(_ test: Case) {
    let draft = test.draft
    let options = ScoreOptions(
      relation: draft.options.relation,
      channel: draft.options.channel,
      kind: draft.options.kind
    )
    let again = Mentor.builtIn.score(Array(draft.text.utf8), options: options)
    let first = draft.score()
    #expect(again.points == first.points && again.verdict == first.verdict, "\(draft.text)")
  }

  @Test(arguments: cases)
  func aReadyMessageIsNotToldToAddWhatItsKindNeverAsksFor(_ test: Case) {
    let draft = test.draft
    let text = DraftReport(draft, score: draft.score()).text(Look(width: 200))
    #expect(text.contains(", ready\n"))
    if ["thanks", "again", "after-no"].contains(test.kind.id) {
      #expect(!text.contains("Next best edit") || !text.contains("Name the day"), "\(text)")
    }
    if draft.score().asks.isEmpty { #expect(!text.contains("Next best edit"), "\(text)") }
  }

  @Test(arguments: cases)
  func aMessageHasNoSeams(_ test: Case) {
    let text = test.draft.text
    for seam in ["  ", "..", " .", " ,", ".,", "?.", ".?", "!.", "{", "}", "[", " a a", " my my", "\n\n\n"] {
      #expect(!text.contains(seam), "'\(seam)' in\n\(text)")
    }
    let words = text.lowercased().split { $0 == " " || $0 == "\n" }
    for (word, next) in zip(words, words.dropFirst()) { #expect(word != next, "\(text)") }
  }

  @Test(arguments: cases)
  func eachMissingFieldLeavesOneGapAndGoodEnglish(_ test: Case) {
    for field in test.kind.needs where field != "subject" || test.draft.channel.hasSubject {
      var brief = test.brief
      brief.channel = "email"
      brief[field] = nil
      let draft = Drafter().draft(brief, kind: test.kind)
      #expect(draft.gaps.map(\.field) == [field], "\(draft.text)")
      for seam in ["  ", "..", " .", " ,", ".,", "?.", ".?", "{"] {
        #expect(!draft.text.contains(seam), "\(field): '\(seam)' in\n\(draft.text)")
      }
      let score = draft.score()
      #expect(draft.verdict(of: score) == .notYet && score.verdict != .ready)
      #expect(score.findings.contains { $0.rule == "template-residue" }, "\(field):\n\(draft.text)")
    }
  }

  /// Messages to two readers share the writer's own words and little else.
  @Test func twoReadersDoNotGetCopies() {
    var shares: [Double] = []
    for kind in Self.book.kinds {
      let drafts = Self.cases.filter { $0.kind.id == kind.id }.map { test in
        var brief = test.brief
        brief.channel = "email"
        for field in Self.book.keptFields { brief[field.id] = Answer("I am the writer of both.") }
        return Drafter().draft(brief, kind: kind).body
      }
      for (place, first) in drafts.enumerated() {
        for second in drafts.dropFirst(place + 1) {
          let left = Set(first.split { ".?\n".contains($0) }.map(String.init).filter { $0.count > 3 })
          let right = Set(second.split { ".?\n".contains($0) }.map(String.init).filter { $0.count > 3 })
          let same = left.intersection(right).filter { !$0.contains("the writer of both") }
          shares.append(Double(same.count) / Double(min(left.count, right.count)))
        }
      }
    }
    let mean = shares.reduce(0, +) / Double(shares.count)
    #expect(mean < 0.15, "on average \(mean) of the sentences are the same")
    #expect((shares.max() ?? 1) <= 0.4, "at most \(shares.max() ?? 1)")
  }

  @Test func theSameFactsGiveTheSameMessage() {
    for test in Self.cases {
      var brief = Brief(kind: test.brief.kind, channel: test.brief.channel, relation: test.brief.relation)
      for (field, answer) in test.brief.answers.sorted(by: { $0.key > $1.key }) { brief[field] = answer }
      #expect(Drafter().draft(brief, kind: test.draft.kind).text == test.draft.text)
    }
  }

  @Test func aMailLinkIsReadBack() throws {
    for test in Self.cases {
      let draft = test.draft
      let link = MailLink(draft, address: "ana+x@example.org").text
      #expect(link.utf8.allSatisfy { $0 > 32 && $0 < 127 } && !link.contains("+"))
      let body = try #require(link.split(separator: "body=").last).removingPercent
      #expect(body == draft.body.replacing("\n", with: "\r\n"))
      #expect(
        link.hasPrefix("mailto:ana%2Bx@example.org?") && link.contains("subject=") == draft.channel.hasSubject
      )
    }
  }

  @Test(
    arguments: [
      ("first", Relation.stranger, "Could you recommend me for a job at your company?", nil, "sponsor"),
      ("first", .stranger, "Does the loader shuffle once?", Need(role: .sponsor, isSure: true), "sponsor"),
      (
        "first", .stranger, "Does the loader shuffle once?", Need(role: .therapist, isSure: true),
        "therapist"
      ),
      (
        "first", .stranger, "Does the loader shuffle once?",
        Need(role: .mentor, isSure: true, elsewhere: "search"), "search"
      ),
      ("first", .stranger, "Does the loader shuffle once?", Need(role: .tutor, isSure: true), "hired"),
      ("helper", .paid, "Would you teach me fractions?", Need(role: .tutor, isSure: true), nil),
      ("sponsor", .colleague, "Would you recommend me?", Need(role: .sponsor, isSure: true), nil),
      ("first", .stranger, "Does the loader shuffle once?", Need(role: .sponsor, isSure: false), nil),
      ("first", .stranger, "Does the loader shuffle once?", nil, nil),
    ] as [(String, Relation, String, Need?, String?)]
  )
  func aBetterWayIsSaidFirst(
    _ kind: String,
    _ relation: Relation,
    _ ask: String,
    _ need: Need?,
    _ expected: String?
  ) throws {
    var brief = Brief(kind: kind, relation: relation)
    brief["ask"] = Answer(ask)
    let drafter = Drafter { text in
      #expect(String(decoding: text, as: UTF8.self) == ask)
      return need
    }
    let posts = drafter.signposts(for: brief, kind: try #require(Self.book.kind(kind)))
    #expect(posts.first?.id == expected)
  }

  @Test func careComesFirst() {
    var brief = Brief()
    brief["why"] = Answer("I want to end my life and nobody would notice.")
    #expect(Drafter().care(for: brief)?.comesAlone == true)
    brief["why"] = Answer("This deadline is killing me.")
    #expect(Drafter().care(for: brief) == nil)
  }

  @Test func aChangedMessageKeepsTheGapsThatStillStandInIt() throws {
    var brief = Brief(channel: "email")
    brief["to"] = Answer("Ana")
    let draft = Drafter().draft(brief, kind: try #require(Self.book.kind("thanks")))
    let windows = draft.rewritten(as: draft.text.replacing("\n", with: "\r\n"))
    #expect(windows.subject == draft.subject)
    #expect(windows.body == draft.body.replacing("\n", with: "\r\n"))
    let changed = draft.rewritten(as: draft.text.replacing("[your name]", with: "Lena"))
    #expect(changed.gaps.map(\.field) == draft.gaps.map(\.field).filter { $0 != "name" })
    #expect(
      changed.subject == draft.subject && changed.body.hasPrefix("Dear Ana,")
        && changed.body.hasSuffix("Lena")
    )
  }
}

extension StringProtocol {
  /// "%20" and the like decoded.
  fileprivate var removingPercent: String {
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == 37 else {
        bytes.append(byte)
        continue
      }
      bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)!)
      rest.removeFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
