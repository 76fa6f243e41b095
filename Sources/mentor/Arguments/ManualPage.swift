import MentorKit

/// Lines of a manual page, with everything escaped that the language of manual pages would take for its own.
struct ManualPage {
  private(set) var text = ""

  /// A line of the language itself.
  mutating func macro(_ line: String) { text += ".\(line)\n" }

  mutating func section(_ title: String) { macro("Sh \(title)") }

  /// Unit: bytes.
  private static let longestLine = 80

  /// A paragraph; each sentence begins a line, as the language wants it.
  mutating func add(_ paragraph: String) {
    var line = ""
    for word in paragraph.split(separator: " ") {
      let plain = Self.escaped(word)
      if !line.isEmpty, line.utf8.count + 1 + plain.utf8.count > Self.longestLine {
        text += line + "\n"
        line = ""
      }
      line += line.isEmpty ? (plain.hasPrefix(".") ? "\\&" : "") + plain : " \(plain)"
      if word != "...", word.last.map({ ".?".contains($0) }) ?? false {
        text += line + "\n"
        line = ""
      }
    }
    if !line.isEmpty { text += line + "\n" }
  }

  /// A text as the argument of a macro; one that could be read as a macro or as punctuation of its own is
  /// quoted away.
  func inMacro(_ text: some StringProtocol) -> String {
    text.split(separator: " ").map { word in
      let plain = Self.escaped(word).replacing("\"", with: "\\(dq")
      let isRisky = plain.count < 4 && plain.first.map { !$0.isLowercase } ?? false
      return isRisky || plain.hasPrefix("'") ? "\\&\(plain)" : plain
    }.joined(separator: " ")
  }

  private static func escaped(_ text: some StringProtocol) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": plain += "\\e"
      case "-": plain += "\\-"
      case "'": plain += "\\(aq"
      case "~": plain += "\\(ti"
      case "^": plain += "\\(ha"
      case "`": plain += "\\(ga"
      case _ where scalar.isASCII: plain.unicodeScalars.append(scalar)
      default:
        plain += "\\[u\(String(scalar.value, radix: 16, uppercase: true).zeroPadded(to: 4))]"
      }
    }
    return plain
  }
}
