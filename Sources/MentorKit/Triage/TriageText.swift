/// Requests as lines of a list for the person who gets them.
package struct TriageText {
  private let inquiries: [(number: Int, inquiry: Inquiry)]
  private let hasReplies: Bool

  /// All come from one file, so that the number of a message is enough.
  private let isOneFile: Bool

  /// The narrow cells: what stands above them, how wide they are, and from which width of the page on they
  /// are shown.
  private static let cells = [
    ("#", 3, 0), ("score", 5, 0), ("5 min", 5, 0), ("asks for", 11, 60), ("role", 10, 72),
    ("missing", 10, 48),
  ]

  package init(_ inquiries: [(number: Int, inquiry: Inquiry)], hasReplies: Bool) {
    self.inquiries = inquiries
    self.hasReplies = hasReplies
    isOneFile = Set(inquiries.map { $0.inquiry.name.prefix { $0 != "#" } }).count == 1
  }

  /// The report, a line for each request; ends with a line break unless it is empty.
  package func text(_ look: Look) -> String {
    var page = Wrapped(look)
    write(to: &page)
    return page.text
  }

  private func write(to page: inout Wrapped) {
    setApart(&page)
    let listed = inquiries.filter { $0.inquiry.care == nil }
    guard !listed.isEmpty else { return }
    add(Self.cells.map(\.0), "from: subject", " (file)", &page, style: .heading)
    for (number, inquiry) in listed { add(cells(number, inquiry), rest(inquiry), file(inquiry), &page) }
    if hasReplies {
      for (number, inquiry) in listed { reply(number, inquiry, &page) }
      return
    }
    let short = listed.count { $0.inquiry.fiveMinutes?.answer == .yes }
    page.add("")
    page.add(
      "\(listed.count.counted("request")); \(short) can be answered in five minutes. With --reply --pick N the answer to one of them is drafted."
    )
  }

  private func setApart(_ page: inout Wrapped) {
    let apart = inquiries.filter { $0.inquiry.care != nil }
    guard let card = apart.first?.inquiry.care else { return }
    for line in card.split(separator: "\n") { page.add(String(line)) }
    for (_, inquiry) in apart { page.add("\(rest(inquiry))\(file(inquiry))", indent: 2) }
    page.add("")
  }

  private func cells(_ number: Int, _ inquiry: Inquiry) -> [String] {
    [
      String(number), inquiry.points.map(String.init) ?? "-",
      inquiry.fiveMinutes.map { $0.answer == .unclear ? "?" : $0.answer.rawValue } ?? "-",
      inquiry.ask.map { ask in ask.minutes.map { "\($0) min" } ?? ask.words } ?? "-",
      inquiry.role.map { $0.rawValue + (inquiry.isRoleSure ? "" : "?") } ?? "-",
      inquiry.missing?.rawValue ?? "-",
    ]
  }

  private func rest(_ inquiry: Inquiry) -> String {
    let name = inquiry.from?.name ?? inquiry.from?.address ?? "unknown"
    return Self.oneLine("\(name): \(inquiry.subject ?? "no subject")")
  }

  /// " (#3)" in the only box, else " (box.mbox#3)": the last part of the path, of a long name its end.
  private func file(_ inquiry: Inquiry) -> String {
    let name = Printable.text(String(inquiry.name.split(separator: "/").last ?? ""))
    if isOneFile, let number = name.lastIndex(of: "#") { return " (\(name[number...]))" }
    return name.count > 16 ? " (...\(name.suffix(13)))" : " (\(name))"
  }

  /// Cells side by side, what stands behind them cut to the width; numbers stand at the right of their cells.
  private func add(
    _ cells: [String],
    _ rest: String,
    _ file: String,
    _ page: inout Wrapped,
    style: Wrapped.Style? = nil
  ) {
    var line = ""
    for (cell, (_, width, least)) in zip(cells, Self.cells) where page.width >= least {
      let gap = String(repeating: " ", count: max(0, width - Columns.count(cell)))
      line += (width <= 5 ? gap + cell : cell + gap) + " "
    }
    line += Self.cut(rest, to: max(3, page.width - Columns.count(line) - Columns.count(file))) + file
    page.add(line, indent: line.prefix { $0 == " " }.count, style: style)
  }

  private static func oneLine(_ text: String) -> String {
    Printable.text(text.onOneLine)
  }

  private static func cut(_ text: String, to width: Int) -> String {
    guard Columns.count(text) > width else { return text }
    var short = ""
    var used = 3
    for character in text {
      used += Columns.count(String(character))
      if used > width { break }
      short.append(character)
    }
    return short + "..."
  }

  private static func noReply(_ inquiry: Inquiry) -> String {
    inquiry.points == nil
      ? "No answer is drafted: the language is not read" : "Nothing is asked, and nothing is drafted"
  }

  private func reply(_ number: Int, _ inquiry: Inquiry, _ page: inout Wrapped) {
    page.add("")
    page.add(
      "\(number). \(inquiry.reply?.title ?? Self.noReply(inquiry))",
      style: .heading
    )
    if let because = inquiry.fiveMinutes?.because { page.add(because) }
    guard let reply = inquiry.reply else { return }
    page.add("A draft in your name; change what is not so.")
    page.add("")
    if let to = reply.to { page.add("To: \(Self.oneLine(to))", indent: 2) }
    if let subject = reply.subject { page.add("Subject: \(Self.oneLine(subject))", indent: 2) }
    page.add("")
    for line in reply.text.split(separator: "\n", omittingEmptySubsequences: false) {
      page.add(Printable.text(String(line)), indent: line.isEmpty ? 0 : 2)
    }
  }
}
