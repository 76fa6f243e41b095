import MentorKit

/// `mentor checklist NAME --tick`: on a terminal a list to walk through with the arrow keys, elsewhere
/// numbers, line by line.
///
/// Every tick is kept at once, so that nothing is lost however it ends.
struct TickMode {
  let subject: TickChange
  let day: Day?
  let today: Day

  func run(_ world: inout World, isColoured: Bool) throws -> ExitStatus {
    // What cannot be read is told before the screen is used.
    let start = try sheet(&world)
    var status = world.status(noting: start.notes)
    world.err.flush()
    let terminal = world.environment["TERM"] ?? ""
    if terminal.isEmpty || terminal == "dumb" || !world.out.isTerminal || !world.input.isTerminal {
      return try TickLines(mode: self).run(from: start.sheet, status, &world)
    }
    var key = try walk(&world, isColoured)
    while key == .suspend {
      System.suspend()
      key = try walk(&world, isColoured)
    }
    world.out.flush()
    if key == .interrupt {
      // A signal from outside has ended the process by now, a key has not.
      System.interrupt()
      status = .trouble
    }
    world.out.write(try sheet(&world).sheet.confirmation("Kept", width: world.width))
    return status
  }

  /// The list as it is kept now, and sentences about what cannot be read.
  ///
  /// - Throws: `Trouble` when nothing can be read.
  func sheet(_ world: inout World) throws -> (sheet: ChecklistSheet, notes: [String]) {
    let (ticks, notes) = try world.readTicks()
    let done = ticks.done(subject.list, for: subject.name)
    let sheet = ChecklistSheet(of: subject.list, name: subject.name, day: day, today: today, done: done)
    return (sheet, notes)
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
