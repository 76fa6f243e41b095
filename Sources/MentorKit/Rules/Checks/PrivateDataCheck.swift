import MentorText

/// Finds what is nobody's business: account and identity numbers, passwords, confidential papers.
struct PrivateDataCheck: Check {
  init(_ fields: RecordBlock, id: String, language: Language) {}

  func says(of foreign: Reading) -> Bool { true }

  func places(in reading: Reading) -> [Range<Int>] {
    let told = reading.heard.places(of: [.privateData], in: reading.body)
    // A digit stands in all of them.
    let marked = BitSet(reading.landmarks.marks.lazy.map(\.sentence))
    let numbers = reading.body.intersection(marked).flatMap {
      Self.accounts(in: reading.message.sentences[$0].range, reading.message.text.bytes)
    }
    return (told + numbers).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// IBANs with right check digits, and numbers such as 123-45-6789.
  private static func accounts(in range: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var place = range.lowerBound
    while place < range.upperBound {
      // Most bytes are small letters, with which neither begins.
      if Ascii.isUpper(bytes[place]) || Ascii.isDigit(bytes[place]),
        place == range.lowerBound || !isAlphanumeric(bytes[place - 1]),
        let end = endOfIBAN(from: place, to: range.upperBound, bytes)
          ?? endOfSocialNumber(from: place, to: range.upperBound, bytes)
      {
        places.append(place..<end)
        place = end
      } else {
        place += 1
      }
    }
    return places
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool { Ascii.isLetter(byte) || Ascii.isDigit(byte) }

  /// What stands behind it may be written in capitals too: of the ends of words, the last one with right
  /// check digits is its own.
  private static func endOfIBAN(from start: Int, to limit: Int, _ bytes: [UInt8]) -> Int? {
    guard start + 15 <= limit, Ascii.isUpper(bytes[start]), Ascii.isUpper(bytes[start + 1]),
      Ascii.isDigit(bytes[start + 2]),
      Ascii.isDigit(bytes[start + 3])
    else { return nil }
    var code: [UInt8] = []
    var end: Int?
    var place = start
    while place < limit, code.count < 34,
      Ascii.isUpper(bytes[place]) || Ascii.isDigit(bytes[place]) || bytes[place] == Ascii.space
    {
      let byte = bytes[place]
      place += 1
      if byte == Ascii.space { continue }
      code.append(byte)
      let isWhole = place == limit || !isAlphanumeric(bytes[place])
      if isWhole, code.count >= 15, isIBAN(code) { end = place }
    }
    return end
  }

  /// ISO 13616: the first four moved to the end, letters as 10 to 35, the remainder by 97 is 1.
  private static func isIBAN(_ code: [UInt8]) -> Bool {
    (code[4...] + code[..<4]).reduce(0) { rest, byte in
      Ascii.isDigit(byte) ? (rest * 10 + Int(byte - 48)) % 97 : (rest * 100 + Int(byte - 55)) % 97
    } == 1
  }

  private static func endOfSocialNumber(from start: Int, to limit: Int, _ bytes: [UInt8]) -> Int? {
    let end = start + 11
    guard end <= limit else { return nil }
    let fits = (start..<end).allSatisfy { place in
      place - start == 3 || place - start == 6 ? bytes[place] == Ascii.hyphen : Ascii.isDigit(bytes[place])
    }
    return fits && (end == limit || !isAlphanumeric(bytes[end])) ? end : nil
  }
}
