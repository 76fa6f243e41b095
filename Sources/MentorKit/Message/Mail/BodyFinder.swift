import MentorText

/// Finds the part of a mail that a person reads: plain text before HTML, no attachments.
struct BodyFinder {
  private var plain: MailPart?
  private var html: MailPart?
  private var other: MailPart?
  private var partsLeft = 1000

  /// Deeper than any mailer nests; what lies below is not told apart.
  private static let deepest = 20

  /// The part to be read, if there is one; of a mail whose parts cannot be told apart, all that stands below
  /// its header.
  static func body(of mail: MailPart) -> MailPart? {
    var finder = BodyFinder()
    finder.look(at: mail, depth: 0)
    if let plain = finder.plain, finder.html == nil || !plain.isBlank { return plain }
    return finder.html ?? finder.other
  }

  private mutating func look(at part: MailPart, depth: Int) {
    guard partsLeft > 0, plain == nil || plain?.isBlank == true, !part.isAttachment || depth == 0 else {
      return
    }
    partsLeft -= 1
    switch (part.content.type, part.content.subtype) {
    case ("text", "plain"): plain = part
    case ("text", "html"): html = html ?? part
    case ("text", _): other = other ?? part
    case ("multipart", let subtype): lookInside(part, subtype, depth: depth)
    default: break
    }
  }

  private mutating func lookInside(_ part: MailPart, _ subtype: String, depth: Int) {
    let sections = depth < Self.deepest ? part.sections(atMost: partsLeft) : []
    guard !sections.isEmpty else {
      other = other ?? part
      return
    }
    let bytes = part.head.bytes
    let parts = sections.lazy.map { MailPart(bytes, in: $0, digest: subtype == "digest") }
    guard subtype == "related" else {
      for part in parts { look(at: part, depth: depth + 1) }
      return
    }
    // Of related parts one is the text, and the others are its pictures.
    let start = part.content["start"]
    let root =
      start.flatMap { start in parts.first { $0.head.text("content-id")?.trimmed == start } } ?? parts.first
    if let root { look(at: root, depth: depth + 1) }
  }
}

extension MailPart {
  /// Nothing to read in it; mailers put such a part beside HTML.
  fileprivate var isBlank: Bool { head.bytes[body].isBlank }
}
