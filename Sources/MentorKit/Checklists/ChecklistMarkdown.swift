extension ChecklistSheet {
  /// The list as Markdown with task boxes, as notes programs read them.
  public func markdown(detail: Detail = Detail()) -> String {
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

/// Text inside Markdown.
enum Markdown {
  private static let marks: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "!",
  ]

  /// The text with every mark that Markdown or HTML would obey behind a backslash, and control characters shown.
  static func escaped(_ text: String) -> String {
    var all = String.UnicodeScalarView()
    for scalar in Printable.text(text).unicodeScalars {
      if marks.contains(scalar) { all.append("\\") }
      all.append(scalar)
    }
    return String(all)
  }
}
