import MentorText

/// Lines of text broken between words so that they fit a width.
package struct Wrapped: Sendable {
  /// Columns; at least 20.
  package let width: Int
  package private(set) var text = ""
  private let isColoured: Bool

  package init(_ look: Look) {
    width = max(20, look.width)
    isColoured = look.isColoured
  }

  package init(width: Int) { self.init(Look(width: width)) }

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

extension Wrapped {
  /// A heading below a blank line.
  package mutating func section(_ title: String) {
    add("")
    add(title, style: .heading)
  }

  /// A heading with points below it; nothing for no points.
  mutating func list(_ title: String, _ items: [String]) {
    guard !items.isEmpty else { return }
    section(title)
    for item in items { add("- \(item)", indent: 2, hanging: 4) }
  }
}
