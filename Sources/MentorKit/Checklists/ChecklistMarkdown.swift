extension ChecklistSheet {
  /// The list as Markdown with task boxes, as notes programs read them.
  package func markdown(detail: Detail = Detail()) -> String {
    var text = "## \(Markdown.escaped(title))\n\n"
    if let dayText { text += "For \(list.dayMeans): \(dayText)\n\n" }
    for entry in entries {
      let due = entry.due.map { "**\($0.text(on: today)):** " } ?? ""
      let step = Markdown.escaped(detail.isLong ? entry.long : entry.short)
      text += "- [\(entry.isDone ? "x" : " ")] \(due)\(step)\n"
      if detail.isWhy { for reason in entry.reasons { text += "  - Why: \(Markdown.escaped(reason))\n" } }
    }
    return text
  }
}
