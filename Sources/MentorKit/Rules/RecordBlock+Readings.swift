import MentorText

extension RecordBlock {
  /// The numbers of readings that are named; of one at least.
  func readings(_ key: String, _ language: Language) throws(RecordError) -> [Int] {
    guard let numbers = numbers(of: key, language.reading) else {
      throw error(key, "needs names of files in Resources/readings")
    }
    return numbers
  }

  /// The numbers of readings and of cues ("cue:learn-it") that are named; of one at least.
  func readingsAndCues(_ key: String, _ language: Language) throws(RecordError) -> [Int] {
    guard let numbers = numbers(of: key, language.readingOrCue) else {
      throw error(key, "needs names of files in Resources/readings, or in Resources/cues behind 'cue:'")
    }
    return numbers
  }

  private func numbers(of key: String, _ number: (String) -> Int?) -> [Int]? {
    let names = words(key)
    let numbers = names.compactMap(number)
    return names.isEmpty || numbers.count < names.count ? nil : numbers
  }
}
