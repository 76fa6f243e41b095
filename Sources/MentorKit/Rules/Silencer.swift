import MentorText

/// Rules and readings whose presence silences a rule.
struct Silencer: Sendable {
  private let rules: BitSet
  private let readings: [Int]

  /// - Throws: `RecordError` for a name that is neither that of a rule nor that of a reading.
  init(of rule: Rule, _ all: [Rule], _ language: Language) throws(RecordError) {
    var numbers = BitSet()
    var readings: [Int] = []
    for name in rule.conditions.silencedBy {
      if let number = all.number(of: name) {
        numbers.insert(number)
      } else if let reading = language.reading(name) {
        readings.append(reading)
      } else {
        throw rule.error("silenced-by", "names '\(name)', which is no rule and no file in Resources/readings")
      }
    }
    rules = numbers
    self.readings = readings
  }

  func hold(for present: BitSet, in reading: Reading) -> Bool {
    !rules.isDisjoint(with: present) || readings.contains { !reading.hits[$0].isEmpty }
  }
}
