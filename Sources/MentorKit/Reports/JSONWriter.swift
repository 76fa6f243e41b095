import MentorText

/// Writes JSON piece by piece.
package struct JSONWriter {
  private var out: [UInt8] = []
  /// Blanks before a line; nil where everything stands on one.
  private var indent: Int?
  /// Something stands in the object or the array already.
  private var isFilled = false
  private let take: (inout [UInt8]) -> Void

  /// How many bytes are collected before they are taken away.
  private static let piece = 1 << 15

  /// - Parameter take: takes bytes away that are ready.
  init(pretty: Bool, _ take: @escaping (inout [UInt8]) -> Void) {
    indent = pretty ? 0 : nil
    self.take = take
  }

  mutating func finish() { take(&out) }

  /// A member of the object that is being written.
  ///
  /// - Parameter key: one of the program's own words, which need no escapes.
  mutating func add(_ key: String, _ value: JSON) {
    beginItem()
    out.append(Ascii.quote)
    append(key)
    append(indent == nil ? "\":" : "\": ")
    write(value)
  }

  mutating func write(_ value: JSON) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .int(let value): append(value)
    case .number(let value): append(Self.decimal(value))
    case .string(let value): quote(value)
    case .passage(let text, let range):
      if BrokenText.firstPlace(in: text, range) == nil {
        text[range].withUnsafeBufferPointer { quote($0) }
      } else {
        quote(String(decoding: text[range], as: UTF8.self))
      }
    case .literal(let value): append(value)
    case .array(let values):
      bracket(Ascii.openBracket, Ascii.closeBracket) { writer in
        for value in values {
          writer.beginItem()
          writer.write(value)
        }
      }
    case .list(let count, let value):
      bracket(Ascii.openBracket, Ascii.closeBracket) { writer in
        for place in 0..<count {
          writer.beginItem()
          writer.write(value(place))
        }
      }
    case .object(let pairs):
      bracket(Ascii.openBrace, Ascii.closeBrace) { writer in
        for (key, value) in pairs { writer.add(key, value) }
      }
    case .members(let add): bracket(Ascii.openBrace, Ascii.closeBrace, add)
    }
    if out.count > Self.piece { take(&out) }
  }

  private mutating func bracket(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    let outer = indent
    out.append(open)
    indent = outer.map { $0 + 2 }
    isFilled = false
    body(&self)
    indent = outer
    if isFilled { newLine() }
    out.append(close)
    isFilled = true
  }

  private mutating func beginItem() {
    if isFilled { out.append(Ascii.comma) }
    newLine()
    isFilled = true
  }

  private mutating func newLine() {
    guard let indent else { return }
    out.append(Ascii.newline)
    out += repeatElement(Ascii.space, count: indent)
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { out.append(contentsOf: $0) }
  }

  private mutating func append(_ number: Int) {
    guard number >= 0 else { return append(String(number)) }
    if number > 9 { append(number / 10) }
    out.append(UInt8(48 + number % 10))
  }

  private mutating func quote(_ text: String) {
    var text = text
    text.withUTF8 { quote($0) }
  }

  private mutating func quote(_ bytes: UnsafeBufferPointer<UInt8>) {
    var string = JSONString(bytes)
    out.append(Ascii.quote)
    while string.writePiece(to: &out) {
      if out.count > Self.piece { take(&out) }
    }
    out.append(Ascii.quote)
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
