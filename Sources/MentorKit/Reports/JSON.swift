import MentorText

/// A JSON value whose objects keep the order of their keys.
package enum JSON: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  /// Written with at most three digits behind the point.
  case number(Double)
  case string(String)
  /// A part of a text in UTF-8, read in place: a passage may be as long as the message.
  case passage(of: [UInt8], Range<Int>)
  /// A number as it was written by somebody else.
  case literal(String)
  case array([JSON])
  /// An array whose values are made one by one as they are written, so that a long one takes no room.
  case list(count: Int, @Sendable (Int) -> JSON)
  case object([(key: String, value: JSON)])

  package init(_ text: String?) { self = text.map { .string($0) } ?? .null }
  package init(_ number: Int?) { self = number.map { .int($0) } ?? .null }

  init(_ id: MessageRecord.ID?) {
    switch id {
    case nil: self = .null
    case .text(let text): self = .string(text)
    case .number(let number): self = .literal(number)
    }
  }

  /// The value on one line, or over several with an indent of two blanks a level.
  package func text(pretty: Bool = false) -> String {
    var out: [UInt8] = []
    write(to: &out, indent: pretty ? 0 : nil) { _ in }
    return String(decoding: out, as: UTF8.self)
  }

  /// Writes the value piece by piece.
  ///
  /// - Parameter take: takes bytes away that are ready; called again and again, and last with everything that is left.
  package func write(pretty: Bool, _ take: (_ ready: inout [UInt8]) -> Void) {
    var out: [UInt8] = []
    write(to: &out, indent: pretty ? 0 : nil) { ready in
      if ready.count > 1 << 15 { take(&ready) }
    }
    take(&out)
  }

  private func write(to out: inout [UInt8], indent: Int?, _ take: (inout [UInt8]) -> Void) {
    switch self {
    case .null: out += "null".utf8
    case .bool(let value): out += (value ? "true" : "false").utf8
    case .int(let value): out += String(value).utf8
    case .number(let value): out += Self.decimal(value).utf8
    case .string(let value): Self.quote(value, to: &out, take)
    case .passage(let text, let range) where BrokenText.firstPlace(in: text, range) == nil:
      text[range].withUnsafeBufferPointer { Self.quote($0, to: &out, take) }
    case .passage(let text, let range):
      Self.quote(String(decoding: text[range], as: UTF8.self), to: &out, take)
    case .literal(let value): out += value.utf8
    case .array(let values):
      Self.list(values.count, "[", "]", to: &out, indent: indent) { place, inner, out in
        values[place].write(to: &out, indent: inner, take)
      }
    case .list(let count, let value):
      Self.list(count, "[", "]", to: &out, indent: indent) { place, inner, out in
        value(place).write(to: &out, indent: inner, take)
        take(&out)
      }
    case .object(let pairs):
      Self.list(pairs.count, "{", "}", to: &out, indent: indent) { place, inner, out in
        // Keys are the program's own words, which need no escapes.
        out.append(Ascii.quote)
        out += pairs[place].key.utf8
        out += (inner == nil ? "\":" : "\": ").utf8
        pairs[place].value.write(to: &out, indent: inner, take)
      }
    }
  }

  private static func list(
    _ count: Int,
    _ open: String,
    _ close: String,
    to out: inout [UInt8],
    indent: Int?,
    _ item: (Int, Int?, inout [UInt8]) -> Void
  ) {
    out += open.utf8
    let inner = indent.map { $0 + 2 }
    for place in 0..<count {
      if place > 0 { out += ",".utf8 }
      newLine(inner, to: &out)
      item(place, inner, &out)
    }
    if count > 0 { newLine(indent, to: &out) }
    out += close.utf8
  }

  private static func newLine(_ indent: Int?, to out: inout [UInt8]) {
    guard let indent else { return }
    out.append(Ascii.newline)
    out += repeatElement(Ascii.space, count: indent)
  }

  private static func quote(_ text: String, to out: inout [UInt8], _ take: (inout [UInt8]) -> Void) {
    var text = text
    text.withUTF8 { quote($0, to: &out, take) }
  }

  /// What a terminal would obey is escaped: control characters, marks that turn the direction of writing, line separators, tags.
  private static func quote(
    _ bytes: UnsafeBufferPointer<UInt8>,
    to out: inout [UInt8],
    _ take: (inout [UInt8]) -> Void
  ) {
    out.append(Ascii.quote)
    var start = 0
    var place = 0
    while place < bytes.count {
      // Most bytes are ordinary ASCII; the others are looked at more closely.
      let byte = bytes[place]
      if byte >= Ascii.space, byte < 0x7F, byte != Ascii.quote, byte != Ascii.backslash {
        place += 1
        continue
      }
      let length = escapedLength(bytes, place)
      guard length > 0 else {
        place += 1
        continue
      }
      out.append(contentsOf: bytes[start..<place])
      escape(bytes, place, length, to: &out)
      place += length
      start = place
      take(&out)
    }
    out.append(contentsOf: bytes[start...])
    out.append(Ascii.quote)
  }

  /// How many bytes from a place on are one scalar that is escaped; 0 for any other byte.
  private static func escapedLength(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    let byte = bytes[place]
    guard byte >= 0x80 else { return 1 }
    // The first bytes of all scalars that are not harmless.
    guard [0xC2, 0xD8, 0xE2, 0xEF, 0xF3].contains(byte) else { return 0 }
    return Printable.isHarmless(scalar(bytes, place)) ? 0 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Unicode.Scalar {
    var iterator = bytes[place...].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return "\u{FFFD}" }
    return scalar
  }

  private static func escape(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ place: Int,
    _ length: Int,
    to out: inout [UInt8]
  ) {
    switch bytes[place] {
    case Ascii.quote, Ascii.backslash: out += [Ascii.backslash, bytes[place]]
    case Ascii.newline: out += "\\n".utf8
    case Ascii.carriageReturn: out += "\\r".utf8
    case 9: out += "\\t".utf8
    default:
      for unit in UTF16.encode(scalar(bytes, place)) ?? UTF16.encodedReplacementCharacter {
        out += "\\u\(String(unit, radix: 16).zeroPadded(to: 4))".utf8
      }
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
