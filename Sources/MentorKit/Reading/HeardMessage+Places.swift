import MentorText

extension HeardMessage {
  /// Places of readings in some sentences, overlapping ones joined.
  func places(of names: [ReadingName], in sentences: BitSet) -> [Range<Int>] {
    places(of: names.map(\.number), in: sentences, atLeast: 1)
  }

  /// The same, by their numbers; none if there are fewer than `atLeast`.
  func places(of readings: [Int], in sentences: BitSet, atLeast: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for number in readings {
      for hit in hits[number] where sentences.contains(hit.sentence) { runs.append(hit.tokens) }
    }
    let found = places(of: runs)
    return found.count < atLeast ? [] : found
  }

  /// Where runs of tokens stand, overlapping ones joined.
  func places(of tokens: [Range<Int>]) -> [Range<Int>] {
    guard !tokens.isEmpty else { return [] }
    var runs = tokens
    runs.sort { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    var joined: [Range<Int>] = []
    for run in runs {
      if let last = joined.last, run.lowerBound < last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, run.upperBound)
      } else {
        joined.append(run)
      }
    }
    return joined.map(message.text.range(ofTokens:))
  }

  /// Where tokens of a kind other than a word stand in some sentences.
  func places(of kind: Token.Kind, in sentences: BitSet) -> [Range<Int>] {
    landmarks.marks.compactMap { mark in
      let token = message.text.tokens[mark.tokens.lowerBound]
      return token.kind == kind && sentences.contains(mark.sentence) ? token.range : nil
    }
  }

  /// Places of slots of a template that were left open.
  var openSlots: [Range<Int>] {
    let written = places(of: [.slotWords], in: own)
    let slots = places(of: .slot, in: own)
    return (slots + written.filter { place in !slots.contains { $0.overlaps(place) } }).sorted {
      $0.lowerBound < $1.lowerBound
    }
  }
}
