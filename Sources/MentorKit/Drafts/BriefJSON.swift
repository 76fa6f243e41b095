import MentorText

/// Reads a brief written as a JSON object of texts or lists of texts. Its own small reader, because an error needs its line and a key
/// that stands twice must not go unseen.
struct BriefJSON {
  private let bytes: [UInt8]
  private let file: String
  private var place = 0
  private var line = 1

  private init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// - Parameter bytes: good UTF-8.
  /// - Throws: `RecordError` with the line of the first thing that is no JSON or no text.
  static func fields(in bytes: [UInt8], file: String) throws(RecordError) -> [Record.Field] {
    var reader = BriefJSON(bytes: bytes, file: file)
    return try reader.object()
  }

  private mutating func object() throws(RecordError) -> [Record.Field] {
    var fields: [Record.Field] = []
    try expect(Ascii.openBrace, "'{'")
    if next != Ascii.closeBrace {
      repeat {
        let keyLine = lineOfNext
        guard next == Ascii.quote else { throw error("expected a field name in quotation marks") }
        let key = try string()
        try expect(Ascii.colon, "':' behind \"\(key)\"")
        fields.append(Record.Field(key: key, line: keyLine, values: try values(of: key)))
      } while take(Ascii.comma)
    }
    try expect(Ascii.closeBrace, "',' or '}'")
    if next != 0 { throw error("there is something behind the object") }
    return fields
  }

  private mutating func values(of key: String) throws(RecordError) -> [Record.Value] {
    if next == Ascii.quote { return [Record.Value(text: try string(), line: line)] }
    if take("null") { return [] }
    guard take(Ascii.openBracket) else { throw error("'\(key)' needs a text or a list of texts") }
    var values: [Record.Value] = []
    if next != Ascii.closeBracket {
      repeat {
        guard next == Ascii.quote else { throw error("'\(key)' is a list, and a list holds texts only") }
        values.append(Record.Value(text: try string(), line: line))
      } while take(Ascii.comma)
    }
    try expect(Ascii.closeBracket, "',' or ']'")
    return values
  }

  /// The next byte that is no blank; 0 at the end.
  private var next: UInt8 {
    mutating get {
      while place < bytes.count, [9, 10, 13, 32].contains(bytes[place]) {
        if bytes[place] == Ascii.newline { line += 1 }
        place += 1
      }
      return place < bytes.count ? bytes[place] : 0
    }
  }

  private var lineOfNext: Int {
    mutating get {
      _ = next
      return line
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    place += 1
    return true
  }

  private mutating func take(_ word: String) -> Bool {
    _ = next
    guard bytes[place...].starts(with: word.utf8) else { return false }
    place += word.utf8.count
    return true
  }

  private mutating func expect(_ byte: UInt8, _ what: String) throws(RecordError) {
    guard take(byte) else { throw error("expected \(what)") }
  }

  private mutating func string() throws(RecordError) -> String {
    place += 1
    var text: [UInt8] = []
    while place < bytes.count, bytes[place] != Ascii.quote {
      let byte = bytes[place]
      if byte < 32 { throw error("a text ends on its line; write a line break as \\n") }
      place += 1
      if byte == 92 { text += String(try escaped()).utf8 } else { text.append(byte) }
    }
    guard place < bytes.count else { throw error("a text is not closed") }
    place += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escaped() throws(RecordError) -> Unicode.Scalar {
    let plain: [UInt8: Unicode.Scalar] = [
      34: "\"", 92: "\\", 47: "/", 98: "\u{8}", 102: "\u{C}", 110: "\n", 114: "\r", 116: "\t",
    ]
    let byte = place < bytes.count ? bytes[place] : 0
    place += 1
    if let scalar = plain[byte] { return scalar }
    guard byte == 117, let first = hex() else { throw error("unknown escape behind '\\'") }
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, bytes[place...].starts(with: #"\u"#.utf8) else { return "\u{FFFD}" }
    place += 2
    guard let second = hex(), (0xDC00..<0xE000).contains(second) else { return "\u{FFFD}" }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func hex() -> UInt32? {
    let digits = bytes[place...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Ascii.isDigit($0) || (97...102).contains($0 | 32) }) else {
      return nil
    }
    place += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private func error(_ what: String) -> RecordError { RecordError(file: file, line: line, what: what) }
}
