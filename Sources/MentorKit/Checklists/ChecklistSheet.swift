/// A list made concrete: for somebody, on a day, with what is ticked.
package struct ChecklistSheet: Sendable {
  package let list: Checklist
  package let name: PersonName?
  package let day: Day?
  package let today: Day
  package let entries: [Entry]

  /// A step as it stands in the list.
  package struct Entry: Sendable {
    /// Counted from 1.
    package let number: Int
    package let item: ChecklistItem
    package let isDone: Bool
    /// By when; nil without a day or a lead time.
    package let due: Day?
    package let short: String
    package let long: String
  }

  /// - Parameter done: ids of ticked items; ids that the list does not know do no harm.
  package init(
    of list: Checklist,
    name: PersonName? = nil,
    day: Day? = nil,
    today: Day,
    done: Set<String> = []
  ) {
    self.list = list
    self.name = name
    self.day = day
    self.today = today
    let dayText = day.map { $0.text(on: today) }
    entries = list.items.enumerated().map { place, item in
      Entry(
        number: place + 1,
        item: item,
        isDone: item.isDone(in: done),
        due: item.lead.flatMap { lead in day.flatMap { $0.adding(lead) } },
        short: item.short.filled(name: name, day: dayText),
        long: item.long.filled(name: name, day: dayText)
      )
    }
  }

  package var doneCount: Int { entries.count { $0.isDone } }

  /// The next step: the first open one with the earliest day, or else the first open one.
  package var next: Entry? {
    let open = entries.filter { !$0.isDone }
    let dated = open.compactMap { entry in entry.due.map { (day: $0, entry: entry) } }
    return dated.min { ($0.day, $0.entry.number) < ($1.day, $1.entry.number) }?.entry ?? open.first
  }

  /// "Before the first meeting, with Ana Ruiz".
  package var title: String { list.title + (name.map { ", with \($0.text)" } ?? "") }

  /// "Wed 2 Dec 2026, in 7 days".
  var dayText: String? { day.map { "\($0.long), \($0.distance(from: today))" } }

  /// What the list's day is called in a calendar.
  var event: String { list.event.filled(name: name, day: day.map { $0.text(on: today) }) }

  /// "Mon 30 Nov", and that it has passed where it has.
  func dueText(of entry: Entry) -> String? {
    entry.due.map {
      $0.text(on: today) + ($0 < today && !entry.isDone ? " (past, now if it still helps)" : "")
    }
  }
}
