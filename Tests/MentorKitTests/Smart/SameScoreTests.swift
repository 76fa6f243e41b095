import Testing

@testable import MentorKit

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What must make no difference: names, line ends, normal forms, quotation marks, blanks.
struct SameScoreTests {
  /// First names and family names in eight scripts.
  static let names = [
    "Anna Schmidt", "José Álvarez", "Zoë van der Berg", "Søren Ørsted", "Łukasz Wójcik", "Nguyễn Văn An",
    "Siobhán O’Neill", "Jean-Luc Picot", "Ngũgĩ Mwangi", "Oluwaseun Adébáyò", "Þóra Jónsdóttir",
    "María José Núñez",
    "Joy Hope", "Mark Rich", "Will Young", "May Long", "Dawn Summers", "Bill Page", "Grace Good",
    "Faith Price",
    "Олена Кравець", "Дмитрий Иванов", "Ђорђе Петровић", "Ελένη Παπαδοπούλου", "Γιώργος Νικολάου",
    "محمد الخطيب", "فاطمة زهرا", "דוד כהן", "שרה לוי", "अनिता शर्मा", "राजेश कुमार", "王小明", "李娜", "佐藤健",
    "Maria del Carmen García Lorca", "Sri Venkata Ramana Murthy Garu", "Nguyen Thi Ngoc Anh Thu",
    "鈴木さくら", "김민수", "박지영", "สมชาย ใจดี", "Անի Սարգսյան", "გიორგი ბერიძე", "ইসমাইল হোসেন", "தமிழ்ச்செல்வி",
  ]

  /// The good cold mail with another reader and another writer.
  private static func mail(to reader: String, from writer: String) -> String {
    let mail = SampleMessage.golden.first { $0.name == "good-cold-mail" }!.text
    precondition(mail.contains("Hi Dana,") && mail.contains("\nMina"), "a mail with these two names")
    return mail.replacing("Hi Dana,", with: "Hi \(reader),").replacing("\nMina", with: "\n\(writer)")
  }

  private static func first(_ name: String) -> String { String(name.prefix { $0 != " " }) }

  @Test func thereAreEnoughNames() { #expect(Set(Self.names).count >= 40) }

  @Test func warmthIsNotLoud() {
    let mail = "Dear Bo,\n\nI lay hedges in Kent. Would you dig 12 or 14 cm for yew? Thanks for your help"
    let points = [".", "!"].map { Mentor.builtIn.score(Array("\(mail)\($0)\n\nAna\n".utf8)).points }
    #expect(points[0] == points[1])
  }

  @Test(arguments: ["esteemed", "respected", "honoured", "distinguished", "dear"])
  func honorificsCostNothing(_ honorific: String) {
    let mail = "Dear Bo,\n\nI lay hedges in Kent. Would you dig 12 or 14 cm for yew? Thank you,"
    let points = ["Professor", "\(honorific) Professor"].map {
      Mentor.builtIn.score(Array("\(mail) \($0).\n\nAna\n".utf8)).points ?? 0
    }
    #expect(points[0] <= points[1])
  }

  /// What eases the answer puts no distance between a question and its day.
  @Test func theOrderOfTheLastLinesMakesNoDifference() {
    let ends = ["The mason comes on 3 May and cuts that day.", "A no is fine too.", "One line is enough."]
    let mail = "Dear Bo,\n\nI lay hedges in Kent. Would you dig 12 or 14 cm for yew?"
    let points = [ends, ends.reversed()].map {
      Mentor.builtIn.score(Array("\(mail) \($0.joined(separator: " "))\n\nAna\n".utf8)).points
    }
    #expect(points[0] == points[1])
  }

  @Test(arguments: [
    "Prof. Dr. Dr. h.c. Karl Theodor Maier", "Prof. Dr. María del Carmen García Lorca", "X Æ",
  ])
  func titlesAndOddLettersMakeNoDifference(_ name: String) {
    var coach = Coach(.builtIn)
    #expect(
      coach.summary(Self.mail(to: name, from: "Mina")) == coach.summary(Self.mail(to: "Anna", from: "Mina"))
    )
  }

  @Test func nameOfTheReaderMakesNoDifference() {
    var coach = Coach(.builtIn)
    let usual = coach.summary(Self.mail(to: "Anna", from: "Mina"))
    for name in Self.names {
      for greeted in [name, Self.first(name)] {
        #expect(coach.summary(Self.mail(to: greeted, from: "Mina")) == usual, "\(greeted)")
      }
    }
  }

  @Test func nameOfTheWriterMakesNoDifference() {
    var coach = Coach(.builtIn)
    let usual = coach.summary(Self.mail(to: "Anna", from: "Mina"))
    for name in Self.names { #expect(coach.summary(Self.mail(to: "Anna", from: name)) == usual, "\(name)") }
  }

  /// "Lena Koch here" counts for no more than "Nur here", and "Mark" is no verb in it.
  @Test func namesInTheBodyMakeNoDifference() {
    var coach = Coach(.builtIn)
    func mail(_ reader: String, _ writer: String) -> String {
      """
      Dear \(reader),

      \(writer) here, from the loader mailing list. Your talk on queues helped me, \(reader): I cut our backlog from 40 to 6 jobs. Does your loader shuffle once or once per epoch? I have to decide by Friday because the grant report is due.

      Thank you,
      \(writer)
      """
    }
    let usual = coach.summary(mail("Anna", "Mina Berg"))
    for name in Self.names + ["Nur", "Ola", "Sue Law"] {
      #expect(coach.summary(mail(name, "Mina Berg")) == usual, "\(name)")
      #expect(coach.summary(mail("Anna", name)) == usual, "\(name)")
    }
  }

  /// A picture is no part of the name beside it, be it the reader's or the writer's.
  @Test(arguments: ["Ana 😀😀😀 and it", "Ana and it 😀😀😀", "Ben 😀😀😀 and it", "😀😀😀 Ana and it"])
  func namesHideNoPictures(_ words: String) {
    let mail = "Hi Ana,\n\nI read your loader, \(words) is good. Is it shuffled once?\n\nThanks,\nBen\n"
    let found = Mentor.builtIn.score(Array(mail.utf8)).findings.filter { $0.rule == "emoji-excess" }
    #expect(found.map { $0.range.count } == [4, 4, 4], "\(found)")
  }

  @Test func aNameThatIsToldTakesNoSentenceAway() {
    var coach = Coach(.builtIn)
    let text = "hey Ana, does your loader shuffle once or per epoch? one word is enough\nLena Koch\n"
    let told = coach.score(Array(text.utf8), options: ScoreOptions(from: "Lena Koch"))
    #expect(told.points == coach.score(Array(text.utf8)).points)
  }

  @Test func nameMakesABadMessageNeitherBetterNorWorse() {
    var coach = Coach(.builtIn)
    let bad = "Hi Anna,\n\nI would love to pick your brain sometime.\n\nBest,\nMina\n"
    let usual = coach.summary(bad)
    for name in Self.names {
      let changed = bad.replacing("Anna", with: name).replacing("Mina", with: name)
      #expect(coach.summary(changed) == usual, "\(changed)")
    }
  }

  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let apply: @Sendable (String) -> String
  }

  static let changes = [
    Change(testDescription: "line ends of Windows") { $0.replacing("\n", with: "\r\n") },
    Change(testDescription: "a byte order mark") { "\u{FEFF}" + $0 },
    Change(testDescription: "blanks at the ends of lines") { $0.replacing("\n", with: "  \n") },
    Change(testDescription: "empty lines at the end") { $0 + "\n\n\n" },
    Change(testDescription: "decomposed letters") { decomposed($0) },
    Change(testDescription: "curly quotation marks") { curly($0) },
  ]

  @Test(arguments: changes)
  func writingMakesNoDifference(_ change: Change) {
    var coach = Coach(.builtIn)
    for message in SampleMessage.all {
      let changed = change.apply(message.text)
      #expect(coach.summary(changed) == coach.summary(message.text), "\(changed)")
    }
  }

  /// Letters with accents as two scalars each.
  private static func decomposed(_ text: String) -> String {
    let pairs: [(String, String)] = [
      ("á", "a\u{301}"), ("à", "a\u{300}"), ("é", "e\u{301}"), ("è", "e\u{300}"), ("í", "i\u{301}"),
      ("ó", "o\u{301}"), ("ú", "u\u{301}"), ("ü", "u\u{308}"), ("ö", "o\u{308}"), ("ä", "a\u{308}"),
      ("ñ", "n\u{303}"), ("ń", "n\u{301}"), ("ś", "s\u{301}"), ("ć", "c\u{301}"), ("ż", "z\u{307}"),
    ]
    var bytes = Array(text.utf8)
    for (composed, apart) in pairs {
      bytes = replacing(Array(composed.utf8), with: Array(apart.utf8), in: bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// By bytes, since the two forms are equal as strings.
  private static func replacing(_ old: [UInt8], with new: [UInt8], in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      let isHere = bytes[place...].starts(with: old)
      result += isHere ? new : [bytes[place]]
      place += isHere ? old.count : 1
    }
    return result
  }

  private static func curly(_ text: String) -> String {
    var isOpen = false
    return String(
      text.flatMap { letter -> [Character] in
        if letter == "'" { return ["\u{2019}"] }
        guard letter == "\"" else { return [letter] }
        isOpen.toggle()
        return [isOpen ? "\u{201C}" : "\u{201D}"]
      }
    )
  }

  /// What is promised behind a question says nothing of its matter, in whatever words.
  @Test func aPromiseInOtherWordsIsWorthTheSame() throws {
    let points = try [
      "I will tell you what I did with your answer.", "I will let you know what came of it.",
      "I will report back once I know.", "I will write and tell you how it ended.",
    ].map { promise in
      let text = "Dear Ana,\n\nI wrote to you on 3 May about the flag. Is it on? \(promise)\n\nLena\n"
      return try #require(text.score().points)
    }
    #expect(try #require(points.max()) - (try #require(points.min())) <= 4, "\(points)")
  }

  /// Nobody has to be told that a plain answer needs none.
  @Test func anAnswerThatAsksNothingIsNotToldToSaySo() {
    let text =
      "Hi Tom,\n\nYes, the room is yours on Tuesday from 2 to 4. The key is with Mrs. Roth.\n\nRuth\n"
    let score = text.score()
    #expect(score.kind == .reply)
    #expect(!score.findings.contains { $0.say.contains("no answer is needed") }, "\(score.findings)")
  }
}
