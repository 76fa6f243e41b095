import MentorKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `mentor checklist NAME --tick`: on a terminal a list to walk through with the arrow keys, elsewhere numbers, line by line.
///
/// Every tick is kept at once, so that nothing is lost however it ends.
struct TickMode {
  let subject: TickChange
  let day: Day?
  let today: Day

  func run(_ world: inout World, isColoured: Bool) throws -> ExitStatus {
    let terminal = world.environment["TERM"] ?? ""
    if terminal.isEmpty || terminal == "dumb" || !world.out.isTerminal || !world.input.isTerminal {
      return try TickLines(mode: self).run(&world)
    }
    // What cannot be read is told before the screen is used.
    var status = try sheet(&world).status
    var key = try walk(&world, isColoured)
    while key == .suspend {
      kill(getpid(), SIGTSTP)
      key = try walk(&world, isColoured)
    }
    world.out.flush()
    if key == .interrupt {
      // A signal from outside has ended the process by now, a key has not.
      signal(SIGINT, SIG_DFL)
      kill(getpid(), SIGINT)
      status = .trouble
    }
    world.out.write(try sheet(&world).sheet.confirmation("Kept", width: world.width))
    return status
  }

  /// The list as it is kept now.
  ///
  /// - Throws: `Trouble` when that cannot be read.
  func sheet(_ world: inout World) throws -> (sheet: ChecklistSheet, status: ExitStatus) {
    let contents = try world.ticks.contents()
    let done = TickBook(contents.book).done(subject.list, for: subject.name)
    let sheet = ChecklistSheet(of: subject.list, name: subject.name, day: day, today: today, done: done)
    return (sheet, contents.damage.isEmpty ? .done : .trouble)
  }

  /// Shows the list until a key leaves it.
  private func walk(_ world: inout World, _ isColoured: Bool) throws -> RawTerminal.Key {
    guard let terminal = RawTerminal(world.input) else { return .leave }
    var screen = TickScreen(isColoured: isColoured)
    while true {
      let sheet = try sheet(&world).sheet
      world.out.write(screen.frame(of: sheet, width: world.width, rows: world.out.rows ?? 24))
      world.out.flush()
      let key = terminal.key()
      switch key {
      case .leave, .interrupt, .suspend: return key
      case .toggle:
        let entry = sheet.entries[screen.place]
        _ = try subject.set([entry.item.id], done: !entry.isDone, &world)
      default: screen.move(key, of: sheet.entries.count)
      }
    }
  }
}

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
      var page = Wrapped(width: width, isColoured: isColoured)
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
