/// Sets of nodes that are under way together, numbered at the first meeting, and the steps between them.
struct PatternStates: Sendable {
  /// Twice the number of a set of nodes, and 1 more where something ends with it.
  struct State: Equatable {
    static let dead = State(code: 0)
    /// Before the first token of a sentence, and before any other token.
    static let sentenceStart = State(code: 2)
    static let anywhere = State(code: 4)

    let code: Int32

    var number: Int { Int(code >> 1) }
    /// Something is recognised: it is told without a look at the set.
    var accepts: Bool { code & 1 == 1 }
  }

  private static let symbolBits: UInt32 = 15
  private static let mostSymbols = 1 << 15
  private static let mostStates = 1 << 17

  private let table: PatternTable
  var symbols: Symbols
  /// The nodes of each state in order, and where those of each state begin.
  private var nodes: [UInt16] = []
  private var starts: [Int32] = [0]
  /// What each state accepts, and where that begins.
  private var accepted: [Int32] = []
  private var acceptStarts: [Int32] = [0]
  /// Hash table of states by their nodes.
  private var byNodes: [Int32] = Array(repeating: -1, count: 1 << 10)
  /// Where a state and a symbol lead.
  private var steps = NumberTable(room: 1 << 11)
  /// Where a symbol leads from `anywhere`; nil where nobody has gone yet.
  private var firstSteps: [State?] = []
  private var found: [UInt16] = []
  /// Nodes among those found that end a pattern.
  private var ending: [UInt16] = []
  /// The tests of the symbol that is noted, and for each test the last turn in which one was noted that touches it.
  private var touched: [UInt16] = []
  private var touchedIn: [UInt8]
  private var turn: UInt8 = 0
  private var noted: Int32 = -1

  init(_ table: PatternTable) {
    self.table = table
    symbols = Symbols(table)
    touchedIn = Array(repeating: 0, count: table.testCount)
    for start: [UInt16] in [[], [0, 1], [0]] {
      found = start
      _ = stateFound()
    }
  }

  /// So much has been remembered that it is better to begin anew.
  var isFull: Bool {
    steps.count > 1 << 18 || starts.count > Self.mostStates || symbols.count > Self.mostSymbols
  }

  /// Makes room for the steps that a text of so many tokens leads to.
  mutating func expect(tokens: Int) {
    // Prose of 70,000 tokens leads to 130,000 steps, one of a million and a half to 240,000.
    if tokens > 50_000 { steps.reserve(150_000) }
  }

  /// Places of what a state accepts; read them with `accept(at:)`.
  func accepts(of state: State) -> Range<Int> {
    Int(acceptStarts[state.number])..<Int(acceptStarts[state.number + 1])
  }

  func accept(at place: Int) -> Accept { Accept(packed: accepted[place]) }

  mutating func first(on symbol: Int32) -> State {
    while firstSteps.count < symbols.count { firstSteps.append(nil) }
    if let known = firstSteps[Int(symbol)] { return known }
    let target = target(of: .anywhere, on: symbol)
    firstSteps[Int(symbol)] = target
    return target
  }

  /// Where a step leads, if that is near; to be given to `next(_:on:guess:)`. Several guesses together wait once for the memory.
  func guess(_ state: State, on symbol: Int32) -> UInt64 { steps.guess(Self.key(state, symbol)) }

  private static func key(_ state: State, _ symbol: Int32) -> UInt32 {
    UInt32(truncatingIfNeeded: state.number) << symbolBits | UInt32(truncatingIfNeeded: symbol)
  }

  /// - Parameter guess: what `guess` answered for the same step, before or after others were added; 0 for none.
  mutating func next(_ state: State, on symbol: Int32, guess: UInt64 = 0) -> State {
    // What a sentence of a million words meets beyond these bounds is not remembered.
    guard state.number < Self.mostStates, symbol < Self.mostSymbols else {
      return target(of: state, on: symbol)
    }
    let key = Self.key(state, symbol)
    if guess >> 32 == key { return State(code: Int32(truncatingIfNeeded: guess)) }
    if let known = steps[key] { return State(code: known) }
    let target = target(of: state, on: symbol)
    steps.add(key, target.code)
    return target
  }

  private mutating func target(of state: State, on symbol: Int32) -> State {
    found.removeAll(keepingCapacity: true)
    ending.removeAll(keepingCapacity: true)
    // All runs take their steps on one token after the other.
    if noted != symbol { note(symbol) }
    if state == .sentenceStart || state == .anywhere {
      for test in touched where test < table.firstNot { begin(Int(test), from: state) }
      for test in table.firstNot..<table.testCount where passes(test) { begin(test, from: state) }
      return stateFound()
    }
    for place in nodes(of: state.number) {
      let node = Int(nodes[place])
      let move = table.moves[node]
      if move > Move.several {
        take(Move(packed: move))
      } else if move == Move.several {
        for place in table.edges[node] { take(Move(packed: table.edges.item(at: place))) }
      }
    }
    return stateFound()
  }

  private mutating func note(_ symbol: Int32) {
    noted = symbol
    turn &+= 1
    if turn == 0 {
      touchedIn = Array(repeating: 0, count: touchedIn.count)
      turn = 1
    }
    touched.removeAll(keepingCapacity: true)
    symbols.addTests(of: symbol, to: &touched)
    for test in touched { touchedIn[Int(test)] = turn }
  }

  /// Whether the symbol that is noted passes a test: one for none of some things if it does not touch it.
  private func passes(_ test: Int) -> Bool { (touchedIn[test] == turn) == (test < table.firstNot) }

  /// Goes the steps of patterns that begin with a test.
  private mutating func begin(_ test: Int, from state: State) {
    for place in table.anywhere[test] { reach(table.anywhere.item(at: place)) }
    guard state == .sentenceStart else { return }
    for place in table.sentenceStart[test] { reach(table.sentenceStart.item(at: place)) }
  }

  /// Goes a step if the token of this step passes its test.
  private mutating func take(_ move: Move) {
    if passes(move.test) { reach(move.next) }
  }

  private mutating func reach(_ node: Int) {
    var node = node
    while node > 0 {
      found.append(UInt16(node))
      let hub = table.hubs[node]
      if hub & 1 == 1 { ending.append(UInt16(node)) }
      node = hub >> 1
    }
  }

  /// The state that consists of the nodes in `found`.
  private mutating func stateFound() -> State {
    if found.isEmpty, starts.count > 1 { return .dead }
    if found.count > 1 {
      found.sort()
      Self.removeRepeated(&found)
    }
    var slot = slot(of: Self.hash(found[...]))
    while byNodes[slot] >= 0, nodes[nodes(of: Int(byNodes[slot]))] != found[...] {
      slot = (slot + 1) & (byNodes.count - 1)
    }
    let number = byNodes[slot] < 0 ? add(slot) : byNodes[slot]
    return State(code: number << 1 | (ending.isEmpty ? 0 : 1))
  }

  private mutating func add(_ slot: Int) -> Int32 {
    let number = Int32(starts.count - 1)
    nodes += found
    starts.append(Int32(nodes.count))
    var accepts: [Int32] = []
    for node in ending {
      for place in table.accepts[Int(node)] { accepts.append(Int32(table.accepts.item(at: place))) }
    }
    if accepts.count > 1 {
      accepts.sort()
      Self.removeRepeated(&accepts)
    }
    accepted += accepts
    acceptStarts.append(Int32(accepted.count))
    byNodes[slot] = number
    if starts.count * 2 > byNodes.count { rehash() }
    return number
  }

  private mutating func rehash() {
    byNodes = Array(repeating: -1, count: byNodes.count * 2)
    for number in 0..<(starts.count - 1) {
      var slot = slot(of: Self.hash(nodes[nodes(of: number)]))
      while byNodes[slot] >= 0 { slot = (slot + 1) & (byNodes.count - 1) }
      byNodes[slot] = Int32(number)
    }
  }

  /// Places of the nodes of a state.
  private func nodes(of state: Int) -> Range<Int> { Int(starts[state])..<Int(starts[state + 1]) }

  private func slot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 32) & (byNodes.count - 1) }

  private static func hash(_ nodes: ArraySlice<UInt16>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for node in nodes { hash = (hash ^ UInt64(node)) &* 0x0000_0100_0000_01b3 }
    return hash &* 0x9E37_79B9_7F4A_7C15
  }

  /// Leaves one of each number of a list in order, of one at least.
  private static func removeRepeated(_ numbers: inout [some FixedWidthInteger]) {
    var count = 1
    for place in 1..<numbers.count where numbers[place] != numbers[count - 1] {
      numbers[count] = numbers[place]
      count += 1
    }
    numbers.removeLast(numbers.count - count)
  }
}
