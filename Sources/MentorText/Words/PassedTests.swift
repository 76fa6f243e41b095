/// The tests of the automaton that one token after the other passes.
struct PassedTests: Sendable {
  /// For each test the last turn whose token passes it.
  private var marks: [UInt8]
  private var turn: UInt8 = 0
  private var symbol: Int32 = -1
  /// The first of the tests that ask for none of some things.
  private let firstNot: Int
  /// How many tokens are read in place before memory is spent on what each symbol passes.
  private let few: Int
  private var reads = 0
  /// Where the tests of each symbol begin and end among `tests`; empty where they were not unpacked yet.
  private var places: [Range<Int32>] = []
  private var tests: [UInt16] = []

  init(_ table: PatternTable, inPlace few: Int) {
    marks = Array(repeating: 0, count: table.testCount)
    firstNot = table.firstNot
    self.few = few
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
    let (turn, firstNot) = (turn, firstNot)
    marks.withUnsafeMutableBufferPointer { marks in
      for test in firstNot..<marks.count { marks[test] = turn }
    }
    guard reads == few else {
      reads += 1
      return marks.withUnsafeMutableBufferPointer { marks in
        symbols.forEachTest(of: symbol) { marks[$0] = $0 < firstNot ? turn : 0 }
      }
    }
    unpack(symbol, of: symbols)
    let place = places[Int(symbol)]
    let all = Int(place.lowerBound)..<Int(place.upperBound)
    tests.withUnsafeBufferPointer { tests in
      marks.withUnsafeMutableBufferPointer { marks in
        for test in tests[all] { marks[Int(test)] = test < firstNot ? turn : 0 }
      }
    }
  }

  private mutating func unpack(_ symbol: Int32, of symbols: Symbols) {
    while places.count < symbols.count { places.append(0..<0) }
    // Each symbol passes one test at least.
    guard places[Int(symbol)].isEmpty else { return }
    let start = Int32(tests.count)
    symbols.forEachTest(of: symbol) { tests.append(UInt16($0)) }
    places[Int(symbol)] = start..<Int32(tests.count)
  }

  func contains(_ test: Int) -> Bool { marks[test] == turn }

  /// Gives for each test the last turn whose token passes it, and this turn.
  func withUnsafeMarks<Result>(_ body: (UnsafeBufferPointer<UInt8>, UInt8) -> Result) -> Result {
    marks.withUnsafeBufferPointer { body($0, turn) }
  }
}
