import MentorText

/// A JSON value whose objects keep the order of their keys.
package enum JSON: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  /// Written with at most three digits behind the point.
  case number(Double)
  case string(String)
  case array([JSON])
  case object([(key: String, value: JSON)])

  package init(_ text: String?) { self = text.map { .string($0) } ?? .null }
  package init(_ number: Int?) { self = number.map { .int($0) } ?? .null }

  /// The value on one line, or over several with an indent of two blanks a level.
  package func text(pretty: Bool = false) -> String {
    var out: [UInt8] = []
    write(to: &out, indent: pretty ? 0 : nil)
    return String(decoding: out, as: UTF8.self)
  }

  private func write(to out: inout [UInt8], indent: Int?) {
    switch self {
    case .null: out += "null".utf8
    case .bool(let value): out += (value ? "true" : "false").utf8
    case .int(let value): out += String(value).utf8
    case .number(let value): out += Self.decimal(value).utf8
    case .string(let value): Self.quote(value, to: &out)
    case .array(let values):
      Self.list(values.count, "[", "]", to: &out, indent: indent) { place, inner, out in
        values[place].write(to: &out, indent: inner)
      }
    case .object(let pairs):
      Self.list(pairs.count, "{", "}", to: &out, indent: indent) { place, inner, out in
        Self.quote(pairs[place].key, to: &out)
        out += (inner == nil ? ":" : ": ").utf8
        pairs[place].value.write(to: &out, indent: inner)
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

  /// Control characters, and the two line separators of Unicode, are escaped.
  private static func quote(_ text: String, to out: inout [UInt8]) {
    out.append(Ascii.quote)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\"".utf8
      case "\\": out += "\\\\".utf8
      case "\n": out += "\\n".utf8
      case "\r": out += "\\r".utf8
      case "\t": out += "\\t".utf8
      case "\u{2028}", "\u{2029}", "\0"..."\u{1F}", "\u{7F}"..."\u{9F}":
        let digits = String(scalar.value, radix: 16)
        out += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
      default: out += UTF8.encode(scalar)!
      }
    }
    out.append(Ascii.quote)
  }

  private static func decimal(_ value: Double) -> String {
    let thousandths = Int(value * 1000 + (value < 0 ? -0.5 : 0.5))
    let whole = thousandths / 1000
    var fraction = String(abs(thousandths % 1000))
    fraction = String(repeating: "0", count: 3 - fraction.count) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    let sign = thousandths < 0 && whole == 0 ? "-" : ""
    return fraction.isEmpty ? "\(whole)" : "\(sign)\(whole).\(fraction)"
  }
}
