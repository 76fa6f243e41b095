import MentorText

/// A rule's fields, read as what they must be.
struct RuleFields {
  let record: Record
  let file: String

  private static let most = 1_000_000

  func has(_ key: String) -> Bool { record.field(key) != nil }

  func words(_ key: String) -> [String] {
    guard let values = record.field(key)?.values else { return [] }
    // Most fields are one word.
    if values.count == 1, !values[0].text.utf8.contains(where: { $0 == Ascii.space || $0 == Ascii.comma }) {
      return [values[0].text]
    }
    return values.flatMap(\.text.words)
  }

  /// The numbers of readings that are named; of one at least.
  func readings(_ key: String, _ language: Language) throws(RecordError) -> [Int] {
    let names = words(key)
    let numbers = names.compactMap(language.reading)
    guard !names.isEmpty, numbers.count == names.count else {
      throw error(key, "names of files in Resources/readings")
    }
    return numbers
  }

  func number(_ key: String) throws(RecordError) -> Int? {
    guard let text = record[key] else { return nil }
    // A count from which a rule speaks is never 0; the bound keeps what is computed with it in range.
    let least = key == "at-least" ? 1 : 0
    guard let number = Int(text), (least...Self.most).contains(number) else {
      throw error(key, "a whole number from \(least) to \(Self.most)")
    }
    return number
  }

  func value<Value: RawRepresentable & CaseIterable>(_ key: String, _ type: Value.Type) throws(RecordError)
    -> Value
  where Value.RawValue == String {
    guard let value = try values(key, type).first else { throw error(key, names(type)) }
    return value
  }

  func values<Value: RawRepresentable & CaseIterable>(_ key: String, _ type: Value.Type) throws(RecordError)
    -> [Value]
  where Value.RawValue == String {
    var values: [Value] = []
    for word in words(key) {
      // Cheaper than `init(rawValue:)`, at every start of the program.
      guard let value = type.allCases.first(where: { $0.rawValue == word }) else {
        throw error(key, names(type))
      }
      values.append(value)
    }
    return values
  }

  func error(_ key: String, _ expected: String) -> RecordError {
    RecordError(file: file, line: record.field(key)?.line ?? 0, what: "'\(key):' needs \(expected)")
  }

  private func names<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) -> String
  where Value.RawValue == String {
    "one of: " + type.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
