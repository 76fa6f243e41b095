import MentorText

extension RecordBlock {
  /// The numbers of readings that are named; of one at least.
  func readings(_ key: String, _ language: Language) throws(RecordError) -> [Int] {
    let names = words(key)
    let numbers = names.compactMap(language.reading)
    guard !names.isEmpty, numbers.count == names.count else {
      throw error(key, "needs names of files in Resources/readings")
    }
    return numbers
  }
}
