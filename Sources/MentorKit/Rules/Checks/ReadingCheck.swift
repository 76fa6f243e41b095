import MentorText

/// Finds what readings of `Resources/readings` find.
struct ReadingCheck: Sendable {
  let numbers: [Int]
  let scope: Scope
  let atLeast: Int

  init(_ fields: RuleFields, language: Language) throws(RecordError) {
    numbers = try fields.readings("reading", language)
    scope = fields.has("scope") ? try fields.value("scope", Scope.self) : .body
    atLeast = try fields.number("at-least") ?? 1
  }

  func places(in reading: Reading) -> [Range<Int>] {
    reading.places(of: numbers, in: scope.sentences(in: reading), atLeast: atLeast)
  }
}

extension Reading {
  /// Places of readings in some sentences, overlapping ones joined; none if there are fewer than `atLeast`.
  func places(of names: [ReadingName], in sentences: BitSet) -> [Range<Int>] {
    places(of: names.map(\.number), in: sentences, atLeast: 1)
  }

  func places(of readings: [Int], in sentences: BitSet, atLeast: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for number in readings {
      for hit in hits[number] where sentences.contains(hit.sentence) { runs.append(hit.tokens) }
    }
    guard !runs.isEmpty else { return [] }
    runs.sort { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    var joined: [Range<Int>] = []
    for run in runs {
      if let last = joined.last, run.lowerBound < last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, run.upperBound)
      } else {
        joined.append(run)
      }
    }
    return joined.count < atLeast ? [] : joined.map(message.text.range(ofTokens:))
  }
}
