import MentorText

/// What the lines of a message are before anything is read: headers, quoted lines, code, text to be forwarded.
struct Layout {
  /// The text behind "Subject:", or the `subject` of a front matter.
  private(set) var subject: Range<Int>?
  /// Ranges of lines that are not plain body, in order.
  private var ranges: [(range: Range<Int>, part: Part)] = []

  init(bytes: [UInt8]) {
    var reader = LineReader(bytes: bytes)
    readHead(&reader)
    // A block that is indented begins behind an empty line.
    var mayBeIndented = true
    var isForward = false
    var hasText = false
    while let line = reader.next() {
      if isOriginal(line, bytes) || (hasText && opensHeaders(line, bytes, reader)) {
        ranges.append((line.lowerBound..<bytes.count, .quoted))
        return
      }
      if hasText, !isForward, let end = endOfSignature(from: line, bytes, reader) {
        ranges.append((line.lowerBound..<end, .signature))
        reader = LineReader(bytes: bytes, range: end..<bytes.count)
        continue
      }
      let isBlank = bytes[line].isBlank
      if isFence(line, bytes) {
        isForward = opensForward(line, bytes) && !isForward
      } else if isQuoted(line, bytes) {
        ranges.append((line, .quoted))
      } else if isForward {
        ranges.append((line, .forward))
      } else if mayBeIndented, isIndented(line, bytes), !isBlank, !bytes[line].readsAsProse {
        ranges.append((line, .code))
      }
      mayBeIndented = isBlank || (mayBeIndented && isIndented(line, bytes))
      hasText = hasText || !isBlank
    }
  }

  func part(at place: Int) -> Part {
    let next = ranges.partitionPoint { $0.range.upperBound > place }
    return next < ranges.count && ranges[next].range.contains(place) ? ranges[next].part : .body
  }

  /// "Subject: ..." and other mail headers at the very top, or a front matter between two lines of "---".
  private mutating func readHead(_ reader: inout LineReader) {
    let start = reader.place
    var copy = reader
    guard let first = copy.next() else { return }
    let isFrontMatter = reader.bytes[first].elementsEqual([Ascii.hyphen, Ascii.hyphen, Ascii.hyphen])
    if !isFrontMatter { copy = reader }
    var end = isFrontMatter ? first.upperBound : start
    while let line = copy.next() {
      if isFrontMatter, reader.bytes[line].elementsEqual([Ascii.hyphen, Ascii.hyphen, Ascii.hyphen]) {
        reader = copy
        ranges.append((start..<line.upperBound, .header))
        return
      }
      guard let header = Header(line, reader.bytes, isFrontMatter: isFrontMatter) else { break }
      if header.isSubject { subject = header.value }
      end = line.upperBound
      if !isFrontMatter { reader = copy }
    }
    if isFrontMatter { subject = nil } else if end > start { ranges.append((start..<end, .header)) }
  }

  /// Where a signature ends that begins with a line of two hyphens (RFC 3676, 4.3): at what is quoted below it, or at the end of the
  /// text. Nil for another line, and where more lines follow than a signature has.
  private func endOfSignature(from line: Range<Int>, _ bytes: [UInt8], _ reader: LineReader) -> Int? {
    guard begins(line, with: "--", bytes), bytes[line].dropFirst(2).allSatisfy({ $0 == Ascii.space }) else {
      return nil
    }
    var reader = reader
    for _ in 0...Self.mostSignatureLines {
      let end = reader.place
      guard let next = reader.next() else { return end }
      if isQuoted(next, bytes) || isOriginal(next, bytes) { return end }
    }
    return nil
  }

  private static let mostSignatureLines = 8

  private func isQuoted(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[line].first { $0 != Ascii.space } == Ascii.greater || endsInWrote(line, bytes)
  }

  /// "On Tue, 3 Mar, Ana wrote:"
  private func endsInWrote(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard begins(line, with: "On ", bytes), let last = bytes[line].lastIndex(where: { $0 > Ascii.space })
    else { return false }
    return bytes[line.lowerBound...last].suffix(6).elementsEqual("wrote:".utf8)
  }

  private func isOriginal(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    line.count > 20 && begins(line, with: "-----", bytes) && contains("riginal ", in: bytes[line])
  }

  /// "From:", and in the next lines when it was sent and to whom: what stands below is the other's, as some mail programs quote.
  private func opensHeaders(_ line: Range<Int>, _ bytes: [UInt8], _ reader: LineReader) -> Bool {
    guard begins(line, with: "From:", bytes) || begins(line, with: "*From:*", bytes) else { return false }
    var reader = reader
    var names: Set<String> = []
    for _ in 0..<Self.mostHeaders {
      guard let next = reader.next() else { break }
      names.insert(
        String(
          decoding: bytes[next].prefix(20).prefix { $0 != Ascii.colon }.filter(Ascii.isLetter),
          as: UTF8.self
        )
      )
    }
    return !names.isDisjoint(with: ["Sent", "Date"]) && !names.isDisjoint(with: ["To", "Subject"])
  }

  private static let mostHeaders = 4

  /// A line that begins with three hyphens parts the message from what may be forwarded.
  private func isFence(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool { begins(line, with: "---", bytes) }

  private func opensForward(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    contains("orward", in: bytes[line])
  }

  private func contains(_ needle: String, in line: ArraySlice<UInt8>) -> Bool {
    let needle = Array(needle.utf8)
    guard line.count >= needle.count, line.count < 200 else { return false }
    return (line.startIndex...(line.endIndex - needle.count)).contains { line[$0...].starts(with: needle) }
  }

  private func isIndented(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    begins(line, with: "    ", bytes) || bytes[line].first == Ascii.tab
  }

  private func begins(_ line: Range<Int>, with opening: StaticString, _ bytes: [UInt8]) -> Bool {
    opening.withUTF8Buffer { opening in
      line.count >= opening.count
        && opening.indices.allSatisfy { bytes[line.lowerBound + $0] == opening[$0] }
    }
  }
}

extension ArraySlice<UInt8> {
  private static func isMark(_ byte: UInt8) -> Bool { "{}[]()<>=;$\\|&*_#`~^".utf8.contains(byte) }

  /// Paragraphs of letters are indented as well as code: some words with hardly a mark among them that code has, or a line that begins
  /// as a sentence or a name does.
  fileprivate var readsAsProse: Bool {
    let words = split { $0 <= Ascii.space }
    guard let first = words.first?.first, !Self.isMark(first) else { return false }
    let marks = count(where: Self.isMark)
    return words.count > 3 ? marks * 5 <= words.count : marks == 0 && (Ascii.isUpper(first) || first >= 0x80)
  }
}

/// A mail header, or a key of a front matter.
private struct Header {
  let isSubject: Bool
  let value: Range<Int>

  private static let names = ["subject", "to", "from", "cc", "bcc", "date", "reply-to"]

  init?(_ line: Range<Int>, _ bytes: [UInt8], isFrontMatter: Bool) {
    guard let colon = bytes[line].prefix(40).firstIndex(of: Ascii.colon) else { return nil }
    let name = String(decoding: bytes[line.lowerBound..<colon].map(Ascii.lower), as: UTF8.self)
    guard isFrontMatter || Self.names.contains(name) else { return nil }
    isSubject = name == "subject"
    value = (colon + 1)..<line.upperBound
  }
}
