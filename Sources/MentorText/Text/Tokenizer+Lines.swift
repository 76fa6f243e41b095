/// Lines: where a list item, a heading or a paragraph parts two sentences.
extension Tokenizer {
  mutating func endLine() {
    let line = lineStart..<index
    var lines = 0
    while index < bytes.count, case let kind = ByteClass.table[Int(bytes[index])],
      kind == .newline || kind == .space
    {
      if kind == .newline { lines += 1 }
      index += 1
    }
    let parts = lines > 1 || isListItem || startsItem(at: index) || endsShort(line)
    if parts { endSentence(.none, at: trimmedEnd(line)) }
    if lines > 1 {
      paragraph += 1
      quotes.stop()
    }
    beginLine()
  }

  mutating func beginLine() {
    lineStart = index
    pending.insert(.lineStart)
    isListItem = false
    if let end = endOfMarker(at: index) {
      endSentence(.none, at: index)
      isListItem = true
      index = end
    }
  }

  private func startsItem(at place: Int) -> Bool { endOfMarker(at: place) != nil }

  /// Behind "- ", "* ", "1. ", "2) ", "a) ", "(b) " or a bullet at the beginning of a line.
  private func endOfMarker(at place: Int) -> Int? {
    var end = place
    if [Ascii.hyphen, Ascii.star].contains(byte(at: end)) {
      end += 1
    } else if byte(at: end) == 0xE2, byte(at: end + 1) == 0x80, byte(at: end + 2) == 0xA2 {
      end += 3
    } else {
      if byte(at: end) == Ascii.open { end += 1 }
      let body = end
      while end - body < 3, Ascii.isDigit(byte(at: end)) || Ascii.isLower(byte(at: end)) { end += 1 }
      let isRoman = bytes[body..<max(body, min(end, bytes.count))].allSatisfy {
        [105, 118, 120].contains($0)
      }
      guard end > body, end - body == 1 || isRoman || Ascii.isDigit(byte(at: body)) else { return nil }
      let closer = byte(at: end)
      guard closer == Ascii.close || (closer == Ascii.dot && Ascii.isDigit(byte(at: body))) else {
        return nil
      }
      end += 1
    }
    return byte(at: end) == Ascii.space ? end + 1 : nil
  }

  /// A line that ends early on purpose: a greeting, a heading, a line of a signature.
  private func endsShort(_ line: Range<Int>) -> Bool {
    let end = trimmedEnd(line)
    guard end > line.lowerBound else { return false }
    switch bytes[end - 1] {
    case Ascii.colon: return true
    case Ascii.comma: return end - line.lowerBound < 40
    default: return end - line.lowerBound < 48 && (!startsLower(after: index) || startsLink(at: index))
    }
  }

  private func startsLink(at place: Int) -> Bool {
    let next = bytes[min(place, bytes.count)...].prefix(4)
    return next.elementsEqual("http".utf8) || next.elementsEqual("www.".utf8)
  }

  private func trimmedEnd(_ line: Range<Int>) -> Int {
    bytes[line].lastIndex { ByteClass.table[Int($0)] != .space }.map { $0 + 1 } ?? line.lowerBound
  }
}
