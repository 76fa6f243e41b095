/// A day of the week, from Monday on.
enum Weekday: String, CaseIterable, Sendable {
  case monday = "Monday"
  case tuesday = "Tuesday"
  case wednesday = "Wednesday"
  case thursday = "Thursday"
  case friday = "Friday"
  case saturday = "Saturday"
  case sunday = "Sunday"

  /// - Parameter word: the name or its first letters, at least three, in any case: "Thurs".
  init?(word: String) {
    let word = word.lowercased()
    guard word.utf8.count >= 3,
      let day = Self.allCases.first(where: { $0.rawValue.lowercased().hasPrefix(word) })
    else { return nil }
    self = day
  }
}
