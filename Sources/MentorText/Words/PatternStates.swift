/// Sets of nodes that are under way together, numbered at the first meeting, and the steps between them.
struct PatternStates: Sendable {
  /// The number of a set of nodes, and what has to be told without a look at the set.
  struct State: Equatable {
    static let dead = State(number: 0)
    /// Before the first token of a sentence, and before any other token.
    static let sentenceStart = State(number: 1)
    static let anywhere = State(number: 2)

    let code: Int32

    init(code: Int32) { self.code = code }

    init(number: Int32, accepts: Bool = false, waits: Bool = false) {
      code = number << 2 | (accepts ? 1 : 0) | (waits ? 2 : 0)
    }

    var number: Int { Int(code >> 2) }
    /// Something is recognised.
    var accepts: Bool { code & 1 == 1 }
    /// It goes on only where one of some tests is to come.
    var waits: Bool { code & 2 == 2 }
  }

  /// A state and a symbol are one key of 32 bits.
  private static let symbolBits: UInt32 = 15
  private static let mostSymbols = 1 << symbolBits
  private static let mostStates = 1 << (32 - symbolBits)
  /// Of nodes and of steps no more are remembered than these, so that memory stays bounded whatever is read:
  /// own judgement.
  private static let mostNodes = 1 << 22
  private static let mostSteps = 1 << 18

  private let table: PatternTable
  var symbols: Symbols
  private var sets = NodeSets()
  private var nodeSteps: NodeSteps
  /// Where a state and a symbol lead.
  private var steps = NumberTable(room: 1 << 11)
  /// Where a symbol leads from `anywhere`; nil where nobody has gone yet.
  private var firstSteps: [State?] = []
  /// Nodes to which a step leads.
  private var found = Refilled<UInt16>()
  private var accepts = Refilled<Int32>()
  private var awaited = Refilled<UInt16>()
  private var passed: PassedTests

  /// - Parameter few: how many new steps a text may take before the automaton is unpacked for more.
  init(_ table: PatternTable, inPlace few: Int) {
    self.table = table
    symbols = Symbols(table)
    nodeSteps = NodeSteps(table, inPlace: few)
    // A long text that repeats itself never comes to so many, and does with less memory.
    passed = PassedTests(table, inPlace: few * 16)
    // Dead, before a sentence, and anywhere.
    for nodes: [UInt16] in [[], [0, 1], [0]] {
      found.removeAll()
      for node in nodes { found.append(node) }
      _ = sets.add(found, accepts: accepts, awaited: awaited)
    }
  }

  /// So much has been remembered that it is better to begin anew.
  var isFull: Bool {
    sets.count > Self.mostStates || sets.size > Self.mostNodes || symbols.count > Self.mostSymbols
  }

  /// Makes room for the steps that a text of so many tokens leads to.
  mutating func expect(tokens: Int) {
    // Prose of a million and a half tokens leads to 66,000 steps where it repeats itself; where it does not
    // there is less to be saved.
    if tokens > 50_000 { steps.reserve(76_000) }
  }

  /// Places of what a state accepts; read them with `accept(at:)`.
  func accepts(of state: State) -> Range<Int> { sets.accepts(of: state.number) }

  func accept(at place: Int) -> Accept { sets.accept(at: place) }

  /// Whether a run may recognise something behind a token.
  func mayGoOn(_ state: State, behind place: Int, ahead: TestsAhead) -> Bool {
    !state.waits || sets.mayGoOn(state.number, behind: place, ahead: ahead)
  }

  mutating func first(on symbol: Int32) -> State {
    while firstSteps.count < symbols.count { firstSteps.append(nil) }
    if let known = firstSteps[Int(symbol)] { return known }
    let target = target(of: .anywhere, on: symbol)
    firstSteps[Int(symbol)] = target
    return target
  }

  /// Where a step leads, if that is near; to be given to `next(_:on:guess:)`. Several guesses together wait
  /// once for the memory.
  func guess(_ state: State, on symbol: Int32) -> UInt64 { steps.guess(Self.key(state, symbol)) }

  private static func key(_ state: State, _ symbol: Int32) -> UInt32 {
    UInt32(truncatingIfNeeded: state.number) << symbolBits | UInt32(truncatingIfNeeded: symbol)
  }

  /// - Parameter guess: what `guess` answered for the same step, before or after others were added; 0 for
  ///   none.
  mutating func next(_ state: State, on symbol: Int32, guess: UInt64 = 0) -> State {
    // What a sentence of a million words meets beyond these bounds is not remembered.
    guard state.number < Self.mostStates, symbol < Self.mostSymbols else {
      return target(of: state, on: symbol)
    }
    let key = Self.key(state, symbol)
    if guess >> 32 == key { return State(code: Int32(truncatingIfNeeded: guess)) }
    if let known = steps[key] { return State(code: known) }
    let target = target(of: state, on: symbol)
    if steps.count == Self.mostSteps { steps.removeAll() }
    steps.add(key, target.code)
    return target
  }

  private mutating func target(of state: State, on symbol: Int32) -> State {
    // Taken out, since it is filled while other parts of this are read.
    var found = Refilled<UInt16>()
    swap(&found, &self.found)
    defer { swap(&found, &self.found) }
    found.removeAll()
    // All runs take their steps on one token after the other.
    passed.read(symbol, of: symbols)
    if state == .sentenceStart || state == .anywhere {
      var sources = [table.anyPlace]
      symbols.forEachSource(of: symbol) { sources.append($0) }
      let hubs = table.hubs
      table.anywhere.forEachNode(from: sources, passing: passed) { NodeSteps.add($0, hubs, to: &found) }
      if state == .sentenceStart {
        table.sentenceStart.forEachNode(from: sources, passing: passed) {
          NodeSteps.add($0, hubs, to: &found)
        }
      }
    } else {
      nodeSteps.addNext(of: state.number, in: sets, passing: passed, to: &found)
    }
    guard found.count > 0 else { return .dead }
    found.becomeSet()
    let number = found.withUnsafeItems { sets.number(of: $0) } ?? addSet(of: found)
    return State(
      number: number,
      accepts: !sets.accepts(of: Int(number)).isEmpty,
      waits: sets.waits(Int(number))
    )
  }

  private mutating func addSet(of found: Refilled<UInt16>) -> Int32 {
    accepts.removeAll()
    for place in found.indices where table.hubs[Int(found[place])] & 1 == 1 {
      table.accepts.forEach(in: Int(found[place])) { accepts.append(Int32($0)) }
    }
    accepts.becomeSet()
    awaited.removeAll()
    for place in found.indices {
      table.awaited.forEach(in: Int(found[place])) { awaited.append(UInt16($0)) }
      // Anything is enough.
      if awaited.count > 0, awaited[awaited.count - 1] == 0 {
        awaited.removeAll()
        awaited.append(0)
        break
      }
    }
    if awaited.count > 64 { awaited.becomeSet() }
    return sets.add(found, accepts: accepts, awaited: awaited)
  }
}
