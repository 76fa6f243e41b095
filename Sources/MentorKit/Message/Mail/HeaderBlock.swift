import MentorText

/// The header fields of a mail or of one of its parts (RFC 5322, section 2.2). Nothing is copied; fields are
/// ranges.
struct HeaderBlock: Sendable {
  struct Field: Sendable {
    let name: Range<Int>
    /// Behind the colon, over all its lines.
    private(set) var value: Range<Int>

    mutating func extend(to end: Int) { value = value.lowerBound..<end }
  }

  let bytes: [UInt8]
  private(set) var fields: [Field] = []
  /// Where the body begins: behind the empty line, or at the first line that is no header.
  private(set) var body: Int

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    body = range.lowerBound
    var lines = LineReader(bytes: bytes, range: range)
    while let line = lines.next() {
      if line.isEmpty {
        body = lines.place
        return
      }
      if !fields.isEmpty, bytes[line.lowerBound] == Ascii.space || bytes[line.lowerBound] == 9 {
        fields[fields.count - 1].extend(to: line.upperBound)
      } else if let colon = Self.colon(of: line, bytes) {
        fields.append(Field(name: line.lowerBound..<colon, value: (colon + 1)..<line.upperBound))
      } else if line.lowerBound > range.lowerBound || !MboxReader.isFromLine(line, bytes) {
        body = line.lowerBound
        return
      }
      body = lines.place
    }
  }

  /// Where the name of a header ends; nil if the line does not begin with one.
  static func colon(of line: Range<Int>, _ bytes: [UInt8]) -> Int? {
    guard let end = bytes[line].firstIndex(where: { $0 == Ascii.colon || $0 <= Ascii.space || $0 >= 127 }),
      end > line.lowerBound, bytes[end] == Ascii.colon
    else { return nil }
    return end
  }

  /// The first field of a name in lower case.
  func field(_ name: String) -> Field? {
    let name = name.utf8
    return fields.first { field in
      field.name.count == name.count && bytes[field.name].lazy.map(Ascii.lower).elementsEqual(name)
    }
  }

  /// The value of a field as text, unfolded and decoded.
  func text(_ name: String) -> String? {
    field(name).map { String(decoding: HeaderText(bytes).decoded($0.value).bytes, as: UTF8.self) }
  }
}
