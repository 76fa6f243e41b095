import MentorText
import Testing

@testable import MentorKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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

  @Test func thereAreEnoughMails() { #expect(Mails.names.count >= 60) }
}
