import MentorText

/// A mail, or a part of one that has several.
struct MailPart: Sendable {
  let head: HeaderBlock
  /// Where its content stands, still encoded.
  let body: Range<Int>
  let content: ContentType

  /// - Parameter digest: the part stands in a digest, where parts are mails unless they say otherwise.
  init(_ bytes: [UInt8], in range: Range<Int>, digest: Bool = false) {
    head = HeaderBlock(bytes, in: range)
    body = min(head.body, range.upperBound)..<range.upperBound
    content =
      head.text("content-type").map(ContentType.init) ?? (digest ? ContentType("message/rfc822") : .plain)
  }

  var encoding: TransferEncoding {
    TransferEncoding(named: (head.text("content-transfer-encoding") ?? "").trimmed)
  }

  var isAttachment: Bool {
    let disposition = (head.text("content-disposition") ?? "").lowercased()
    return disposition.prefix { $0 != ";" }.trimmed == "attachment"
  }

  /// The ranges between the lines that the boundary makes; none if there is no such line.
  ///
  /// - Complexity: linear in the length of the body.
  func sections(atMost limit: Int) -> [Range<Int>] {
    guard content.type == "multipart", let boundary = content["boundary"], !boundary.isEmpty else {
      return []
    }
    let mark = Array("--\(boundary)".utf8)
    var sections: [Range<Int>] = []
    var start: Int?
    var lines = LineReader(bytes: head.bytes, range: body)
    // The line break before a boundary belongs to the boundary.
    var endOfText = body.lowerBound
    while let line = lines.next() {
      if line.count >= mark.count,
        head.bytes[line.lowerBound..<(line.lowerBound + mark.count)].elementsEqual(mark)
      {
        let rest = head.bytes[(line.lowerBound + mark.count)..<line.upperBound]
        let isLast = rest.starts(with: [Ascii.hyphen, Ascii.hyphen])
        if rest.dropFirst(isLast ? 2 : 0).allSatisfy({ $0 == Ascii.space || $0 == 9 }) {
          if let start { sections.append(start..<max(start, endOfText)) }
          start = isLast ? nil : lines.place
          if isLast || sections.count >= limit { return sections }
        }
      }
      endOfText = line.upperBound
    }
    // The last boundary is missing: everything up to the end belongs to the last part.
    if let start, start <= body.upperBound { sections.append(start..<body.upperBound) }
    return sections
  }
}
