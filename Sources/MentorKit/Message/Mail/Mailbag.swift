import MentorText

/// The messages of a file: one, or the many of an mbox.
///
/// A mail is read as one when the name of its file ends in ".eml" or ".mbox", or when it begins as mail does;
/// a draft with a line for the subject on top is plain text. Messages are decoded one by one, as they are
/// asked for.
public struct Mailbag: Sendable {
  private enum Content: Sendable {
    case text(StoredMessage)
    case mail(start: Int)
    case mbox([Range<Int>])
  }

  private let file: StoredFile
  private let content: Content

  /// - Parameter name: of the file; only its end counts.
  /// - Complexity: linear in the number of bytes.
  public init(_ bytes: [UInt8], name: String) {
    let start = Charset.mark(of: bytes).map { $0.charset == .utf8 ? $0.count : 0 } ?? 0
    let isMbox = name.hasEnding(".mbox")
    let isMail = name.hasEnding(".eml")
    let isText = !isMbox && !isMail && !Self.looksLikeMail(bytes, from: start)
    if isText || Charset.mark(of: bytes).map({ $0.charset != .utf8 }) == true {
      file = StoredFile([])
      content = .text(Self.plain(bytes))
      return
    }
    let bytes = Self.ofToday(bytes)
    file = StoredFile(bytes)
    let canBeMany = isMbox || !isMail && bytes[start...].starts(with: "From ".utf8)
    let messages = canBeMany ? MboxReader.messages(in: bytes, from: start) : []
    content = messages.isEmpty ? .mail(start: start) : .mbox(messages)
  }

  /// It is an mbox, whose messages are told apart by their numbers.
  public var isMbox: Bool { if case .mbox = content { true } else { false } }

  /// The file is the message, byte by byte.
  package var isPlain: Bool { if case .text(let message) = content { message.origin == nil } else { false } }

  /// Number of messages, at least 1: a file that is no mbox is one message.
  public var count: Int { if case .mbox(let messages) = content { messages.count } else { 1 } }

  /// - Parameter place: 0..<`count`.
  public subscript(place: Int) -> StoredMessage {
    switch content {
    case .text(let message): message
    case .mail(let start):
      MailReader(file: file, range: start..<file.bytes.count, isFromMbox: false).message()
    case .mbox(let messages): MailReader(file: file, range: messages[place], isFromMbox: true).message()
    }
  }

  /// A text; one in UTF-16 that says so is decoded.
  private static func plain(_ bytes: [UInt8]) -> StoredMessage {
    guard let mark = Charset.mark(of: bytes), let text = mark.charset.decoded(bytes) else {
      return StoredMessage(text: ofToday(bytes))
    }
    var map = SourceMap()
    map.add(at: 0, [text.layer])
    let origin = Origin(map: map, file: StoredFile(bytes), textLines: LineIndex(text.bytes))
    return StoredMessage(text: text.bytes, origin: origin)
  }

  /// The lines of old Macs end in CR; others are left as they are.
  private static func ofToday(_ bytes: [UInt8]) -> [UInt8] {
    let hasLines = bytes.place(of: Ascii.newline, in: bytes.indices) < bytes.count
    guard !hasLines, bytes.contains(Ascii.carriageReturn) else { return bytes }
    return bytes.map { $0 == Ascii.carriageReturn ? Ascii.newline : $0 }
  }

  /// "09:00", as the line has it that begins a mail in an mbox.
  private static func tellsTime(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    line.dropFirst().dropLast().contains {
      bytes[$0] == Ascii.colon && Ascii.isDigit(bytes[$0 - 1]) && Ascii.isDigit(bytes[$0 + 1])
    }
  }

  /// "From " above a header, or a header that only mail has.
  private static func looksLikeMail(_ bytes: [UInt8], from start: Int) -> Bool {
    var lines = LineReader(bytes: bytes, range: start..<bytes.count)
    if let line = lines.next(), MboxReader.isFromLine(line, bytes), Self.tellsTime(line, bytes) {
      return MboxReader.messages(in: bytes, from: start).first?.lowerBound == lines.place
    }
    let head = HeaderBlock(bytes, in: start..<bytes.count)
    func has(_ name: String) -> Bool { head.field(name) != nil }
    let isSent = has("received") || has("message-id") || has("mime-version")
    return has("from") && isSent || has("content-type") && (has("from") || isSent)
  }
}

extension String {
  /// The end of a file's name, in any case of letters.
  fileprivate func hasEnding(_ ending: String) -> Bool { lowercased().hasSuffix(ending) }
}
