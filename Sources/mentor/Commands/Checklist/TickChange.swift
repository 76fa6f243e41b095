import MentorKit

/// The ticks of one list for one person, read and changed in the state folder.
struct TickChange {
  let list: Checklist
  let name: PersonName?

  /// Ids of the ticked items, and how a command ends that reads them.
  ///
  /// A list is of use without its ticks too: what cannot be read is told, and the list shown all the same.
  func done(_ world: inout World, isTold: Bool = true) throws -> (ids: Set<String>, status: ExitStatus) {
    do throws(Trouble) {
      let (ticks, notes) = try world.readTicks()
      return (ticks.done(list, for: name), world.status(noting: isTold ? notes : []))
    } catch {
      return ([], world.status(noting: [error.what]))
    }
  }

  /// Ticks items or takes their ticks away, and says so.
  ///
  /// - Throws: `Trouble` for a word that means no item, and when nothing can be written.
  func set(_ words: [String], done: Bool, _ world: inout World) throws -> (text: String, status: ExitStatus) {
    let items: [ChecklistItem]
    do { items = try list.items(words) } catch { throw Trouble(error.description) }
    let change = try world.ticks.update(as: TickBook.init) { ticks in
      ticks.set(items, of: list, for: name, done: done)
    }
    let count = change.result.count
    let what =
      count == 0 ? "Nothing to change" : "\(done ? "Ticked" : "Open again"): \(numbers(change.result))"
    return (what, world.status(noting: change.notes))
  }

  /// Takes all ticks away, and says how to get them back.
  func reset(_ world: inout World) throws -> (text: String, status: ExitStatus) {
    let change = try world.ticks.update(as: TickBook.init) { ticks in ticks.reset(list, for: name) }
    let gone = change.result
    let what =
      gone.isEmpty
      ? "Nothing was ticked" : "Open again: \(numbers(gone)) ('--done \(numbers(gone))' ticks them)"
    return (what, world.status(noting: change.notes))
  }

  private func numbers(_ items: [ChecklistItem]) -> String {
    let ids = Set(items.map(\.id))
    return list.items.indices.filter { ids.contains(list.items[$0].id) }.map { "\($0 + 1)" }.joined(
      separator: ","
    )
  }
}

extension ChecklistSheet {
  /// What was changed, how far the list is, and its next step.
  func confirmation(_ change: String, width: Int) -> String {
    var page = Wrapped(width: width)
    page.add("\(change). \(doneText).")
    if let next {
      let due = next.due.map { " by \($0.text(on: today))" } ?? ""
      page.add(Printable.text("Next\(due): \(next.number). \(next.short)"), hanging: 2)
    }
    return page.text
  }
}
