/// Finds out whether a word is the beginning of a link, an e-mail address or a file name.
struct AddressReader: ByteReader {
  let bytes: [UInt8]
  let start: Int
  let wordEnd: Int

  var address: (end: Int, kind: Token.Kind)? {
    switch byte(at: wordEnd) {
    case Ascii.colon where byte(at: wordEnd + 1) == Ascii.slash && byte(at: wordEnd + 2) == Ascii.slash:
      return (endOfLink(from: wordEnd + 3), .link)
    case Ascii.at where isAddressByte(byte(at: wordEnd + 1)): return (endOfAddress(from: wordEnd + 1), .email)
    case Ascii.dot, Ascii.hyphen, 43, Ascii.slash: return dotted
    default: return nil
    }
  }

  /// "cal.example/x", "first.last@place.org" and "reader.rs"; a capital letter after a dot begins a sentence.
  private var dotted: (end: Int, kind: Token.Kind)? {
    var place = wordEnd
    var dots = 0
    var lastPart = place
    while place - start < 120 {
      let next = byte(at: place)
      if next == Ascii.dot {
        guard
          Ascii.isLower(byte(at: place + 1)) || Ascii.isDigit(byte(at: place + 1)) || isDocument(place + 1)
        else { break }
        dots += 1
        lastPart = place + 1
      } else if next == Ascii.at {
        return isAddressByte(byte(at: place + 1)) ? (endOfAddress(from: place + 1), .email) : nil
      } else if !isAddressByte(next) {
        break
      }
      place += 1
    }
    guard dots > 0 else { return nil }
    let extent = place - lastPart
    if byte(at: place) == Ascii.slash, Ascii.isLetter(byte(at: lastPart)) {
      return (endOfLink(from: place), .link)
    }
    guard (1...4).contains(extent) || dots > 1 else { return nil }
    return (place, isDomain(lastPart..<place) ? .link : .code)
  }

  private func isDomain(_ range: Range<Int>) -> Bool {
    let ending = String(decoding: bytes[range], as: UTF8.self)
    // Endings and not words: in the lexicon they would count as known ones.
    return [
      "com", "org", "net", "io", "dev", "edu", "gov", "info", "app", "co", "uk", "de", "fr", "eu", "me", "ai",
    ]
    .contains(ending)
  }

  /// "FINAL.PDF" is a file, "the end.The" is none.
  private func isDocument(_ start: Int) -> Bool {
    guard Ascii.isUpper(byte(at: start)) else { return false }
    let longest = min(start + 5, bytes.endIndex)
    let end = bytes[start..<longest].firstIndex { !Ascii.isLetter($0) } ?? longest
    return end - start <= 4
      && Self.documents.contains(String(decoding: bytes[start..<end], as: UTF8.self).lowercased())
  }

  /// How the names of documents end that people send along.
  static let documents = ["pdf", "doc", "docx", "odt", "ppt", "pptx", "xls", "xlsx", "zip"]

  private func isAddressByte(_ byte: UInt8) -> Bool {
    Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte == Ascii.hyphen || byte == Ascii.underscore
      || byte == 43
  }

  private func endOfAddress(from start: Int) -> Int {
    var place = start
    while isAddressByte(byte(at: place))
      || (byte(at: place) == Ascii.dot && isAddressByte(byte(at: place + 1)))
    {
      place += 1
    }
    return place
  }

  /// A link ends at a blank, a quote or a bracket; closing punctuation is not part of it.
  private func endOfLink(from start: Int) -> Int {
    var place = start
    while place < bytes.count, !isLinkEnd(bytes[place]) { place += 1 }
    while place > start, [33, 39, 41, 44, 46, 58, 59, 63, 93, 42].contains(bytes[place - 1]) { place -= 1 }
    return place
  }

  private func isLinkEnd(_ byte: UInt8) -> Bool {
    byte <= Ascii.space || byte == Ascii.quote || byte == Ascii.less || byte == Ascii.greater
  }
}
