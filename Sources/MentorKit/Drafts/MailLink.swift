/// A "mailto:" link that opens a draft in a mail program (RFC 6068).
package struct MailLink: Sendable {
  /// Only ASCII; every line break of the body is "%0D%0A".
  package let text: String

  /// Links above this length are cut off by some programs. Unit: characters. Source: own judgement, after
  /// reports of users.
  package static let safeLength = 2000

  /// - Parameter address: the reader's address, if it is known.
  package init(_ draft: Draft, address: String?) {
    let to = address.map { Self.encoded($0, also: "@") } ?? ""
    let subject = draft.subject.map { "subject=\(Self.encoded($0))&" } ?? ""
    text = "mailto:\(to)?\(subject)body=\(Self.encoded(draft.body))"
  }

  private static func encoded(_ text: String, also plain: String = "") -> String {
    let lines = text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
    return PercentEncoding.text(lines.utf8, also: plain)
  }
}
