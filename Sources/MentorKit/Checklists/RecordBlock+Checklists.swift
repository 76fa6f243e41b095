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

  /// The readable references behind "source:".
  func sources(_ sources: Sources) throws(RecordError) -> [String] {
    var texts: [String] = []
    for id in sourceIDs {
      guard let text = sources[id] else {
        throw error("source", "names '\(id)', which Resources/sources does not know")
      }
      texts.append(text)
    }
    return texts
  }
}
