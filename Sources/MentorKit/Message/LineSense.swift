import MentorText

/// Tells what a line of a message is by how it begins, and by the lines behind it.
struct LineSense {
  let bytes: [UInt8]

  /// Where a signature ends that begins with a line of two hyphens (RFC 3676, 4.3): at what is quoted below
  /// it, or at the end of the text. Nil for another line, and where more lines follow than a signature has.
  func endOfSignature(from line: Range<Int>, _ reader: LineReader) -> Int? {
    guard begins(line, with: "--"), bytes[line].dropFirst(2).allSatisfy({ $0 == Ascii.space }) else {
      return nil
    }
    var reader = reader
    for _ in 0...Self.mostSignatureLines {
      let end = reader.place
      guard let next = reader.next() else { return end }
      if isQuoted(next) || isOriginal(next) { return end }
    }
    return nil
  }

  /// More than the four lines that RFC 1855, "Netiquette Guidelines", 2.1.1, allows: own
  /// judgement, not measured.
  private static let mostSignatureLines = 8

  func isQuoted(_ line: Range<Int>) -> Bool {
    bytes[line].first { $0 != Ascii.space } == Ascii.greater || endsInWrote(line)
  }

  /// "On Tue, 3 Mar, Ana wrote:", but not "On page 12 of your book you wrote:".
  private func endsInWrote(_ line: Range<Int>) -> Bool {
    guard begins(line, with: "On "), bytes[line].contains(where: Ascii.isDigit) else { return false }
    let words = bytes[line].split { $0 <= Ascii.space }
    return words.last?.elementsEqual("wrote:".utf8) == true
      && words.dropLast().last.map { !$0.elementsEqual("you".utf8) && !$0.elementsEqual("I".utf8) } == true
  }

  func isOriginal(_ line: Range<Int>) -> Bool {
    line.count > 20 && begins(line, with: "-----") && contains("riginal ", in: bytes[line])
  }

  /// "From:", and in the next lines when it was sent and to whom: what stands below is the other's, as some
  /// mail programs quote.
  func opensHeaders(_ line: Range<Int>, _ reader: LineReader) -> Bool {
    guard begins(line, with: "From:") || begins(line, with: "*From:*") else { return false }
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

  /// Lines behind "From:": sent, to, copy, subject.
  private static let mostHeaders = 4

  /// A line that begins with three hyphens parts the message from what may be forwarded.
  func isFence(_ line: Range<Int>) -> Bool { begins(line, with: "---") }

  /// A word of it begins with "forward".
  func opensForward(_ line: Range<Int>) -> Bool {
    bytes[line].split { !Ascii.isLetter($0) }.contains { word in
      word.prefix(7).map(Ascii.lower).elementsEqual("forward".utf8)
    }
  }

  private func contains(_ needle: String, in line: ArraySlice<UInt8>) -> Bool {
    let needle = Array(needle.utf8)
    guard line.count >= needle.count, line.count < 200 else { return false }
    return (line.startIndex...(line.endIndex - needle.count)).contains { line[$0...].starts(with: needle) }
  }

  func isIndented(_ line: Range<Int>) -> Bool {
    begins(line, with: "    ") || bytes[line].first == Ascii.tab
  }

  /// Indented as code is, and no paragraph of prose.
  func isCode(_ line: Range<Int>) -> Bool { isIndented(line) && !bytes[line].readsAsProse }

  private func begins(_ line: Range<Int>, with opening: StaticString) -> Bool {
    opening.withUTF8Buffer { opening in
      line.count >= opening.count
        && opening.indices.allSatisfy { bytes[line.lowerBound + $0] == opening[$0] }
    }
  }
}

extension ArraySlice<UInt8> {
  private static func isMark(_ byte: UInt8) -> Bool { "{}[]()<>=;$\\|&*_#`~^".utf8.contains(byte) }

  /// Paragraphs of letters are indented as well as code: some words with hardly a mark among them that code
  /// has, or a line that begins as a sentence or a name does.
  fileprivate var readsAsProse: Bool {
    let words = split { $0 <= Ascii.space }
    guard let first = words.first?.first, !Self.isMark(first) else { return false }
    let marks = count(where: Self.isMark)
    return words.count > 3 ? marks * 5 <= words.count : marks == 0 && (Ascii.isUpper(first) || first >= 0x80)
  }
}
