import MentorText

/// A date as it is written with the name of a month or with numbers: "30 Nov", "November 30th, 2026",
/// "30.11.2026", "2026-11-30".
struct WrittenDate: Equatable {
  let year: Int?
  let month: Int
  let day: Int

  /// - Returns: nil for words that are no date.
  /// - Throws: `InputError` for numbers that can be read in two ways.
  init?(_ words: [String]) throws(InputError) {
    let words = words.filter { $0 != "of" && $0 != "the" && $0 != "on" }
    if (2...3).contains(words.count), let place = words.firstIndex(where: { Self.month($0) != nil }),
      place < 2,
      let month = Self.month(words[place]), let day = Self.ordinal(words[1 - place])
    {
      guard words.count == 2 || Self.year(words[2]) != nil else { return nil }
      self.init(year: words.count == 3 ? Self.year(words[2]) : nil, month: month, day: day)
    } else if words.count == 1 {
      if let date = Self.dashed(words[0]) ?? Self.dotted(words[0]) {
        self = date
      } else if let date = try Self.slashed(words[0]) {
        self = date
      } else {
        return nil
      }
    } else {
      return nil
    }
  }

  private init(year: Int?, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day of the calendar; without a year the nearest one to where the reader leans, today counted in.
  func day(for reader: DayReader) throws(InputError) -> Day {
    let now = reader.today.parts.year
    // A leap day may be up to eight years away.
    let days = (year.map { $0...$0 } ?? (now - 8)...(now + 8)).compactMap {
      Day(year: $0, month: month, day: day)
    }
    if let found = year == nil ? reader.leaning.first(of: days, from: reader.today) : days.first {
      return found
    }
    if year == 0 { throw InputError("there is no year 0") }
    guard (1...12).contains(month) else { throw InputError("there is no month \(month)") }
    let length = Day.days(in: month, of: year ?? now)
    throw InputError(
      "\(MonthName.all[month - 1])\(year.map { " \($0)" } ?? "") has \(length) days, no day \(day)"
    )
  }

  private static func month(_ word: String) -> Int? {
    let word = word.hasSuffix(".") ? String(word.dropLast()) : word
    guard word.utf8.count >= 3 else { return nil }
    let name = word == "sept" ? "sep" : word
    return MonthName.all.firstIndex { $0.lowercased() == name || $0.prefix(3).lowercased() == name }.map {
      $0 + 1
    }
  }

  /// "30", "30th", "30.".
  private static func ordinal(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count),
      ["", "st", "nd", "rd", "th", "."].contains(word.dropFirst(digits.count))
    else { return nil }
    return Int(digits)
  }

  private static func year(_ word: String) -> Int? { word.utf8.count == 4 ? number(word[...]) : nil }

  private static func number(_ text: Substring) -> Int? {
    !text.isEmpty && text.utf8.count <= 4 && text.utf8.allSatisfy(Ascii.isDigit) ? Int(text) : nil
  }

  private static func dashed(_ word: String) -> WrittenDate? {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = year(String(parts[0])), let month = number(parts[1]),
      let day = number(parts[2])
    else { return nil }
    return WrittenDate(year: year, month: month, day: day)
  }

  /// "30.11.2026" and "30.11.": day before month, as everywhere where dots are used.
  private static func dotted(_ word: String) -> WrittenDate? {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let day = number(parts[0]), let month = number(parts[1]) else { return nil }
    if parts[2].isEmpty { return WrittenDate(year: nil, month: month, day: day) }
    return year(String(parts[2])).map { WrittenDate(year: $0, month: month, day: day) }
  }

  /// "30/11/2026" and "11/30/2026", where only one of the numbers can be the month.
  private static func slashed(_ word: String) throws(InputError) -> WrittenDate? {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, let first = number(parts[0]), let second = number(parts[1]),
      let year = year(String(parts[2]))
    else { return nil }
    if first > 12 || first == second { return WrittenDate(year: year, month: second, day: first) }
    if second > 12 { return WrittenDate(year: year, month: first, day: second) }
    let readings = [(first, second), (second, first)].compactMap { Day(year: year, month: $0.0, day: $0.1) }
    guard readings.count == 2 else { return nil }
    throw InputError(
      "'\(word)' can be read in two ways; write \(readings.map(\.description).joined(separator: " or "))"
    )
  }
}
