import MentorText

/// Reads JSON (RFC 8259) piece by piece. Its own small reader, because an error needs its line and a key that
/// stands twice must not go unseen.
struct JSONReader {
  private let bytes: [UInt8]
  private let end: Int
  private let file: String
  private var place: Int
  private(set) var line: Int

  /// Levels of lists and objects within each other that are passed over; each takes room on the stack. Own
  /// judgement, not measured.
  static let mostLevels = 200

  /// - Parameters:
  ///   - bytes: good UTF-8.
  ///   - range: the bytes to read.
  ///   - line: the number of the line that the range begins on.
  init(_ bytes: [UInt8], in range: Range<Int>, file: String, line: Int = 1) {
    self.bytes = bytes
    self.file = file
    self.line = line
    place = range.lowerBound
    end = range.upperBound
  }

  /// Reads an object: `member` is called behind each key and its colon, and has to read the value.
  mutating func object(
    _ member: (_ key: String, _ line: Int, _ reader: inout JSONReader) throws(RecordError) -> Void
  ) throws(RecordError) {
    try expect(Ascii.openBrace, "'{'")
    if next != Ascii.closeBrace {
      repeat {
        guard next == Ascii.quote else { throw error("expected a field name in quotation marks") }
        let line = line
        let key = String(decoding: try string(), as: UTF8.self)
        try expect(Ascii.colon, "':' behind a field name")
        try member(key, line, &self)
      } while take(Ascii.comma)
    }
    try expect(Ascii.closeBrace, "',' or '}'")
  }

  /// Nothing but blanks may follow.
  mutating func finish() throws(RecordError) {
    if next != 0 || place < end { throw error("there is something behind the object") }
  }

  /// The next byte that is no blank; 0 at the end.
  var next: UInt8 {
    mutating get {
      while place < end, Self.isBlank(bytes[place]) {
        if bytes[place] == Ascii.newline { line += 1 }
        place += 1
      }
      return place < end ? bytes[place] : 0
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == Ascii.space || byte == Ascii.newline || byte == Ascii.carriageReturn || byte == Ascii.tab
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte, place < end else { return false }
    place += 1
    return true
  }

  mutating func take(_ word: String) -> Bool {
    _ = next
    guard bytes[place..<end].starts(with: word.utf8) else { return false }
    place += word.utf8.count
    return true
  }

  mutating func expect(_ byte: UInt8, _ what: String) throws(RecordError) {
    guard take(byte) else { throw error("expected \(what)") }
  }

  /// The text whose quotation mark is next, as UTF-8. Half of a surrogate pair becomes U+FFFD.
  mutating func string() throws(RecordError) -> [UInt8] {
    place += 1
    var text: [UInt8] = []
    while true {
      let start = place
      while place < end, bytes[place] != Ascii.quote, bytes[place] != Ascii.backslash, bytes[place] >= 32 {
        place += 1
      }
      text += bytes[start..<place]
      guard place < end else { throw error("a text is not closed") }
      let byte = bytes[place]
      if byte < 32 { throw error("a text ends on its line; write a line break as \\n") }
      place += 1
      if byte == Ascii.quote { return text }
      text += String(try escaped()).utf8
    }
  }

  private mutating func escaped() throws(RecordError) -> Unicode.Scalar {
    let byte = place < end ? bytes[place] : 0
    place = min(place + 1, end)
    switch byte {
    case Ascii.quote, Ascii.backslash, Ascii.slash: return Unicode.Scalar(byte)
    case 98: return "\u{8}"
    case 102: return "\u{C}"
    case 110: return "\n"
    case 114: return "\r"
    case 116: return "\t"
    default: break
    }
    guard byte == 117, let first = hex() else { throw error("unknown escape behind '\\'") }
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, bytes[place..<end].starts(with: #"\u"#.utf8) else { return "\u{FFFD}" }
    let behind = place
    place += 2
    guard let second = hex() else { throw error("unknown escape behind '\\'") }
    guard (0xDC00..<0xE000).contains(second) else {
      place = behind
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func hex() -> UInt32? {
    let digits = bytes[place..<end].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Ascii.isDigit($0) || (97...102).contains($0 | 32) }) else {
      return nil
    }
    place += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  /// A number as it is written; nil where none is next.
  mutating func number() -> String? {
    _ = next
    var end = place
    func digits() -> Bool {
      let start = end
      while end < self.end, Ascii.isDigit(bytes[end]) { end += 1 }
      return end > start
    }
    func take(_ those: UInt8...) -> Bool {
      guard end < self.end, those.contains(bytes[end]) else { return false }
      end += 1
      return true
    }
    _ = take(Ascii.hyphen)
    let first = end
    guard digits(), end == first + 1 || bytes[first] != 48 else { return nil }
    if take(Ascii.dot), !digits() { return nil }
    if take(101, 69) {
      _ = take(43, Ascii.hyphen)
      guard digits() else { return nil }
    }
    defer { place = end }
    return String(decoding: bytes[place..<end], as: UTF8.self)
  }

  /// Passes over a value of any kind.
  mutating func skip(levels: Int = Self.mostLevels) throws(RecordError) {
    guard levels > 0 else { throw error("lists and objects stand within each other too deep") }
    switch next {
    case Ascii.quote: _ = try string()
    case Ascii.openBrace:
      try object { (_, _, reader) throws(RecordError) in try reader.skip(levels: levels - 1) }
    case Ascii.openBracket:
      _ = take(Ascii.openBracket)
      if next != Ascii.closeBracket {
        repeat { try skip(levels: levels - 1) } while take(Ascii.comma)
      }
      try expect(Ascii.closeBracket, "',' or ']'")
    default:
      guard take("true") || take("false") || take("null") || number() != nil else {
        throw error("expected a value")
      }
    }
  }

  func error(_ what: String) -> RecordError { RecordError(file: file, line: line, what: what) }
}
