import MentorText

/// A distance between days: "-2 days", "3 weeks", "1 month".
struct DaySpan: Equatable, Sendable {
  package enum Unit: String, CaseIterable, Sendable { case day, week, month, year }

  /// Below 0 for a day before another.
  let count: Int
  let unit: Unit

  init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// Reads a number and a unit, "-2 days"; nil for everything else and for more than 99,999 units.
  init?(_ text: some StringProtocol) {
    let parts = text.lowercased().split(separator: " ")
    guard parts.count == 2 else { return nil }
    let sign = parts[0].first.flatMap { $0 == "-" ? -1 : $0 == "+" ? 1 : nil }
    let digits = sign == nil ? parts[0] : parts[0].dropFirst()
    let plain = digits.utf8.allSatisfy(Ascii.isDigit) && digits.utf8.count <= 5 ? Int(digits) : nil
    guard let count = plain ?? (sign == nil ? Amount.of(digits) : nil),
      let unit = Unit.allCases.first(where: { parts[1] == $0.rawValue || parts[1] == $0.rawValue + "s" })
    else { return nil }
    self.init(count * (sign ?? 1), unit)
  }

  var reversed: DaySpan { DaySpan(-count, unit) }
}

extension Day {
  /// The day that is so far away; nil outside the range of days.
  func adding(_ span: DaySpan) -> Day? {
    switch span.unit {
    case .day: adding(days: span.count)
    case .week: adding(days: span.count * 7)
    case .month: adding(months: span.count)
    case .year: adding(months: span.count * 12)
    }
  }
}
