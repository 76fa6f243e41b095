import MentorText

/// Speaks where none of some readings is found.
struct AbsenceCheck: Check {
  static let keys = ["of", "scope", "place"]

  let numbers: [Int]
  let scope: Scope
  let place: Gap

  init(_ fields: RecordBlock, id: String, language: Language) throws(RecordError) {
    numbers = try fields.readings("of", language)
    scope = try fields.value("scope", or: Scope.body)
    place = try fields.value("place", Gap.self)
  }

  func places(in reading: Reading) -> [Range<Int>] {
    let sentences = scope.sentences(in: reading)
    let isThere = numbers.contains { number in
      reading.hits[number].contains { sentences.contains($0.sentence) }
    }
    return isThere ? [] : [gap(in: reading)]
  }

  func gap(in reading: Reading) -> Range<Int> { reading.gap(place) }
}
