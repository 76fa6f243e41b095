extension ChecklistSheet {
  /// How much of each step is shown.
  package struct Detail: Sendable {
    var isLong: Bool
    var isWhy: Bool

    package init(isLong: Bool = false, isWhy: Bool = false) {
      self.isLong = isLong
      self.isWhy = isWhy
    }
  }

  /// The list for a person to read, each step on a line that begins with its number and says in words whether
  /// it is done.
  package func text(_ look: Look, detail: Detail = Detail()) -> String {
    var page = Wrapped(look)
    page.add(Printable.text(title), style: .heading)
    if let dayText { page.add("For \(list.dayMeans): \(dayText)") }
    page.add(doneText)
    page.add("")
    let column = String(entries.count).count + 2
    for entry in entries {
      let number = "\(entry.number)."
      let start = number.padded(to: column)
      page.add(
        start + Printable.text(line(of: entry, detail)),
        hanging: column,
        style: entry.isDone ? .good : nil
      )
      if detail.isWhy {
        for reason in entry.reasons { page.add("Why: \(reason)", indent: column, hanging: column + 2) }
      }
    }
    return page.text
  }

  /// "2 of 7 done".
  package var doneText: String { "\(doneCount) of \(entries.count) done" }

  /// "done: Bring a draft", "Mon 30 Nov: Send a short agenda".
  package func line(of entry: Entry, _ detail: Detail = Detail()) -> String {
    let text = detail.isLong ? entry.long : entry.short
    if entry.isDone { return "done: \(text)" }
    return dueText(of: entry).map { "\($0): \(text)" } ?? text
  }
}

extension ChecklistSheet.Entry {
  /// Where the step comes from, in words.
  var reasons: [String] {
    let lead = item.lead == nil ? nil : "How many days are meant is our own judgement, not measured."
    return item.sources + [item.note ?? lead].compactMap(\.self)
  }
}
