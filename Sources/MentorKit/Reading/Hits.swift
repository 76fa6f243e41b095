import MentorText

/// All places of all readings in a message in order, and of cues for a coach that hears them; quoted text,
/// code and what was said before are left out.
struct Hits: Sendable {
  /// Those of the first reading, then those of the next.
  private var hits: [Passage]
  /// Where those of each reading stand.
  private var ranges: [Range<Int32>]

  /// - Parameter matchers: of the sets of patterns that the message is read for.
  init(message: Message, language: Language, matchers: inout [PatternMatcher]) {
    // The last sentence in which each reading is silenced.
    var silenced = [Int](repeating: -1, count: language.readingCount)
    var matches: [PatternMatcher.Match] = []
    for number in matchers.indices { matchers[number].expect(tokens: message.text.tokens.count) }
    var found: [Heard] = []
    var counts = [Int32](repeating: 0, count: language.readingCount)
    for place in message.sentences.indices where message.parts[place].isRead {
      for number in matchers.indices {
        matchers[number].find(in: message.sentences[place], of: message.text, into: &matches)
        let patterns = matchers[number].patterns
        for match in matches {
          if let reading = patterns.reading(silencedBy: match.group) { silenced[reading] = place }
        }
        for match in matches {
          guard let reading = patterns.reading(spokenBy: match.group), silenced[reading] != place else {
            continue
          }
          found.append(
            Heard(reading: Int32(reading), passage: Passage(sentence: place, tokens: match.tokens))
          )
          counts[reading] += 1
        }
      }
    }
    var end: Int32 = 0
    ranges = counts.map { count in
      defer { end += count }
      return end..<end
    }
    hits = Array(repeating: Passage(sentence: 0, tokens: 0..<0), count: found.count)
    for heard in found {
      let reading = Int(heard.reading)
      hits[Int(ranges[reading].upperBound)] = heard.passage
      ranges[reading] = ranges[reading].lowerBound..<(ranges[reading].upperBound + 1)
    }
  }

  /// A passage and the reading, by its number, that applies there.
  private struct Heard {
    let reading: Int32
    let passage: Passage
  }

  /// Takes a reading out of some sentences.
  ///
  /// - Parameter isDropped: asked once for each sentence.
  mutating func drop(_ reading: ReadingName, where isDropped: (_ sentence: Int) -> Bool) {
    let dropped = BitSet(sentences(reading).filter(isDropped))
    drop(reading, whereHit: { dropped.contains($0.sentence) })
  }

  /// Takes some places of a reading out.
  mutating func drop(_ reading: ReadingName, whereHit isDropped: (Passage) -> Bool) {
    let number = reading.number
    var end = ranges[number].lowerBound
    for place in ranges[number] where !isDropped(hits[Int(place)]) {
      hits[Int(end)] = hits[Int(place)]
      end += 1
    }
    ranges[number] = ranges[number].lowerBound..<end
  }

  /// Adds a place of a reading, behind those that it has.
  mutating func add(_ hit: Passage, to reading: ReadingName) {
    let number = reading.number
    let end = ranges[number].upperBound
    hits.insert(hit, at: Int(end))
    for other in ranges.indices where other != number && ranges[other].lowerBound >= end {
      ranges[other] = (ranges[other].lowerBound + 1)..<(ranges[other].upperBound + 1)
    }
    ranges[number] = ranges[number].lowerBound..<(end + 1)
  }

  /// The places of a reading by its number.
  subscript(reading: Int) -> ArraySlice<Passage> {
    hits[Int(ranges[reading].lowerBound)..<Int(ranges[reading].upperBound)]
  }

  /// In how many of some sentences a reading applies.
  func sentenceCount(of reading: Int, in sentences: BitSet) -> Int {
    var count = 0
    var last = -1
    for hit in self[reading] where hit.sentence != last {
      last = hit.sentence
      if sentences.contains(last) { count += 1 }
    }
    return count
  }

  /// The sentences in which a reading applies.
  func sentences(_ reading: Int) -> BitSet { BitSet(self[reading].lazy.map(\.sentence)) }
}
