import MentorText

/// A reading of `Resources/readings` that the program itself asks for; the build writes one for each file, so
/// that none can be misspelt.
struct ReadingName: Equatable, Sendable {
  /// Its number in every language: rules of somebody's own come behind it.
  let number: Int
}

extension Hits {
  subscript(reading: ReadingName) -> ArraySlice<Passage> { self[reading.number] }

  /// Where a reading applies in a sentence.
  ///
  /// - Complexity: logarithmic in the number of places of the reading.
  subscript(reading: ReadingName, sentence: Int) -> ArraySlice<Passage> {
    let hits = self[reading]
    return hits[hits.partitionPoint { $0.sentence >= sentence }...].prefix { $0.sentence == sentence }
  }

  func has(_ reading: ReadingName, in sentence: Int) -> Bool { !self[reading, sentence].isEmpty }

  /// Whether a reading applies in one of the sentences that put an ask.
  func has(_ reading: ReadingName, in ask: Ask) -> Bool {
    ask.sentences.contains { has(reading, in: $0) }
  }

  /// The tokens of all passages of a reading.
  func tokens(_ reading: ReadingName) -> BitSet {
    var tokens = BitSet()
    for hit in self[reading] { tokens.insert(all: hit.tokens) }
    return tokens
  }

  /// The sentences in which one of several readings applies.
  func sentences(ofAny readings: [ReadingName]) -> BitSet {
    readings.reduce(into: BitSet()) { $0.formUnion(sentences($1)) }
  }

  /// The sentences in which a reading applies.
  func sentences(_ reading: ReadingName) -> BitSet { sentences(reading.number) }
}
