import MentorText

/// Writes JSON piece by piece.
package struct JSONWriter {
  /// What is not taken away yet: the first `count` bytes.
  private let room: UnsafeMutableBufferPointer<UInt8>
  private var count = 0
  /// Blanks before a line; nil where everything stands on one.
  private var indent: Int?
  /// Something stands in the object or the array already.
  private var isFilled = false
  private let take: (UnsafeBufferPointer<UInt8>) -> Void

  /// How many bytes are collected before they are taken away.
  static let room = 1 << 14

  /// - Parameters:
  ///   - room: for some bytes, as long as this writes.
  ///   - take: is given bytes that are ready.
  init(
    pretty: Bool,
    _ room: UnsafeMutableBufferPointer<UInt8>,
    _ take: @escaping (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    indent = pretty ? 0 : nil
    self.room = room
    self.take = take
  }

  mutating func finish() {
    take(UnsafeBufferPointer(rebasing: room[..<count]))
    count = 0
  }

  private mutating func append(_ byte: UInt8) {
    if count == room.count { finish() }
    room[count] = byte
    count += 1
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.count > room.count - count {
      finish()
      if bytes.count > room.count { return take(bytes) }
    }
    guard let start = bytes.baseAddress else { return }
    (room.baseAddress! + count).initialize(from: start, count: bytes.count)
    count += bytes.count
  }

  private mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// A member of the object that is being written.
  ///
  /// - Parameter key: one of the program's own words, which need no escapes.
  mutating func add(_ key: String, _ value: JSON) {
    beginMember(key)
    write(value)
  }

  /// A member that is an object.
  mutating func add(_ key: String, members add: (_ object: inout JSONWriter) -> Void) {
    beginMember(key)
    bracket(Ascii.openBrace, Ascii.closeBrace, add)
  }

  /// A member that is an array of objects, one for each item.
  mutating func add<Item>(
    _ key: String,
    for items: [Item],
    members add: (_ item: Item, _ object: inout JSONWriter) -> Void
  ) {
    beginMember(key)
    bracket(Ascii.openBracket, Ascii.closeBracket) { writer in
      for item in items {
        writer.beginItem()
        writer.bracket(Ascii.openBrace, Ascii.closeBrace) { add(item, &$0) }
      }
    }
  }

  /// A member that is a part of a text in UTF-8, read in place: a passage may be as long as the message.
  mutating func add(_ key: String, passage: Range<Int>, of text: [UInt8]) {
    guard BrokenText.firstPlace(in: text, passage) == nil else {
      return add(key, .string(String(decoding: text[passage], as: UTF8.self)))
    }
    beginMember(key)
    text[passage].withUnsafeBufferPointer { quote($0) }
  }

  private mutating func beginMember(_ key: String) {
    beginItem()
    append(Ascii.quote)
    append(key)
    append(indent == nil ? "\":" as StaticString : "\": ")
  }

  mutating func write(_ value: JSON) {
    switch value {
    case .null: append("null" as StaticString)
    case .bool(let value): append(value ? "true" as StaticString : "false")
    case .int(let value): append(value)
    case .number(let value): append(Self.decimal(value))
    case .string(let value): quote(value)
    case .literal(let value): append(value)
    case .array(let values):
      bracket(Ascii.openBracket, Ascii.closeBracket) { writer in
        for value in values {
          writer.beginItem()
          writer.write(value)
        }
      }
    case .object(let pairs):
      bracket(Ascii.openBrace, Ascii.closeBrace) { writer in
        for (key, value) in pairs { writer.add(key, value) }
      }
    case .members(let add): bracket(Ascii.openBrace, Ascii.closeBrace, add)
    }
  }

  private mutating func bracket(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    let outer = indent
    append(open)
    indent = outer.map { $0 + 2 }
    isFilled = false
    body(&self)
    indent = outer
    if isFilled { newLine() }
    append(close)
    isFilled = true
  }

  private mutating func beginItem() {
    if isFilled { append(Ascii.comma) }
    newLine()
    isFilled = true
  }

  private mutating func newLine() {
    guard let indent else { return }
    append(Ascii.newline)
    for _ in 0..<indent { append(Ascii.space) }
  }

  private mutating func append(_ text: String) { withBytes(of: text) { $0.append($1) } }

  private mutating func append(_ number: Int) {
    guard number >= 0 else { return append(String(number)) }
    if number > 9 { append(number / 10) }
    append(UInt8(48 + number % 10))
  }

  private mutating func quote(_ text: String) { withBytes(of: text) { $0.quote($1) } }

  /// Hands on the bytes of a text where they are: a text is held and let go once more to be made contiguous,
  /// and there are many.
  private mutating func withBytes(
    of text: String,
    _ write: (_ writer: inout JSONWriter, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    if text.utf8.withContiguousStorageIfAvailable({ write(&self, $0) }) == nil {
      var text = text
      text.withUTF8 { write(&self, $0) }
    }
  }

  private mutating func quote(_ bytes: UnsafeBufferPointer<UInt8>) {
    var string = JSONString(bytes)
    append(Ascii.quote)
    while true {
      let piece = string.next()
      append(piece.plain)
      guard let scalar = piece.escaped else { break }
      escape(scalar)
    }
    append(Ascii.quote)
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    append(Ascii.backslash)
    switch scalar {
    case "\"", "\\": append(UInt8(ascii: scalar))
    case "\n": append(UInt8(ascii: "n"))
    case "\r": append(UInt8(ascii: "r"))
    case "\t": append(UInt8(ascii: "t"))
    default:
      let units = UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter
      append(units.map { "u" + String($0, radix: 16).zeroPadded(to: 4) }.joined(separator: "\\"))
    }
  }

  private static func decimal(_ value: Double) -> String {
    let thousandths = Int(value * 1000 + (value < 0 ? -0.5 : 0.5))
    let whole = thousandths / 1000
    var fraction = String(abs(thousandths % 1000)).zeroPadded(to: 3)
    while fraction.last == "0" { fraction.removeLast() }
    let sign = thousandths < 0 && whole == 0 ? "-" : ""
    return fraction.isEmpty ? "\(whole)" : "\(sign)\(whole).\(fraction)"
  }
}
