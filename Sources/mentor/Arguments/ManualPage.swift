/// Lines of a manual page, with everything escaped that the language of manual pages would take for its own.
struct ManualPage {
  private(set) var text = ""

  /// A line of the language itself.
  mutating func macro(_ line: String) { text += ".\(line)\n" }

  mutating func section(_ title: String) { macro("Sh \(title)") }

  /// A paragraph; each sentence begins a line, as the language wants it.
  mutating func add(_ paragraph: String) {
    var line: [Substring] = []
    let words = paragraph.split(separator: " ")
    for (place, word) in words.enumerated() {
      line.append(word)
      let isEnd = word.last.map { ".?".contains($0) } ?? false
      guard isEnd && word != "..." || place == words.count - 1 else { continue }
      let plain = Self.escaped(line.joined(separator: " "))
      text += (plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" : "") + plain + "\n"
      line = []
    }
  }

  /// A text as the argument of a macro; one that could be read as a macro or as punctuation of its own is quoted away.
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
      default: plain += "\\[u\(String(repeating: "0", count: max(0, 4 - hex(scalar).count)))\(hex(scalar))]"
      }
    }
    return plain
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String {
    String(scalar.value, radix: 16, uppercase: true)
  }
}
