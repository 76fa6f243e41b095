/// For each node of an automaton a few tests of words of which every way to the end of a pattern passes one:
/// where a sentence holds no word for them any more, a run need not go on. Of the tests on a way the one
/// whose words are the least frequent is taken.
struct AwaitedTests {
  /// By node: numbers of tests, counted from 1; 0 alone where frequent words are enough to end a pattern.
  private(set) var ofNode: [[Int]] = []
  /// By word symbol: the numbers of those tests that its words pass.
  private(set) var ofSymbol: [[Int]] = []
  /// Of the numbers, with the 0.
  private(set) var count = 1

  /// - Parameters:
  ///   - edges: by node its steps, as the number of a test and the node to which it leads, which is a higher
  ///     one.
  ///   - hubs: the node that is reached together with each node, a higher one as well.
  ///   - passed: by word symbol the tests of words that its words pass.
  ///   - wordTests: how many tests a word decides; they have the lowest numbers.
  init(edges: [[(test: Int, next: Int)]], hubs: [Int?], accepts: [Bool], passed: [[Int]], wordTests: Int) {
    var frequencies = [Int](repeating: 0, count: wordTests)
    for tests in passed {
      for test in tests { frequencies[test] += Self.frequency(patterns: tests.count) }
    }
    var own = [Choice](repeating: Choice(), count: edges.count)
    // What a run waits for that has come to a node and to those that are reached together with it; nil where
    // a pattern ends.
    var whole = [Choice?](repeating: nil, count: edges.count)
    for node in edges.indices.reversed() {
      for (test, next) in edges[node] {
        let now = Choice(tests: [test], frequency: test < wordTests ? frequencies[test] : .max)
        own[node].add(whole[next].map { $0.frequency < now.frequency ? $0 : now } ?? now)
      }
      if accepts[node] { continue }
      whole[node] = own[node]
      if let hub = hubs[node] {
        if let rest = whole[hub] { whole[node]?.add(rest) } else { whole[node] = nil }
      }
    }
    var numbers = [Int](repeating: 0, count: wordTests)
    for test in own.filter(\.isRare).flatMap(\.tests) where numbers[test] == 0 {
      numbers[test] = count
      count += 1
    }
    ofNode = own.map { $0.isRare ? $0.tests.map { numbers[$0] } : [0] }
    ofSymbol = passed.map { tests in tests.map { numbers[$0] }.filter { $0 > 0 } }
  }

  /// A measure, without unit, of how often words come for which so many patterns ask: what many ask for is
  /// frequent, and the most frequent words are nearly always to come.
  ///
  /// - Source: own trials on 1 MB of documentation and of the bench's prose each: counts, squares and cubes
  ///   of them, and bounds of 60, 120 and 240. This took the fewest instructions, by 1 to 6 %.
  private static func frequency(patterns count: Int) -> Int {
    count > 120 ? Choice.tooFrequent : count * count * count
  }
}

/// Tests of which one is waited for.
private struct Choice {
  /// From here on it is not waited for.
  static let tooFrequent = 1 << 40
  /// Own judgement, not measured: of more than so many tests one is likely to come.
  private static let most = 12

  private(set) var tests: [Int] = []
  /// Of the words that pass one of the tests.
  private(set) var frequency = 0

  init() {}

  init(tests: [Int], frequency: Int) {
    self.tests = tests
    self.frequency = min(frequency, Self.tooFrequent)
  }

  var isRare: Bool { frequency < Self.tooFrequent }

  /// - Parameter other: what stands in both counts twice, so that the frequency is an upper bound.
  mutating func add(_ other: Choice) {
    let new = other.tests.filter { !tests.contains($0) }
    tests += new
    frequency += other.frequency
    if !other.isRare || tests.count > Self.most { frequency = Self.tooFrequent }
    frequency = min(frequency, Self.tooFrequent)
    if !isRare { tests = [] }
  }
}
