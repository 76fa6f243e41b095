import MentorText

/// What the lines of a message are before anything is read: headers, quoted lines, code, text to be
/// forwarded.
struct Layout {
  /// The text behind "Subject:", or the `subject` of a front matter.
  private(set) var subject: Range<Int>?
  /// Ranges of lines that are not plain body, in order.
  private var blocks: [Block] = []

  /// Lines that belong to one part.
  private struct Block {
    let range: Range<Int>
    let part: Part
  }

  init(bytes: [UInt8]) {
    let lines = LineSense(bytes: bytes)
    var reader = LineReader(bytes: bytes)
    readHead(&reader)
    // A block that is indented begins behind an empty line.
    var mayBeIndented = true
    var isForward = false
    var hasText = false
    while let line = reader.next() {
      if lines.isOriginal(line) || (hasText && lines.opensHeaders(line, reader)) {
        blocks.append(Block(range: line.lowerBound..<bytes.count, part: .quoted))
        return
      }
      if hasText, !isForward, let end = lines.endOfSignature(from: line, reader) {
        blocks.append(Block(range: line.lowerBound..<end, part: .signature))
        reader = LineReader(bytes: bytes, range: end..<bytes.count)
        continue
      }
      let isBlank = bytes[line].isBlank
      if lines.isFence(line) {
        isForward = lines.opensForward(line) && !isForward
      } else if lines.isQuoted(line) {
        blocks.append(Block(range: line, part: .quoted))
      } else if isForward {
        blocks.append(Block(range: line, part: .forward))
      } else if mayBeIndented, !isBlank, lines.isCode(line) {
        blocks.append(Block(range: line, part: .code))
      }
      mayBeIndented = isBlank || (mayBeIndented && lines.isIndented(line))
      hasText = hasText || !isBlank
    }
  }

  func part(at place: Int) -> Part {
    let next = blocks.partitionPoint { $0.range.upperBound > place }
    return next < blocks.count && blocks[next].range.contains(place) ? blocks[next].part : .body
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
        blocks.append(Block(range: start..<line.upperBound, part: .header))
        return
      }
      guard let header = Header(line, reader.bytes, isFrontMatter: isFrontMatter) else { break }
      if header.isSubject { subject = header.value }
      end = line.upperBound
      if !isFrontMatter { reader = copy }
    }
    if isFrontMatter {
      subject = nil
    } else if end > start {
      blocks.append(Block(range: start..<end, part: .header))
    }
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
