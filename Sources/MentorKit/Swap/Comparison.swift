/// What two messages of one writer say in the same words.
struct Comparison: Sendable {
  enum Verdict: String, Sendable {
    /// With the names exchanged they read the same.
    case copies
    /// A good part of them is the same.
    case alike
    /// Each is written to its reader.
    case own
    /// Both go to one reader, so that nothing is amiss.
    case sameReader = "same-reader"
  }

  let first, second: ComparedMessage
  /// Share of the shorter message's words that stand in the other one too, in runs of at least five words,
  /// 0...1. Greetings, signatures and what one says about oneself do not count.
  let sameShare: Double
  /// The runs, in the order of the first message: bytes of each text.
  let passages: [(first: Range<Int>, second: Range<Int>)]

  /// Words: shorter runs are idioms that anybody says twice. Own judgement, not measured.
  private static let shortest = 5
  /// The `sameShare` from which a message is a copy, and from which two are much alike. Own judgement, not
  /// measured.
  private static let copies = 0.7
  private static let alike = 0.35

  /// - Complexity: linear in the number of words, but for passages that one message repeats.
  init(_ first: ComparedMessage, _ second: ComparedMessage) {
    self.first = first
    self.second = second
    // The words of one are looked for in the other: always those of the same one, or the share would hang on
    // the order of the files.
    let isTurned =
      second.words.count == first.words.count
      ? second.words.lexicographicallyPrecedes(first.words) : second.words.count < first.words.count
    let (shorter, longer) = isTurned ? (second, first) : (first, second)
    var starts: [ArraySlice<UInt64>: Int] = [:]
    for place in longer.words.indices.dropLast(Self.shortest - 1).reversed() {
      starts[longer.words[place..<(place + Self.shortest)]] = place
    }
    var passages: [(shorter: Range<Int>, longer: Range<Int>)] = []
    var same = 0
    var place = 0
    while place + Self.shortest <= shorter.words.count {
      guard let start = starts[shorter.words[place..<(place + Self.shortest)]] else {
        place += 1
        continue
      }
      let length = zip(shorter.words[place...], longer.words[start...]).prefix { $0 == $1 }.count
      passages.append((shorter.bytes(place, length), longer.bytes(start, length)))
      same += length
      place += length
    }
    self.passages = passages.map {
      isTurned ? (first: $0.longer, second: $0.shorter) : (first: $0.shorter, second: $0.longer)
    }.sorted { ($0.first.lowerBound, $0.second.lowerBound) < ($1.first.lowerBound, $1.second.lowerBound) }
    sameShare = shorter.words.isEmpty ? 0 : Double(same) / Double(shorter.words.count)
  }

  var verdict: Verdict {
    if !first.readerWords.isEmpty, first.readerWords == second.readerWords { return .sameReader }
    return sameShare >= Self.copies ? .copies : sameShare >= Self.alike ? .alike : .own
  }

  /// Every two of some messages, the most alike first.
  ///
  /// - Complexity: quadratic in the number of messages.
  static func pairs(of messages: [ComparedMessage]) -> [(
    first: Int, second: Int, comparison: Comparison
  )] {
    let pairs = messages.indices.flatMap { first in
      messages.indices.dropFirst(first + 1).map { second in
        (first: first, second: second, comparison: Comparison(messages[first], messages[second]))
      }
    }
    return pairs.sorted {
      ($1.comparison.sameShare, $0.first, $0.second) < ($0.comparison.sameShare, $1.first, $1.second)
    }
  }
}

extension ComparedMessage {
  fileprivate func bytes(_ start: Int, _ length: Int) -> Range<Int> {
    ranges[start].lowerBound..<ranges[start + length - 1].upperBound
  }
}
