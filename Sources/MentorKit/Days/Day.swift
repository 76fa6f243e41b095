/// A day of the Gregorian calendar, with no time and no zone, also for the years before the calendar began.
///
/// - Range: 0001-01-01...9999-12-31.
/// - Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013, for the way between days and
///   dates.
public struct Day: Comparable, Hashable, Sendable {
  /// Days since 1970-01-01.
  package let number: Int

  private static let numbers = -719_162...2_932_896

  /// - Returns: nil outside the range.
  package init?(number: Int) {
    guard Self.numbers.contains(number) else { return nil }
    self.number = number
  }

  /// - Returns: nil for a date that is not in the calendar, such as 30 February.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    // Years are counted from March, so that the leap day is the last of its year.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month and day of the month.
  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    return (
      year: yearOfEra + era * 400 + (month < 10 ? 0 : 1),
      month: month < 10 ? month + 3 : month - 9,
      day: dayOfYear - (153 * month + 2) / 5 + 1
    )
  }

  var weekday: Weekday {
    let place = (number + 3) % 7
    return Weekday.allCases[place < 0 ? place + 7 : place]
  }

  /// The day so many days later, or earlier; nil outside the range.
  package func adding(days: Int) -> Day? {
    let (sum, overflows) = number.addingReportingOverflow(days)
    return overflows ? nil : Day(number: sum)
  }

  /// The day so many months later, or earlier; the last day of the month where the month is shorter.
  func adding(months: Int) -> Day? {
    let date = parts
    let (sum, overflows) = months.addingReportingOverflow(date.year * 12 + date.month - 1)
    guard !overflows, sum >= 12 else { return nil }
    let (year, month) = (sum / 12, sum % 12 + 1)
    guard year <= 9999 else { return nil }
    return Day(year: year, month: month, day: min(date.day, Self.days(in: month, of: year)))
  }

  /// The earlier day is the smaller one.
  public static func < (first: Day, second: Day) -> Bool { first.number < second.number }

  static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
