/// The tests of the automaton that one token after the other passes.
struct PassedTests: Sendable {
  /// For each test the last turn whose token passes it.
  private var marks: [UInt8]
  private var turn: UInt8 = 0
  private var symbol: Int32 = -1
  /// The first of the tests that ask for none of some things.
  private let firstNot: Int

  init(_ table: PatternTable) {
    marks = Array(repeating: 0, count: table.testCount)
    firstNot = table.firstNot
  }

  /// Reads a token, by its symbol.
  mutating func read(_ symbol: Int32, of symbols: Symbols) {
    guard symbol != self.symbol else { return }
    self.symbol = symbol
    turn &+= 1
    if turn == 0 {
      for test in marks.indices { marks[test] = 0 }
      turn = 1
    }
    let turn = turn
    marks.withUnsafeMutableBufferPointer { marks in
      for test in firstNot..<marks.count { marks[test] = turn }
      symbols.forEachTest(of: symbol) { marks[$0] = $0 < firstNot ? turn : 0 }
    }
  }

  func contains(_ test: Int) -> Bool { marks[test] == turn }

  /// Gives for each test the last turn whose token passes it, and this turn.
  func withUnsafeMarks<Result>(_ body: (UnsafeBufferPointer<UInt8>, UInt8) -> Result) -> Result {
    marks.withUnsafeBufferPointer { body($0, turn) }
  }
}
