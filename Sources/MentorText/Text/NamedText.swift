extension Text {
  /// Makes of each of some runs of tokens one token that stands for a name, whatever its words and its
  /// script.
  ///
  /// - Parameter runs: in order, without overlap, each inside a sentence.
  public mutating func joinNames(_ runs: [Range<Int>]) {
    guard let first = runs.first else { return }
    let places = TokenPlaces(behind: runs)
    for place in sentences.indices { sentences[place].tokens = places.range(sentences[place].tokens) }
    // In place: a large text has millions of tokens.
    var end = first.lowerBound
    for (place, run) in runs.enumerated() {
      tokens[end] = Token(naming: tokens[run.lowerBound], to: tokens[run.upperBound - 1])
      end += 1
      for token in run.upperBound..<(place + 1 < runs.count ? runs[place + 1].lowerBound : tokens.count) {
        tokens[end] = tokens[token]
        end += 1
      }
    }
    tokens.removeSubrange(end...)
  }
}

/// Where tokens stand when each of some runs of them has become one.
public struct TokenPlaces: Sendable {
  private let ends: [Int]
  /// How many tokens are gone behind each end.
  private let gone: [Int]

  /// - Parameter runs: in order, without overlap.
  public init(behind runs: [Range<Int>]) {
    ends = runs.map(\.upperBound)
    var count = 0
    gone = runs.map { run in
      count += run.count - 1
      return count
    }
  }

  /// - Parameter tokens: bounds that lie inside no run.
  /// - Complexity: logarithmic in the number of runs.
  public func range(_ tokens: Range<Int>) -> Range<Int> {
    place(tokens.lowerBound)..<place(tokens.upperBound)
  }

  private func place(_ token: Int) -> Int {
    let behind = ends.partitionPoint { $0 > token }
    return behind == 0 ? token : token - gone[behind - 1]
  }
}
