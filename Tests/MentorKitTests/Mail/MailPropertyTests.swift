import MentorText
import Testing

@testable import MentorKit

/// Mails that went wrong on their way: read to the end, placed inside the file, in linear time.
struct MailPropertyTests {
  private static let splinters = [
    "=", "=?", "?=", "=?utf-8?b?", "=?utf-8?q?a?=", "--b1", "--b1--", "--", "\r\n", "\n", "\r", "\n\n", "<",
    ">", "&", "&#x1F600;",
    "<blockquote>", "<pre>", "<!--", "<script>", "\u{0}", "é", "\u{FEFF}", "From x\nA: b\n\n", ">From ", ":",
    ";", "\"", "(", "\\",
    "boundary=", "Content-Type: multipart/mixed; boundary=b1\n", "Content-Transfer-Encoding: base64\n",
    "charset=utf-16;",
  ]

  @Test(arguments: UInt64(0)..<300)
  func anythingIsReadAndPlacedInsideTheFile(seed: UInt64) {
    var dice = Dice(seed: seed)
    var bytes = Mails.bytes("\(dice.pick(Mails.names)).eml")
    for _ in 0..<(1 + dice.roll(12)) { Self.spoil(&bytes, &dice) }
    let bag = Mailbag(bytes, name: dice.pick(["a.eml", "a.mbox", "a.txt"]))
    var coach = Coach(.builtIn)
    for number in 0..<bag.count {
      let message = bag[number]
      let score = coach.score(message)
      let places = score.places
      var last = 0
      for place in 0...message.text.count {
        let range = places.place(of: place..<min(place + 1, message.text.count)).range
        #expect(range.lowerBound >= last && range.upperBound <= bytes.count, "\(seed): \(place)")
        last = message.subject == nil ? range.lowerBound : 0
      }
      _ = score.json(file: "a", pretty: false)
    }
  }

  private static func spoil(_ bytes: inout [UInt8], _ dice: inout Dice) {
    let place = dice.roll(bytes.count + 1)
    let end = min(bytes.count, place + dice.roll(40))
    switch dice.roll(5) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(contentsOf: bytes[place..<end], at: dice.roll(bytes.count + 1))
    case 2: if place < bytes.count { bytes[place] = UInt8(dice.roll(256)) }
    default: bytes.insert(contentsOf: Array(dice.pick(splinters).utf8), at: place)
    }
  }

  /// Texts that make a careless reader look for the same end again and again.
  private static let traps: [(String, String)] = [
    ("", "=?a?q?"), ("", "a: b\n"), ("", "x: \"("), ("Content-Type: text/html\n\n", "<a b=\""),
    ("Content-Type: text/html\n\n", "<!--"),
    ("Content-Type: text/html\n\n", "<script>"), ("Content-Type: text/html\n\n", "<blockquote><li>"),
    ("Content-Type: text/html\n\n", "&amp;"), ("Content-Type: text/html\n\n", "<"),
    ("Content-Type: multipart/mixed; boundary=b\n\n", "--b\n"),
    ("Content-Type: multipart/mixed; boundary=b\n\n", "--b\nContent-Type: multipart/mixed; boundary=b\n\n"),
    ("Content-Type: text/plain; format=flowed\n\n", "> a \n>> b \n"),
    ("Content-Transfer-Encoding: base64\n\n", "Q=\n"),
    ("Content-Transfer-Encoding: quoted-printable\n\n", "= "),
    ("Content-Transfer-Encoding: quoted-printable\n\n", "=41=\n"),
    ("Subject: ", "=?utf-8?q?=C3=A9?= "), ("From: ", "<\"(,"),
    ("From x\na: b\n\n", "\n>From x\n\nFrom x\na: b\n"),
  ]

  @Test(arguments: traps.indices)
  func trapsTakeLinearTime(_ number: Int) {
    let (head, unit) = Self.traps[number]
    ThreadTime.expectLinear("\(head)\(unit)", 100_000) { size in
      head + String(repeating: unit, count: size / unit.utf8.count)
    } work: { bytes in
      let bag = Mailbag(bytes, name: "a.eml")
      let length = (0..<bag.count).reduce(0) { $0 + bag[$1].text.count }
      #expect(length <= bytes.count * 4)
    }
  }
}
