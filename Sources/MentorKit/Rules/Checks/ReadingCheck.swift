import MentorText

/// Finds what readings of `Resources/readings` find.
struct ReadingCheck: Sendable {
  let names: [String]
  let scope: Scope
  let atLeast: Int

  init(_ fields: RuleFields, language: Language) throws(RecordError) {
    names = fields.words("reading")
    guard !names.isEmpty, names.allSatisfy({ language.reading($0) != nil }) else {
      throw fields.error("reading", "names of files in Resources/readings")
    }
    scope = fields.has("scope") ? try fields.value("scope", Scope.self) : .body
    atLeast = try fields.number("at-least") ?? 1
  }

  func places(in reading: Reading) -> [Range<Int>] {
    reading.places(of: names, in: scope.sentences(in: reading), atLeast: atLeast)
  }
}

extension Reading {
  /// Places of readings in some sentences, overlapping ones joined; none if there are fewer than `atLeast`.
  func places(of names: [String], in sentences: BitSet, atLeast: Int) -> [Range<Int>] {
    let runs = names.flatMap { hits[$0] }.filter { sentences.contains($0.sentence) }
      .map(\.tokens).sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
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
