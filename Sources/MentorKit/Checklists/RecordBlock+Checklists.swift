import MentorText

extension RecordBlock {
  func phrasing(_ key: String) throws(RecordError) -> Phrasing {
    guard let phrasing = Phrasing(self[key] ?? "") else {
      throw error(key, "has a place other than {name|…}, {name's|…} and {day|…}")
    }
    return phrasing
  }

  func span(_ key: String) throws(RecordError) -> DaySpan? {
    guard let text = self[key] else { return nil }
    guard let span = DaySpan(text) else { throw error(key, "needs a number and a unit, such as '-2 days'") }
    return span
  }
}
