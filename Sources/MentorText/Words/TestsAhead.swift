/// Where in a sentence the tests that runs wait for are passed for the last time, see `AwaitedTests`.
struct TestsAhead: Sendable {
  private let brought: Lists
  /// By test, counted from the first token that was read; "anything" is always to come.
  private var last: [Int32]
  /// Tokens before this sentence.
  private var begin: Int32 = 0
  private var end: Int32 = 0

  init(_ table: PatternTable) {
    brought = table.brought
    last = Self.nothing(ofTests: table.awaitedCount)
  }

  private static func nothing(ofTests count: Int) -> [Int32] {
    [.max] + Array(repeating: -1, count: count - 1)
  }

  /// Turns to the next sentence.
  mutating func beginSentence() {
    // No text has as many tokens as are left then, but a stream never ends.
    if end > .max / 4 { (last, end) = (Self.nothing(ofTests: last.count), 0) }
    begin = end
  }

  /// Reads the next token of the sentence.
  mutating func read(word symbol: Int) {
    let place = end
    last.withUnsafeMutableBufferPointer { last in
      brought.forEach(in: symbol) { last[$0] = place }
    }
    end += 1
  }

  /// - Parameter place: counted from the beginning of the sentence.
  func comes(_ test: UInt16, behind place: Int) -> Bool {
    last[Int(test)] > begin &+ Int32(truncatingIfNeeded: place)
  }
}
