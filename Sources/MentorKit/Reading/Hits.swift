import MentorText

/// One place where a reading of `Resources/readings` applies.
struct Hit: Equatable, Sendable {
  /// Index of the sentence.
  let sentence: Int
  /// Indices of tokens, half-open.
  let tokens: Range<Int>
}

/// All places of all readings in a message in order, quoted text and code left out.
struct Hits: Sendable {
  private let language: Language
  private var byReading: [[Hit]]

  init(message: Message, language: Language, matcher: inout PatternMatcher) {
    self.language = language
    let (phrases, unless) = language.readingsOfGroups
    byReading = Array(repeating: [], count: language.readingCount)
    // The last sentence in which a reading is silenced; matches come sentence by sentence.
    var silenced: [[Int]] = Array(repeating: [], count: language.readingCount)
    var sentence = 0
    for match in matcher.matches(in: message.sentences, of: message.text) {
      while !message.sentences[sentence].tokens.contains(match.tokens.lowerBound) { sentence += 1 }
      guard message.parts[sentence] != .quoted, message.parts[sentence] != .code else { continue }
      if let reading = phrases[Int(match.group)] {
        byReading[reading].append(Hit(sentence: sentence, tokens: match.tokens))
      } else if let reading = unless[Int(match.group)], silenced[reading].last != sentence {
        silenced[reading].append(sentence)
      }
    }
    for reading in silenced.indices where !silenced[reading].isEmpty {
      let sentences = Set(silenced[reading])
      byReading[reading].removeAll { sentences.contains($0.sentence) }
    }
  }

  /// Takes a reading out of some sentences.
  mutating func drop(_ reading: String, where isDropped: (_ sentence: Int) -> Bool) {
    guard let number = language.reading(reading) else { return }
    byReading[number].removeAll { isDropped($0.sentence) }
  }

  subscript(reading: String) -> [Hit] { language.reading(reading).map { byReading[$0] } ?? [] }

  /// Where a reading applies in a sentence.
  ///
  /// - Complexity: logarithmic in the number of places of the reading.
  subscript(reading: String, sentence: Int) -> ArraySlice<Hit> {
    guard let number = language.reading(reading) else { return [] }
    let hits = byReading[number]
    return hits[hits.partitionPoint { $0.sentence >= sentence }...].prefix { $0.sentence == sentence }
  }

  /// In how many of some sentences a reading applies.
  func sentenceCount(of reading: Int, in sentences: BitSet) -> Int {
    var count = 0
    var last = -1
    for hit in byReading[reading] where hit.sentence != last {
      last = hit.sentence
      if sentences.contains(last) { count += 1 }
    }
    return count
  }

  func has(_ reading: String, in sentence: Int) -> Bool { !self[reading, sentence].isEmpty }

  /// The sentences in which a reading applies.
  func sentences(_ reading: String) -> BitSet { BitSet(self[reading].lazy.map(\.sentence)) }
}
