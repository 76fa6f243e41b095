import Testing

@testable import MentorKit

/// Days are counted and read right over month ends, leap days and the ends of years.
struct DayTests {
  static func day(_ text: String) -> Day { Day(iso: text)! }

  @Test func everyDayFollowsTheOneBefore() {
    var day = Self.day("1599-12-31")
    var weekday = Weekday.allCases.firstIndex(of: .friday)!
    for _ in 0..<(801 * 366) {
      let next = day.adding(days: 1)!
      let (a, b) = (day.parts, next.parts)
      let isNext =
        b.day == a.day + 1 && b.month == a.month && b.year == a.year
        || b.day == 1 && b.month == a.month + 1 && b.year == a.year
          && a.day == Day.days(in: a.month, of: a.year)
        || b.day == 1 && b.month == 1 && b.year == a.year + 1 && a.month == 12 && a.day == 31
      guard isNext, day.weekday == Weekday.allCases[weekday],
        Day(year: b.year, month: b.month, day: b.day) == next
      else {
        Issue.record("\(day) is followed by \(next)")
        return
      }
      weekday = (weekday + 1) % 7
      day = next
    }
  }

  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday), ("1969-12-31", -1, .wednesday), ("2000-02-29", 11016, .tuesday),
    ("2026-11-30", 20787, .monday), ("0001-01-01", -719_162, .monday), ("9999-12-31", 2_932_896, .friday),
  ])
  func knownDaysAreRight(_ text: String, _ number: Int, _ weekday: Weekday) {
    let day = Self.day(text)
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.description == text)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "26-01-01",
    "2026-1-1",
    "2026-01-01 ", "+026-01-01", "0000-01-01", "2026/01/01", "２０２６-01-01", "",
  ])
  func whatIsNoDateIsRefused(_ text: String) { #expect(Day(iso: text) == nil) }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2024-02-29", 12, "2025-02-28"),
    ("2024-02-29", 48, "2028-02-29"), ("2026-11-30", 3, "2027-02-28"), ("2026-03-31", -1, "2026-02-28"),
    ("2026-01-15", -1, "2025-12-15"), ("2026-12-31", 2, "2027-02-28"), ("2026-08-31", 1, "2026-09-30"),
  ])
  func monthsEndWhereTheShorterOneEnds(_ from: String, _ months: Int, _ to: String) {
    #expect(Self.day(from).adding(months: months)?.description == to)
  }

  @Test func theCalendarHasEnds() {
    #expect(Self.day("9999-12-31").adding(days: 1) == nil)
    #expect(Self.day("0001-01-01").adding(days: -1) == nil)
    #expect(Self.day("9999-12-01").adding(months: 1) == nil)
    #expect(Self.day("0001-01-01").adding(months: -1) == nil)
    #expect(Self.day("2026-01-01").adding(days: .max) == nil)
    #expect(Self.day("2026-01-01").adding(months: .max) == nil)
  }

  /// Today is Wednesday, 25 November 2026.
  @Test(arguments: [
    ("2026-11-30", "2026-11-30"), ("  2026-11-30 ", "2026-11-30"), ("today", "2026-11-25"),
    ("Tomorrow", "2026-11-26"), ("yesterday", "2026-11-24"), ("day after tomorrow", "2026-11-27"),
    ("in 3 days", "2026-11-28"), ("in three days", "2026-11-28"), ("in fifteen days", "2026-12-10"),
    ("3 days", "2026-11-28"),
    ("+3 days", "2026-11-28"), ("in a week", "2026-12-02"), ("two weeks from now", "2026-12-09"),
    ("in 1 month", "2026-12-25"), ("next month", "2026-12-25"), ("in a year", "2027-11-25"),
    ("3 days ago", "2026-11-22"), ("a month ago", "2026-10-25"), ("in 37 days", "2027-01-01"),
    ("Friday", "2026-11-27"), ("fri", "2026-11-27"), ("on Friday", "2026-11-27"),
    ("this friday", "2026-11-27"),
    ("Wednesday", "2026-12-02"), ("this Wednesday", "2026-11-25"), ("Tuesday", "2026-12-01"),
    ("next Friday", "2026-12-04"), ("next Wednesday", "2026-12-02"), ("next Monday", "2026-11-30"),
    ("last Friday", "2026-11-20"), ("last Wednesday", "2026-11-18"), ("next week", "2026-12-02"),
    ("30 Nov", "2026-11-30"), ("Nov 30", "2026-11-30"), ("30th of November", "2026-11-30"),
    ("November 30th, 2027", "2027-11-30"), ("1 Sept", "2027-09-01"), ("30. Nov. 2026", "2026-11-30"),
    ("25 Nov", "2026-11-25"), ("24 Nov", "2027-11-24"), ("29 Feb", "2028-02-29"),
    ("30.11.2026", "2026-11-30"),
    ("30.11.", "2026-11-30"), ("30/11/2026", "2026-11-30"), ("11/30/2026", "2026-11-30"),
    ("5/5/2027", "2027-05-05"), ("31 Dec", "2026-12-31"), ("1 Jan", "2027-01-01"),
    ("Mon 30 Nov 2026", "2026-11-30"), ("Monday, 30 November", "2026-11-30"),
    ("Fri 2026-12-04", "2026-12-04"), ("2026-12-4", "2026-12-04"),
  ])
  func aDayIsReadAsPeopleWriteIt(_ text: String, _ expected: String) throws {
    let reading = try DayReader(today: Self.day("2026-11-25")).day(text)
    #expect(reading.day.description == expected)
  }

  @Test(arguments: [
    ("9 Nov", "2026-11-09"), ("30 Nov", "2025-11-30"), ("25 Nov", "2026-11-25"), ("29 Feb", "2024-02-29"),
    ("Friday", "2026-11-20"), ("Wednesday", "2026-11-18"), ("last Friday", "2026-11-20"),
  ])
  func inALogADayWithoutAYearIsBehindUs(_ text: String, _ expected: String) throws {
    #expect(
      try DayReader(today: Self.day("2026-11-25"), leaning: .back).day(text).day.description == expected
    )
  }

  @Test(arguments: [
    ("24 Nov", "2026-11-24"), ("30 Nov", "2026-11-30"), ("Tue 24 Nov", "2026-11-24"), ("5 Jan", "2027-01-05"),
    ("Tuesday", "2026-11-24"), ("Friday", "2026-11-27"), ("Wednesday", "2026-11-25"),
    ("29 Feb", "2028-02-29"),
  ])
  func whatMayBeOverIsTheNearestDay(_ text: String, _ expected: String) throws {
    #expect(
      try DayReader(today: Self.day("2026-11-25"), leaning: .near).day(text).day.description == expected
    )
  }

  @Test(arguments: [
    ("31 Nov", "November has 30 days, no day 31"), ("29 Feb 2027", "February 2027 has 28 days, no day 29"),
    ("30.13.2026", "there is no month 13"), ("2026-02-30", "February 2026 has 28 days, no day 30"),
    ("2026-13-30", "there is no month 13"), ("0000-01-01", "there is no year 0"),
    ("Tue 30 Nov 2026", "Mon 30 Nov 2026 is no Tuesday; write the day that is meant alone"),
    ("Monday, 31 Nov", "November has 30 days, no day 31"),
    ("2/12/2026", "'2/12/2026' can be read in two ways; write 2026-02-12 or 2026-12-02"),
  ])
  func aWrongDateIsExplained(_ text: String, _ what: String) {
    #expect(throws: InputError(what)) { try DayReader(today: Self.day("2026-11-25")).day(text) }
  }

  @Test(arguments: [
    "", "soon", "2026-02-30", "monday 30", "in 3", "days", "in 999999 days", "friday week", "next",
    "the 30th",
    "30 Nov 26",
    "in 99999 years", "1\u{1B}[2J Nov",
  ])
  func whatIsNoDayIsRefused(_ text: String) {
    #expect(throws: InputError.self) { try DayReader(today: Self.day("2026-11-25")).day(text) }
  }

  @Test(arguments: ["0/5/2026", "5/0/2026"])
  func aDayZeroHasNoOtherReading(_ text: String) {
    let error = #expect(throws: InputError.self) { try DayReader(today: Self.day("2026-11-25")).day(text) }
    #expect(error?.description.contains("two ways") == false, "\(String(describing: error))")
  }

  @Test func theOtherReadingOfNextFridayIsTold() throws {
    let reading = try DayReader(today: Self.day("2026-11-25")).day("next Friday")
    #expect(reading.other == "'this Friday' is Fri 27 Nov 2026")
    #expect(try DayReader(today: Self.day("2026-11-28")).day("next Friday").other == nil)
  }

  @Test func daysAreWrittenForPeople() {
    let today = Self.day("2026-12-30")
    #expect(Self.day("2026-12-31").text(on: today) == "Thu 31 Dec")
    #expect(Self.day("2027-01-01").text(on: today) == "Fri 1 Jan 2027")
    let words = [-2, -1, 0, 1, 2].map { today.adding(days: $0)!.distance(from: today) }
    #expect(words == ["2 days ago", "yesterday", "today", "tomorrow", "in 2 days"])
  }
}
