import MentorKit

/// What the tick mode shows, and where its mark is.
struct TickScreen {
  let isColoured: Bool
  /// Counted from 0.
  private(set) var place = 0
  /// The number that is being typed.
  private var typed = 0
  private var shownLines = 0
  private var shown = ""

  init(isColoured: Bool) { self.isColoured = isColoured }

  mutating func move(_ key: RawTerminal.Key, of count: Int) {
    let before = typed
    if key != .nothing { typed = 0 }
    switch key {
    case .up: place = max(0, place - 1)
    case .down: place = min(count - 1, place + 1)
    case .first: place = 0
    case .last: place = count - 1
    case .digit(let digit):
      typed = (1...count).contains(before * 10 + digit) ? before * 10 + digit : digit
      if (1...count).contains(typed) { place = typed - 1 }
    default: break
    }
  }

  /// What to write so that the screen shows the list; empty if it does already.
  mutating func frame(of sheet: ChecklistSheet, width: Int, rows: Int) -> String {
    let lines =
      head(sheet, width) + items(of: sheet, width: width - 1, rows: rows - 1 - head(sheet, width).count)
    let text = lines.joined(separator: "\n") + "\n"
    guard text != shown else { return "" }
    let back = shownLines > 0 ? "\u{1B}[\(shownLines)A\r\u{1B}[J" : ""
    shown = text
    shownLines = lines.count
    return back + text
  }

  private func head(_ sheet: ChecklistSheet, _ width: Int) -> [String] {
    var page = Wrapped(width: width - 1)
    page.add(Printable.text(sheet.title) + ", " + sheet.doneText)
    page.add("Arrow keys or a number, space ticks, q ends.")
    return page.lines
  }

  /// As many items as there are rows for, the marked one among them.
  private func items(of sheet: ChecklistSheet, width: Int, rows: Int) -> [String] {
    let blocks = sheet.entries.enumerated().map { index, entry in
      var page = Wrapped(Look(width: width, isColoured: isColoured))
      let line = Printable.text("\(entry.number). \(sheet.line(of: entry))")
      let isMarked = index == place
      page.add(
        isMarked ? "> " + line : line,
        indent: isMarked ? 0 : 2,
        hanging: 5,
        style: isMarked ? .heading : nil
      )
      return page.lines
    }
    var first = 0
    while first < place, blocks[first...place].reduce(0, { $0 + $1.count }) > rows { first += 1 }
    var lines: [String] = []
    for block in blocks[first...] where lines.count + block.count <= rows || lines.isEmpty { lines += block }
    return lines
  }
}

extension Wrapped {
  fileprivate var lines: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}
