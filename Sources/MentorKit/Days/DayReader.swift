import MentorText

/// Reads a day as people write it: "2026-11-30", "tomorrow", "next Friday", "in 3 days", "30 Nov".
package struct DayReader: Sendable {
  /// Where a date without a year, or a bare weekday, is looked for.
  package enum Leaning: String, CaseIterable, Sendable {
    /// From today on: plans.
    case ahead
    /// Up to today: what has happened.
    case back
    /// Where it is nearest: what may have happened or not.
    case near

    /// The first of some days that fits, today counted in.
    func first(of days: [Day], from today: Day) -> Day? {
      switch self {
      case .ahead: days.filter { $0 >= today }.min()
      case .back: days.filter { $0 <= today }.max()
      case .near: days.min { abs($0.number - today.number) < abs($1.number - today.number) }
      }
    }
  }

  /// What was understood.
  package struct Result: Equatable, Sendable {
    package let day: Day
    /// Another day that the words can mean, and how to say it.
    package var other: String?
    /// No year was told, and the day lies in another one than today.
    package var isInAnotherYear = false
  }

  let today: Day
  let leaning: Leaning

  package init(today: Day, leaning: Leaning = .ahead) {
    self.today = today
    self.leaning = leaning
  }

  /// - Throws: `InputError` for what is no date, no date of the calendar, or one of two dates.
  package func day(_ text: String) throws(InputError) -> Result {
    if let day = Day(iso: text.trimmed) { return Result(day: day) }
    let words = text.lowercased().split { $0 == " " || $0 == "," }.map(String.init)
    if let day = named(words) ?? distant(words) { return Result(day: day) }
    if let reading = weekday(words) { return reading }
    if let date = try WrittenDate(words) {
      let day = try date.day(for: self)
      return Result(day: day, isInAnotherYear: date.year == nil && day.parts.year != today.parts.year)
    }
    if let reading = try dayWithItsName(words) { return reading }
    throw InputError(
      "'\(Printable.text(text))' was not understood as a day; write 2026-11-30, 30 Nov, Friday, next Friday, tomorrow or in 3 days"
    )
  }

  private func named(_ words: [String]) -> Day? {
    switch words.joined(separator: " ") {
    case "today": today
    case "tomorrow": today.adding(days: 1)
    case "yesterday": today.adding(days: -1)
    case "day after tomorrow", "the day after tomorrow": today.adding(days: 2)
    case "day before yesterday", "the day before yesterday": today.adding(days: -2)
    case "next week": today.adding(days: 7)
    case "last week": today.adding(days: -7)
    case "next month": today.adding(months: 1)
    case "last month": today.adding(months: -1)
    default: nil
    }
  }

  /// "in 3 days", "3 days", "+3 days", "two weeks ago", "a month from now".
  private func distant(_ words: [String]) -> Day? {
    var words = words[...]
    var isBack = false
    if words.first == "in" { words.removeFirst() }
    if words.last == "ago" {
      words.removeLast()
      isBack = true
    } else if words.suffix(2) == ["from", "now"] {
      words.removeLast(2)
    }
    guard let span = DaySpan(words.joined(separator: " ")) else { return nil }
    return today.adding(isBack ? span.reversed : span)
  }

  /// "Friday" is, ahead, the next one after today; back, the last one before; near, the nearest, today
  /// included. "next Friday" is the one in the week that begins on the coming Monday.
  private func weekday(_ words: [String]) -> Result? {
    guard (1...2).contains(words.count), let last = words.last, let weekday = Weekday(word: last),
      let place = Weekday.allCases.firstIndex(of: weekday)
    else { return nil }
    let now = Weekday.allCases.firstIndex(of: today.weekday) ?? 0
    // 0 for today itself.
    let ahead = (place - now + 7) % 7
    switch words.count == 2 ? words[0] : "" {
    case "":
      switch leaning {
      case .ahead: return reading(ahead == 0 ? 7 : ahead)
      case .back: return reading(ahead == 0 ? -7 : ahead - 7)
      case .near: return reading(ahead > 3 ? ahead - 7 : ahead)
      }
    case "on", "coming": return reading(ahead == 0 ? 7 : ahead)
    case "this": return reading(ahead)
    case "last": return reading(ahead == 0 ? -7 : ahead - 7)
    case "next":
      guard let next = today.adding(days: 7 - now + place) else { return nil }
      let isNear = next.number - today.number <= 7
      let near = isNear ? nil : today.adding(days: ahead)
      return Result(day: next, other: near.map { "'this \(weekday.rawValue)' is \($0.long)" })
    default: return nil
    }
  }

  /// "Mon 30 Nov 2026": where the two do not fit, one of them is a slip.
  private func dayWithItsName(_ words: [String]) throws(InputError) -> Result? {
    let rest = words.dropFirst().joined(separator: " ")
    guard words.count <= 6, let name = words.first.flatMap(Weekday.init(word:)),
      rest.utf8.contains(where: Ascii.isDigit)
    else { return nil }
    let reading = try day(rest)
    guard reading.day.weekday == name else {
      throw InputError("\(reading.day.long) is no \(name.rawValue); write the day that is meant alone")
    }
    return reading
  }

  private func reading(_ days: Int) -> Result? { today.adding(days: days).map { Result(day: $0) } }
}
