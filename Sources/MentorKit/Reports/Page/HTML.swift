/// Markup of a page. What is written in the source stays as it is; every text put into it becomes harmless.
struct HTML: ExpressibleByStringInterpolation, Sendable {
  private(set) var text: String

  init(stringLiteral value: StaticString) { text = value.description }
  init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

  mutating func append(_ part: HTML) { text += part.text }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }

    mutating func appendLiteral(_ literal: StaticString) { text += literal.description }
    mutating func appendInterpolation(_ part: HTML) { text += part.text }
    mutating func appendInterpolation(_ number: Int) { text += String(number) }

    /// Marks of HTML are escaped; characters that would be obeyed are shown. A line break stays one.
    mutating func appendInterpolation(_ part: String) {
      for scalar in part.unicodeScalars {
        switch scalar {
        case "&": text += "&amp;"
        case "<": text += "&lt;"
        case ">": text += "&gt;"
        case "\"": text += "&quot;"
        case "'": text += "&#39;"
        // Two of them at the start of a line are a command to the log of a build.
        case ":" where text.utf8.last == UInt8(ascii: ":"): text += "&#58;"
        case "\n", "\t": text.unicodeScalars.append(scalar)
        default:
          if Printable.isHarmless(scalar) {
            text.unicodeScalars.append(scalar)
          } else {
            text += "&lt;\(Printable.name(of: scalar).dropFirst().dropLast())&gt;"
          }
        }
      }
    }
  }
}

extension Sequence<HTML> {
  func joined() -> HTML {
    var all: HTML = ""
    for part in self { all.append(part) }
    return all
  }
}
