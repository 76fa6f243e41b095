/// Writes RFC 5545 content lines.
struct ICalendar {
  private(set) var text = ""

  /// Octets of a line at most, its break not counted: RFC 5545, section 3.1.
  private static let limit = 75

  /// Adds a line whose value is a text: its marks are escaped, control characters left out.
  mutating func add(_ name: String, text value: String) {
    var escaped = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
      case "\n": escaped.append(contentsOf: ["\\", "n"])
      default: if scalar.properties.generalCategory != .control { escaped.append(scalar) }
      }
    }
    add("\(name):\(String(escaped))")
  }

  /// Adds a line as it is, folded before it is longer than 75 octets and never inside a character.
  mutating func add(_ line: String) {
    var used = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if used + width > Self.limit {
        text += "\r\n "
        used = 1
      }
      text.unicodeScalars.append(scalar)
      used += width
    }
    text += "\r\n"
  }
}
