import MentorText

/// Lines of text broken between words so that they fit a width.
package struct Wrapped: Sendable {
  package let width: Int
  package private(set) var text = ""
  private let isColoured: Bool

  /// - Parameter width: columns; at least 20 are used.
  package init(width: Int, isColoured: Bool = false) {
    self.width = max(20, width)
    self.isColoured = isColoured
  }

  /// How a line is set off, where there is colour; nothing is told by colour alone.
  package enum Style: String, Sendable {
    case heading = "1"
    case good = "32"
    case problem = "33"
    case passage = "36"
  }

  /// Adds a paragraph and ends its line. A word that is wider than the page stands on a line of its own.
  ///
  /// - Parameters:
  ///   - indent: blanks before the first line.
  ///   - hanging: blanks before the further lines; `indent` if not given.
  package mutating func add(_ paragraph: String, indent: Int = 0, hanging: Int? = nil, style: Style? = nil) {
    var indent = indent
    var used = indent
    // The words of a line with the blanks between them stand in the paragraph as they are to be written.
    var line: Range<String.Index>?
    for word in paragraph.utf8.split(separator: Ascii.space) {
      let columns = Columns.count(Substring(word))
      var start = word.startIndex
      if let open = line {
        let blanks = paragraph.utf8.distance(from: open.upperBound, to: start)
        if used + blanks + columns > width {
          end(paragraph[open], indent, style)
          indent = hanging ?? indent
          used = indent
        } else {
          start = open.lowerBound
          used += blanks
        }
      }
      line = start..<word.endIndex
      used += columns
    }
    if let line { end(paragraph[line], indent, style) } else { text += "\n" }
  }

  private mutating func end(_ line: Substring, _ indent: Int, _ style: Style?) {
    if indent > 0 { text += String(repeating: " ", count: indent) }
    if let style, isColoured {
      text += "\u{1B}[\(style.rawValue)m\(line)\u{1B}[0m\n"
    } else {
      text.append(contentsOf: line)
      text += "\n"
    }
  }
}

/// How many columns of a terminal a text takes.
package enum Columns {
  /// Wide East Asian characters and emoji take two, combining marks and joiners none.
  package static func count(_ text: some StringProtocol) -> Int {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? text.utf8.count : text.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
    switch first.value {
    case 0..<0x20, 0x7F..<0xA0, 0x0300...0x036F, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF, 0xFE00...0xFE0F:
      return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x20000...0x3FFFD:
      return 2
    case 0x1F300...0x1FAFF: return 2
    default: return first.properties.isEmojiPresentation ? 2 : 1
    }
  }
}
