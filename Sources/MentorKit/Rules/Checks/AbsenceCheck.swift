import MentorText

/// Speaks where none of some readings is found.
struct AbsenceCheck: Sendable {
  enum Place: String, CaseIterable, Sendable { case start, end, ask }

  let numbers: [Int]
  let scope: Scope
  let place: Place

  init(_ fields: RecordBlock, language: Language) throws(RecordError) {
    numbers = try fields.readings("of", language)
    scope = try fields.value("scope", or: Scope.body)
    place = try fields.value("place", Place.self)
  }

  func places(in reading: Reading) -> [Range<Int>] {
    let sentences = scope.sentences(in: reading)
    let isThere = numbers.contains { number in
      reading.hits[number].contains { sentences.contains($0.sentence) }
    }
    return isThere ? [] : [reading.gap(place)]
  }
}

extension Reading {
  /// An empty range where something that is missing belongs.
  func gap(_ place: AbsenceCheck.Place) -> Range<Int> {
    let body = message.bodyRange
    switch place {
    case .start: return body.lowerBound..<body.lowerBound
    case .end: return body.upperBound..<body.upperBound
    case .ask: return asks.first.map { $0.range.upperBound..<$0.range.upperBound } ?? gap(.end)
    }
  }
}
