/// Where in a sentence the tests that runs wait for are passed for the last time, see `AwaitedTests`.
struct TestsAhead: Sendable {
  private let table: PatternTable
  /// By test, counted from the first token that was read; "anything" is always to come.
  private var last: [Int]
  /// Tokens before this sentence.
  private var begin = 0
  private var end = 0

  init(_ table: PatternTable) {
    self.table = table
    last = Array(repeating: -1, count: table.awaitedCount)
    last[0] = .max
  }

  /// Turns to the next sentence.
  mutating func beginSentence() { begin = end }

  /// Reads the next token of the sentence.
  mutating func read(word symbol: Int) {
    let place = end
    last.withUnsafeMutableBufferPointer { last in
      table.brought.forEach(in: symbol) { last[$0] = place }
    }
    end += 1
  }

  /// - Parameter place: counted from the beginning of the sentence.
  func comes(_ test: UInt16, behind place: Int) -> Bool { last[Int(test)] > begin &+ place }
}
