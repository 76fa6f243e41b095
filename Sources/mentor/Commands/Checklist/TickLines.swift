import MentorKit

/// Ticking line by line, for screen readers, plain terminals and pipes: a number ticks, a number behind a
/// dash takes the tick away.
struct TickLines {
  let mode: TickMode

  /// - Parameter status: what the command ends with unless a word means no item.
  func run(from sheet: ChecklistSheet, _ status: ExitStatus, _ world: inout World) throws -> ExitStatus {
    var status = status
    world.out.write(sheet.text(Look(width: world.width)))
    while true {
      if world.input.isTerminal {
        world.out.write("Number to tick, -number to open again, Enter to end: ")
        world.out.flush()
      }
      guard let line = world.input.line() else { break }
      let words = line.split { $0 == " " || $0 == "," || $0 == "\r" }.map(String.init)
      if words.isEmpty, world.input.isTerminal { break }
      if words == ["q"] { break }
      for word in words where try !carryOut(word, &world) { status = .trouble }
    }
    world.out.write(try mode.sheet(&world).sheet.confirmation("Kept", width: world.width))
    return status
  }

  /// - Returns: false for a word that means no item.
  private func carryOut(_ word: String, _ world: inout World) throws -> Bool {
    let isUndo = word.hasPrefix("-")
    let item = isUndo ? String(word.dropFirst()) : word
    do throws(InputError) {
      _ = try mode.subject.list.items([item])
    } catch {
      world.note(error.description)
      world.err.flush()
      return false
    }
    let told = try mode.subject.set([item], done: !isUndo, &world)
    world.out.write(line: told.text)
    world.out.flush()
    return told.status == .done
  }
}
