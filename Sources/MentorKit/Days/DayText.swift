import MentorText

extension Day: CustomStringConvertible {
  /// "2026-11-30", as ISO 8601 writes a date.
  public var description: String {
    let date = parts
    return [(date.year, 4), (date.month, 2), (date.day, 2)].map { String($0).zeroPadded(to: $1) }.joined(
      separator: "-"
    )
  }

  /// "20261130", as calendars write a date.
  var digits: String { description.filter { $0 != "-" } }

  /// "Mon 30 Nov 2026".
  package var long: String { "\(short) \(parts.year)" }

  /// "Mon 30 Nov", with the year where it is not that of the day on which it is read.
  package func text(on today: Day) -> String { parts.year == today.parts.year ? short : long }

  /// How far away the day is: "today", "in 9 days", "3 days ago".
  func distance(from today: Day) -> String {
    switch number - today.number {
    case 0: "today"
    case 1: "tomorrow"
    case -1: "yesterday"
    case let days where days > 0: "in \(days) days"
    case let days: "\(-days) days ago"
    }
  }

  /// Reads "2026-11-30"; nil for everything else.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy(Ascii.isDigit) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private var short: String {
    let date = parts
    return "\(weekday.rawValue.prefix(3)) \(date.day) \(MonthName.all[date.month - 1].prefix(3))"
  }
}
