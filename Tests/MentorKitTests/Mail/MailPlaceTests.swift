import MentorText
import Testing

@testable import MentorKit

/// What is found in a mail stands in its file where the report says.
struct MailPlaceTests {
  /// Every finding, strength, ask and anchor, and runs of a few words anywhere in the text.
  @Test(arguments: Mails.names)
  func bytesOfTheFileDecodeToThePassage(_ name: String) throws {
    let file = Mails.bytes("\(name).eml")
    let message = Mails.mail(name)
    var coach = Coach(.builtIn)
    let score = coach.score(message)
    let places = score.places
    let found =
      (score.findings + score.strengths).map(\.range) + score.asks.map(\.range)
      + score.swap.anchors.map(\.range)
    for range in found + Self.runs(of: message) {
      let place = places.place(of: range).range
      let passage = Self.squeezed(message.text[range])
      let written = Array(file[place])
      let read = Self.readings(of: written).map { Self.squeezed($0[...]) }
      #expect(
        read.contains { $0.contains(passage) && $0.count <= passage.count + 4 },
        "\(passage): \(Self.text(written[...]))"
      )
    }
  }

  /// Ranges of two to four words, all over the subject and the body; they begin and end at letters.
  private static func runs(of message: StoredMessage) -> [Range<Int>] {
    let words = Text(message.text, lexicon: Catalogue.builtIn.language.lexicon).tokens.map(\.range)
    let body = message.text.count - message.body.utf8.count
    return words.indices.dropLast(3).map { words[$0].lowerBound..<words[$0 + 1 + $0 % 3].upperBound }
      .filter { $0.lowerBound >= body || $0.lowerBound >= "Subject: ".utf8.count && $0.upperBound < body }
  }

  /// What bytes can mean, whatever the header says of them.
  private static func readings(of bytes: [UInt8]) -> [[UInt8]] {
    func steps(_ all: [([UInt8]) -> MappedBytes?]) -> [UInt8] { all.reduce(bytes) { $1($0)?.bytes ?? $0 } }
    let charsets: [Charset] = [.utf8, .latin1, .latin9, .windows1252, .utf16LittleEndian, .utf16BigEndian]
    // A group of base64 may begin in the middle of a letter.
    let plain: [[UInt8]] = charsets.flatMap { charset in
      [TransferEncoding.plain, .quotedPrintable, .base64].map { steps([$0.decoded, charset.decoded]) }
        + (1...2).map { cut in
          steps([TransferEncoding.base64.decoded, { Self.without(first: cut, $0) }, charset.decoded])
        }
    }
    let header = HeaderText(bytes).decoded(0..<bytes.count).bytes
    return plain + plain.map { HTMLText.reduced($0).bytes } + [header]
  }

  private static func without(first count: Int, _ bytes: [UInt8]) -> MappedBytes {
    var rest = MappedBytes()
    rest.copy(min(count, bytes.count)..<bytes.count, of: bytes)
    return rest
  }

  /// Without blanks and the marks of quotations and line ends, so that lines that were joined or broken read
  /// alike.
  private static func squeezed(_ bytes: ArraySlice<UInt8>) -> String {
    text(bytes).filter { !$0.isWhitespace && $0 != ">" }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test(arguments: Mails.boxes)
  func messagesOfABoxArePlacedInTheBox(_ name: String) throws {
    let file = Mails.bytes("\(name).mbox")
    let box = Mails.box(name)
    for number in 0..<box.count {
      let message = box[number]
      let origin = try #require(message.origin)
      for range in Self.runs(of: message) {
        let written = Self.squeezed(file[origin.map.range(range)])
        #expect(written == Self.squeezed(message.text[range]))
      }
    }
  }

  @Test func linesAndColumnsAreThoseOfTheFile() throws {
    var coach = Coach(.builtIn)
    let score = coach.score(Mails.mail("quoted-printable-crlf"))
    let finding = try #require(score.strengths.first { $0.rule == "recipient-anchor" })
    let place = score.places.place(of: finding.range)
    #expect([place.line, place.column, place.endLine] == [11, 1, 11])
  }

  @Test(arguments: [false, true])
  func textInSixteenBitsIsReadAndPlaced(isLittle: Bool) throws {
    let text = "\u{FEFF}Dear Ana,\r\n\r\nI liked your talk “Cafés”. Could I pick your brain?\r\n"
    let file = text.utf16.flatMap {
      isLittle ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)]
    }
    let bag = Mailbag(file, name: "draft.txt")
    #expect(String(decoding: bag[0].text, as: UTF8.self) == String(text.dropFirst()))
    var coach = Coach(.builtIn)
    let score = coach.score(bag[0])
    let finding = try #require(score.findings.first { $0.rule == "pick-your-brain" })
    let place = score.places.place(of: finding.range)
    let before = text.utf16.prefix(place.range.lowerBound / 2)
    #expect(String(decoding: before, as: UTF16.self).hasSuffix("Could I "))
    #expect(place.line == 3)
    #expect(place.column == "I liked your talk “Cafés”. Could I ".utf8.count + 1)
  }

  @Test func subjectIsPlacedInItsHeader() throws {
    let file = Array(
      "From: a@example.org\nSubject: =?utf-8?q?Caf=C3=A9?=\n =?utf-8?b?cyBhdCBub29u?=\nMIME-Version: 1.0\n\nHi\n"
        .utf8
    )
    let message = Mailbag(file, name: "a.eml")[0]
    #expect(message.subject == "Cafés at noon")
    let origin = try #require(message.origin)
    func written(_ range: Range<Int>) -> String {
      String(decoding: file[origin.map.range(range)], as: UTF8.self)
    }
    #expect(written(9..<13) == "Caf=C3")
    #expect(written(12..<14) == "=C3=A9")
    #expect(written(19..<23) == "dCBub29u")
    #expect(written(20..<23) == "b29u")
  }
}
