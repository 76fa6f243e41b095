import MentorText
import Testing

@testable import MentorKit

/// What is read from mails; a second reader is asked in `MailOracleTests` of the program's tests.
struct MailReaderTests {
  /// `RECORD=1 swift test --filter MailReaderTests` writes the texts anew; read them before they are kept.
  @Test(arguments: Mails.names)
  func mailIsReadAsTheTextBesideIt(_ name: String) {
    let page = Mails.mail(name).page
    if getenv("RECORD") != nil { Mails.record(page, as: "\(name).txt") }
    #expect(page == String(decoding: Mails.bytes("\(name).txt"), as: UTF8.self))
  }

  /// The messages are parted by form feeds.
  @Test(arguments: Mails.boxes)
  func boxIsReadAsTheTextBesideIt(_ name: String) {
    let box = Mails.box(name)
    let page = (0..<box.count).map { box[$0].page }.joined(separator: "\u{0C}\n")
    if getenv("RECORD") != nil { Mails.record(page, as: "\(name).txt") }
    #expect(box.isMbox)
    #expect(page == String(decoding: Mails.bytes("\(name).txt"), as: UTF8.self))
  }

  @Test(arguments: [
    ("Mentoring Team", nil), ("Support", nil), ("PyCon Mentors", nil), ("help desk", nil), ("aruiz", nil),
    ("ana@example.org", nil), ("Ana Ruiz", "Ana Ruiz"), ("Ana", "Ana"), ("Dr. Ana Ruiz", "Dr. Ana Ruiz"),
    ("\"Ruiz, Ana\"", "Ruiz, Ana"), ("=?utf-8?q?Ana_Ru=C3=ADz?=", "Ana Ruíz"), ("李雷", "李雷"),
    ("'Ana Ruiz'", "Ana Ruiz"),
  ])
  func readerIsAPerson(_ written: String, _ name: String?) {
    func reader(_ to: String) -> String? {
      let mail = Mailbag(Array("From: Lena <l@example.org>\nTo: \(to)\n\nHi\n".utf8), name: "a.eml")[0]
      return mail.completed(ScoreOptions(), lexicon: Catalogue.builtIn.language.lexicon).to
    }
    #expect(reader("\(written) <x@example.org>") == name)
    #expect(reader("\(written) <x@example.org>, Tom Roe <t@example.org>") == nil)
  }

  @Test(arguments: [
    ("a@x.org", [Correspondent(name: nil, address: "a@x.org")]),
    ("a@x.org (Ana)", [.init(name: "Ana", address: "a@x.org")]),
    ("\"A \\\"B\\\" C\" <a@x.org>", [.init(name: "A \"B\" C", address: "a@x.org")]),
    (
      "friends: Ana <a@x.org>, b@x.org;",
      [.init(name: "Ana", address: "a@x.org"), .init(name: nil, address: "b@x.org")]
    ),
    ("\"=?utf-8?b?w4Q=?=\" <a@x.org>", [.init(name: "Ä", address: "a@x.org")]), ("", []), ("<", []),
    ("\"", []), ("undisclosed-recipients:;", []),
  ])
  func addressesAreRead(_ written: String, _ people: [Correspondent]) {
    let bytes = Array(written.utf8)
    #expect(Correspondent.all(in: 0..<bytes.count, of: bytes) == people)
  }

  /// What decides whether a file without a telling name is mail.
  @Test(arguments: [
    ("Subject: Eels\nTo: Ana\n\nDear Ana\n", true), ("From: me\nTo: you\nSubject: Eels\n\nDear Ana\n", true),
    ("Dear Ana,\n\nFrom: here\n", true), ("From here on it is slow.\n\nDear Ana\n", true),
    ("From here on\nNote: slow\n", true),
    ("From: a@x.org\nContent-Type: text/plain\n\nHi\n", false),
    ("Received: by x\nFrom: a@x.org\n\nHi\n", false),
    ("MIME-Version: 1.0\nContent-Type: text/plain\n\nHi\n", false),
    ("From a@x.org Wed Nov 25 09:00:00 2026\nFrom: a@x.org\n\nHi\n", false),
  ])
  func mailIsKnownByItsBeginning(_ text: String, _ isPlain: Bool) {
    #expect(Mailbag(Array(text.utf8), name: "draft.txt").isPlain == isPlain)
  }

  /// Each mail keeps its number, and none is lost.
  @Test(arguments: ["a.mbox", "a"])
  func aByteOrderMarkHidesNoMail(_ name: String) {
    let from = "From a@x.org Wed Nov 25 09:00:00 2026\nFrom: a@x.org\n\n"
    let box = Mailbag(Array("\u{FEFF}\(from)first\n\n\(from)second\n".utf8), name: name)
    #expect((0..<box.count).map { String(decoding: box[$0].text, as: UTF8.self) } == ["first\n", "second\n"])
  }

  @Test(arguments: [
    (
      "<html><head><title>x</title><body><p>Hi Ana,</p><header>site</header><p>Lena</p>",
      "Hi Ana,\n\nsite\n\nLena\n"
    ),
    ("<head><title>x</title></head><p>Hi</p>", "Hi\n"), ("<HEAD><title>x</title></HEAD ><p>Hi</p>", "Hi\n"),
    ("<head><title>x</title><body><p>Hi</p></body><head></head>", "Hi\n"),
    ("<head><script>write('<body>')</script><title>x</title></head><p>Hi</p>", "Hi\n"),
    ("<script>a</script-x>b</script><p>Hi</p>", "Hi\n"), ("Hi<style>p {}</style", "Hi\n"),
  ])
  func anOpenHeadTakesNothingOfTheBodyAway(_ page: String, _ text: String) {
    #expect(String(decoding: HTMLText.reduced(Array(page.utf8)).bytes, as: UTF8.self) == text)
  }

  @Test(arguments: [
    ("=?utf-8?B?Q2Fmww==?= =?utf-8?B?qSBub3Rlcw==?=", "Café notes"),
    ("=?utf-8?Q?Caf=C3?=\n =?UTF-8?Q?=A9_notes?= on", "Café notes on"),
    ("=?utf-8?Q?Caf=C3=A9?= =?iso-8859-1?Q?_na=EFf?= =?utf-8?Q?_=C3=A9?=", "Café naïf é"),
    ("=?utf-8?Q?Caf=C3?= x =?utf-8?Q?=A9?=", "Caf\u{FFFD} x \u{FFFD}"),
  ])
  func aLetterCutOverTwoEncodedWordsIsWhole(_ written: String, _ text: String) {
    let bytes = Array(written.utf8)
    let decoded = HeaderText(bytes).decoded(0..<bytes.count)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
  }

  @Test func thereAreEnoughMails() { #expect(Mails.names.count >= 60) }
}
