/// Finds what stands between quotation marks, within a paragraph and at most 600 bytes away.
struct QuoteFinder {
  /// Bytes: some hundred words. Own judgement, not measured.
  private static let reach = 600
  /// The same for single marks, which are apostrophes as well.
  private static let reachOfSingle = 160

  /// Where the quotation that is open ends; 0 if none is.
  private(set) var end = 0
  private var start = 0
  private var contentStart = 0
  /// No closing mark stands before this place: saves looking twice.
  private var searched = 0

  mutating func stop() { end = 0 }

  /// The place of an opening mark that stands directly before `place`.
  func opening(before place: Int) -> Int? { end > place && contentStart == place ? start : nil }

  mutating func meet(at index: Int, length: Int, in bytes: [UInt8]) {
    guard index >= end, opens(at: index, length: length, in: bytes) else { return }
    let isSingle = isSingleMark(at: index, in: bytes)
    var place = index + length
    let limit = min(bytes.count, place + (isSingle ? Self.reachOfSingle : Self.reach))
    guard limit > searched || isSingle else { return }
    while place < limit, !isParagraphEnd(at: place, in: bytes) {
      if let mark = markLength(at: place, in: bytes), isSingleMark(at: place, in: bytes) == isSingle,
        closes(at: place, length: mark, isSingle: isSingle, in: bytes)
      {
        (start, contentStart, end) = (index, index + length, place)
        return
      }
      place += 1
    }
    if !isSingle { searched = place }
  }

  private func opens(at index: Int, length: Int, in bytes: [UInt8]) -> Bool {
    let before = index > 0 ? bytes[index - 1] : Ascii.space
    let after = index + length < bytes.count ? bytes[index + length] : Ascii.space
    return !Ascii.isLetter(before) && !Ascii.isDigit(before) && after > Ascii.space
  }

  private func closes(at place: Int, length: Int, isSingle: Bool, in bytes: [UInt8]) -> Bool {
    guard isSingle else { return true }
    let after = place + length < bytes.count ? bytes[place + length] : Ascii.space
    return bytes[place - 1] > Ascii.space && !Ascii.isLetter(after) && after < 0x80
  }

  private func isParagraphEnd(at place: Int, in bytes: [UInt8]) -> Bool {
    bytes[place] == Ascii.newline && place + 1 < bytes.count && bytes[place + 1] == Ascii.newline
  }

  private func isSingleMark(at place: Int, in bytes: [UInt8]) -> Bool {
    bytes[place] == Ascii.apostrophe
      || (bytes[place] == 0xE2 && place + 2 < bytes.count && [0x98, 0x99].contains(bytes[place + 2]))
  }

  /// The length of the quotation mark at a place: ASCII, curly, low or angle; nil if there is none.
  private func markLength(at place: Int, in bytes: [UInt8]) -> Int? {
    switch bytes[place] {
    case Ascii.quote, Ascii.apostrophe: return 1
    case 0xC2 where place + 1 < bytes.count && [0xAB, 0xBB].contains(bytes[place + 1]): return 2
    case 0xE2 where place + 2 < bytes.count && bytes[place + 1] == 0x80:
      return [0x98, 0x99, 0x9C, 0x9D, 0x9E].contains(bytes[place + 2]) ? 3 : nil
    default: return nil
    }
  }
}
