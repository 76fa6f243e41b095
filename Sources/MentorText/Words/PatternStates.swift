/// Sets of nodes that are under way together, numbered at the first meeting, and the steps between them.
struct PatternStates: Sendable {
  static let dead: Int32 = 0
  /// Before the first token of a sentence, and before any other token.
  static let sentenceStart: Int32 = 1
  static let anywhere: Int32 = 2

  private let table: PatternTable
  var symbols: Symbols
  private var nodes: [Int32] = []
  private var starts: [Int] = [0]
  private var acceptLists: [[Int32]] = []
  /// Hash table of states by their nodes.
  private var byNodes: [Int32] = Array(repeating: -1, count: 1 << 10)
  /// Hash table of steps: state and symbol, and where they lead.
  private var keys: [UInt64] = Array(repeating: 0, count: 1 << 12)
  private var targets: [Int32] = Array(repeating: 0, count: 1 << 12)
  private var stepCount = 0
  private var found: [Int32] = []

  init(_ table: PatternTable) {
    self.table = table
    symbols = Symbols(table)
    found = []
    _ = number()
    found = [0, 1]
    _ = number()
    found = [0]
    _ = number()
  }

  /// So much has been remembered that it is better to begin anew.
  var isFull: Bool { stepCount > 1 << 20 || acceptLists.count > 1 << 17 || symbols.count > 1 << 15 }

  func accepts(of state: Int32) -> [Int32] { acceptLists[Int(state)] }

  mutating func next(_ state: Int32, on symbol: Int32) -> Int32 {
    let key = UInt64(UInt32(state)) << 32 | UInt64(UInt32(symbol)) + 1
    var slot = Self.slot(key, keys.count)
    while keys[slot] != 0 {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    let target = target(of: state, on: symbol)
    remember(key, target)
    return target
  }

  private static func slot(_ key: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count - 1)
  }

  private mutating func remember(_ key: UInt64, _ target: Int32) {
    if stepCount * 2 > keys.count { grow() }
    var slot = Self.slot(key, keys.count)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    targets[slot] = target
    stepCount += 1
  }

  private mutating func grow() {
    let old = zip(keys, targets).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    targets = Array(repeating: 0, count: keys.count)
    stepCount = 0
    for (key, target) in old { remember(key, target) }
  }

  private mutating func target(of state: Int32, on symbol: Int32) -> Int32 {
    found.removeAll(keepingCapacity: true)
    if state == Self.sentenceStart || state == Self.anywhere {
      for test in symbols.passed(symbol) {
        for place in table.anywhere[test] { reach(table.anywhere.item(at: place)) }
        guard state == Self.sentenceStart else { continue }
        for place in table.sentenceStart[test] { reach(table.sentenceStart.item(at: place)) }
      }
      return number()
    }
    for place in starts[Int(state)]..<starts[Int(state) + 1] {
      let steps = table.edges[Int(nodes[place])]
      for step in stride(from: steps.lowerBound, to: steps.upperBound, by: 2)
      where symbols.passes(table.edges.item(at: step), symbol) {
        reach(table.edges.item(at: step + 1))
      }
    }
    return number()
  }

  private mutating func reach(_ node: Int) {
    var node = node
    while node > 0 {
      found.append(Int32(node))
      node = table.hubs[node]
    }
  }

  /// The number of the state that consists of the nodes in `found`.
  private mutating func number() -> Int32 {
    found.sort()
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var last: Int32 = -1
    var count = 0
    for node in found where node != last {
      found[count] = node
      count += 1
      last = node
      hash = (hash ^ UInt64(UInt32(node))) &* 0x0000_0100_0000_01b3
    }
    found.removeSubrange(count...)
    var slot = Self.slot(hash | 1, byNodes.count)
    while byNodes[slot] >= 0 {
      let state = Int(byNodes[slot])
      if nodes[starts[state]..<starts[state + 1]] == found[...] { return byNodes[slot] }
      slot = (slot + 1) & (byNodes.count - 1)
    }
    return add(hash, slot)
  }

  private mutating func add(_ hash: UInt64, _ slot: Int) -> Int32 {
    let state = Int32(acceptLists.count)
    nodes += found
    starts.append(nodes.count)
    acceptLists.append(
      Array(Set(found.flatMap { node in table.accepts[Int(node)].map { Int32(table.accepts.item(at: $0)) } }))
        .sorted()
    )
    byNodes[slot] = state
    if acceptLists.count * 2 > byNodes.count { rehash() }
    return state
  }

  private mutating func rehash() {
    byNodes = Array(repeating: -1, count: byNodes.count * 2)
    for state in acceptLists.indices {
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for node in nodes[starts[state]..<starts[state + 1]] {
        hash = (hash ^ UInt64(UInt32(node))) &* 0x0000_0100_0000_01b3
      }
      var slot = Self.slot(hash | 1, byNodes.count)
      while byNodes[slot] >= 0 { slot = (slot + 1) & (byNodes.count - 1) }
      byNodes[slot] = Int32(state)
    }
  }
}
