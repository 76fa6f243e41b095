extension Text {
  /// The same text in which each of some runs of tokens is one token that stands for a name, whatever its words and its script.
  ///
  /// - Parameter runs: in order, without overlap, each inside a sentence.
  public func naming(_ runs: [Range<Int>]) -> Text {
    guard let first = runs.first else { return self }
    var named = Array(tokens[..<first.lowerBound])
    named.reserveCapacity(tokens.count)
    for (place, run) in runs.enumerated() {
      named.append(Token(naming: tokens[run.lowerBound], to: tokens[run.upperBound - 1]))
      named += tokens[run.upperBound..<(place + 1 < runs.count ? runs[place + 1].lowerBound : tokens.count)]
    }
    let places = TokenPlaces(behind: runs)
    var cut = sentences
    for place in cut.indices { cut[place].tokens = places.range(cut[place].tokens) }
    return Text(bytes: bytes, tokens: named, sentences: cut)
  }
}

/// Where tokens stand when each of some runs of them has become one.
public struct TokenPlaces: Sendable {
  private let ends: [Int]
  /// How many tokens are gone behind each end.
  private let gone: [Int]

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
