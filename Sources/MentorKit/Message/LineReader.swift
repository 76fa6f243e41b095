import MentorText

/// Walks over lines; a range is without its line break.
struct LineReader {
  let bytes: [UInt8]
  /// Where the next line begins.
  private(set) var place: Int
  private let end: Int

  /// Begins behind a byte order mark.
  init(bytes: [UInt8]) {
    self.init(bytes: bytes, range: bytes.textStart..<bytes.count)
  }

  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    place = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> Range<Int>? {
    guard place < end else { return nil }
    let start = place
    place = bytes.place(of: Ascii.newline, in: place..<end)
    let stop = place > start && bytes[place - 1] == Ascii.carriageReturn ? place - 1 : place
    place = min(place + 1, end)
    return start..<stop
  }
}
