import MentorKit

extension World {
  /// The day on which the program runs, in the time zone of its user.
  ///
  /// MENTOR_TODAY fixes it: to a date ("2026-11-30"), or to an instant in seconds since 1970 ("@1774746000"),
  /// which the time zone turns into a date.
  ///
  /// - Throws: `Trouble` for another value of MENTOR_TODAY.
  func today() throws(Trouble) -> Day {
    guard let told = environment["MENTOR_TODAY"], !told.isEmpty else { return try Self.day(of: time(nil)) }
    if told.hasPrefix("@"), let seconds = time_t(told.dropFirst()) { return try Self.day(of: seconds) }
    guard let day = Day(iso: told) else {
      throw Trouble("MENTOR_TODAY is '\(Printable.text(told))'; it needs a date such as 2026-11-30")
    }
    return day
  }

  private static func day(of instant: time_t) throws(Trouble) -> Day {
    var instant = instant
    var parts = tm()
    guard localtime_r(&instant, &parts) != nil,
      let day = Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    else {
      throw Trouble(
        "the clock of this machine shows no date that can be used; MENTOR_TODAY=2026-11-30 sets one"
      )
    }
    return day
  }
}
