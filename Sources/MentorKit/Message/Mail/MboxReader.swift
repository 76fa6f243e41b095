import MentorText

/// Cuts an mbox into its mails, and takes back the signs that keep "From " at the beginning of a line from
/// being a new mail.
enum MboxReader {
  /// The mails of an mbox, each without its "From " line and without the empty line behind it.
  ///
  /// A mail begins at a "From " line that stands at the top or below an empty line and above a header; so a
  /// paragraph that begins with "From" begins none, even if a careless program has not quoted it.
  ///
  /// - Parameter top: behind a byte order mark.
  static func messages(in bytes: [UInt8], from top: Int) -> [Range<Int>] {
    var messages: [Range<Int>] = []
    var start: Int?
    var isBehindBlank = true
    // Where the mail ends if a new one begins: before the empty line.
    var end = 0
    var lines = LineReader(bytes: bytes, range: top..<bytes.count)
    while let line = lines.next() {
      if isBehindBlank, isFromLine(line, bytes), isHead(at: lines.place, bytes) {
        if let start { messages.append(start..<max(start, end)) }
        start = lines.place
      }
      if !line.isEmpty { end = lines.place } else if !isBehindBlank { end = line.lowerBound }
      isBehindBlank = line.isEmpty
    }
    if let start { messages.append(start..<max(start, isBehindBlank ? end : bytes.count)) }
    return messages
  }

  static func isFromLine(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[line].starts(with: "From ".utf8)
  }

  /// A header, or the end of the file: a mail without any.
  private static func isHead(at place: Int, _ bytes: [UInt8]) -> Bool {
    var lines = LineReader(bytes: bytes, range: place..<bytes.count)
    guard let line = lines.next() else { return true }
    return HeaderBlock.colon(of: line, bytes) != nil || bytes[line].starts(with: ">From ".utf8)
  }

  /// ">From " as "From ", ">>From " as ">From " (mboxrd; mboxo is read alike); nil where there is none.
  static func unquoted(_ bytes: [UInt8], in range: Range<Int>) -> MappedBytes? {
    var out = MappedBytes()
    var copied = range.lowerBound
    var lines = LineReader(bytes: bytes, range: range)
    while let line = lines.next() {
      guard !line.isEmpty, bytes[line.lowerBound] == Ascii.greater,
        bytes[line].drop(while: { $0 == Ascii.greater }).starts(with: "From ".utf8)
      else { continue }
      out.copy(copied..<line.lowerBound, of: bytes)
      copied = line.lowerBound + 1
    }
    guard copied > range.lowerBound else { return nil }
    out.copy(copied..<range.upperBound, of: bytes)
    return out
  }
}
