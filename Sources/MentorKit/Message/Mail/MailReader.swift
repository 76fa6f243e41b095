import MentorText

/// Reads a mail: who writes to whom, and the text with its subject on top.
struct MailReader {
  let file: StoredFile
  /// Where the mail stands in the file.
  let range: Range<Int>
  let isFromMbox: Bool

  func message() -> StoredMessage {
    let raw = source()
    let mail = MailPart(raw.bytes, in: 0..<raw.bytes.count)
    var text: [UInt8] = []
    var map = SourceMap()
    let subject = mail.head.field("subject").map { ($0, HeaderText(raw.bytes).decoded($0.value)) }
    if let (field, value) = subject {
      var line = MappedBytes()
      line.append("Subject: ", from: field.name.lowerBound..<field.value.lowerBound)
      map.add(at: 0, [line.layer] + raw.layers)
      text += line.bytes
      map.add(at: text.count, [value.layer] + raw.layers)
      text += value.bytes
      var gap = MappedBytes()
      gap.append("\n\n", from: field.value.upperBound..<field.value.upperBound)
      map.add(at: text.count, [gap.layer] + raw.layers)
      text += gap.bytes
    }
    let start = text.count
    if let part = BodyFinder.body(of: mail) {
      let body = Self.decoded(part, raw)
      map.add(at: text.count, body.layers)
      text += body.bytes
    }
    return StoredMessage(
      text: text,
      body: start,
      origin: Origin(map: map, file: file),
      subject: subject.map { String(decoding: $0.1.bytes, as: UTF8.self) },
      from: people("from", mail).first,
      to: reader(of: mail)
    )
  }

  private func source() -> Decoding {
    if isFromMbox, let plain = MboxReader.unquoted(file.bytes, in: range) {
      return Decoding(plain.bytes, [plain.layer])
    }
    return Decoding(file.bytes)[range]
  }

  private func people(_ name: String, _ mail: MailPart) -> [Correspondent] {
    mail.head.field(name).map { Correspondent.all(in: $0.value, of: mail.head.bytes) } ?? []
  }

  /// The one person to whom the mail goes; nobody if it goes to several or to a list.
  private func reader(of mail: MailPart) -> Correspondent? {
    let readers = people("to", mail)
    let isList = mail.head.field("list-id") != nil || mail.head.field("list-post") != nil
    return readers.count == 1 && !isList ? readers[0] : nil
  }

  private static func decoded(_ part: MailPart, _ raw: Decoding) -> Decoding {
    var text = raw[part.body]
    if part.content.type == "text" { text.take(part.encoding.decoded) }
    let charset = part.content["charset"].flatMap { Charset(named: $0.trimmed) }
    text.take { (charset ?? Charset.guess($0)).decoded($0) }
    if part.content.subtype == "html" {
      text.take(HTMLText.reduced)
    } else if part.content["format"]?.lowercased() == "flowed" {
      let flow = FlowedText(deletesSpace: part.content["delsp"]?.lowercased() == "yes")
      text.take(flow.joined)
    }
    return text
  }
}
