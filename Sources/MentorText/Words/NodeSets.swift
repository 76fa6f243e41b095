/// Sets of nodes, numbered at the first meeting, what each accepts, and what it waits for.
struct NodeSets: Sendable {
  /// The nodes of each set in order, and where those of each begin.
  private var nodes: [UInt16] = []
  private var starts: [Int32] = [0]
  /// What each accepts, and where that begins.
  private var accepted: [Int32] = []
  private var acceptStarts: [Int32] = [0]
  /// What each waits for, see `AwaitedTests`, and where that begins.
  private var awaited: [UInt16] = []
  private var awaitedStarts: [Int32] = [0]
  /// Hash table of sets by their nodes.
  private var byNodes: [Int32] = Array(repeating: -1, count: 1 << 10)

  var count: Int { starts.count - 1 }

  /// Nodes of all sets and what these wait for.
  var size: Int { nodes.count + awaited.count }

  /// A set that waits for more goes on always: one of them is to come, or it would take long to see that none
  /// is.
  private static let mostAwaited = 256

  /// Places of the nodes of a set; read them with `node(at:)`.
  func places(of number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }

  func node(at place: Int) -> Int { Int(nodes[place]) }

  /// Places of what a set accepts; read them with `accept(at:)`.
  func accepts(of number: Int) -> Range<Int> { Int(acceptStarts[number])..<Int(acceptStarts[number + 1]) }

  func accept(at place: Int) -> Accept { Accept(packed: accepted[place]) }

  /// Whether a run goes on from a set only where something is still to come.
  func waits(_ number: Int) -> Bool {
    let places = awaited(of: number)
    return places.isEmpty || awaited[places.lowerBound] > 0
  }

  /// Whether something that a set waits for is still to come.
  func mayGoOn(_ number: Int, behind place: Int, ahead: TestsAhead) -> Bool {
    awaited.withUnsafeBufferPointer { awaited in
      self.awaited(of: number).contains { ahead.comes(awaited[$0], behind: place) }
    }
  }

  private func awaited(of number: Int) -> Range<Int> {
    Int(awaitedStarts[number])..<Int(awaitedStarts[number + 1])
  }

  /// The number of a set that was met before.
  ///
  /// - Parameter set: nodes in order.
  func number(of set: UnsafeBufferPointer<UInt16>) -> Int32? {
    nodes.withUnsafeBufferPointer { nodes in
      var slot = firstSlot(of: set)
      while byNodes[slot] >= 0 {
        let known = places(of: Int(byNodes[slot]))
        if known.count == set.count, set.indices.allSatisfy({ nodes[known.lowerBound &+ $0] == set[$0] }) {
          return byNodes[slot]
        }
        slot = (slot + 1) & (byNodes.count - 1)
      }
      return nil
    }
  }

  /// Numbers a set that was not met before.
  mutating func add(_ set: Refilled<UInt16>, accepts: Refilled<Int32>, awaited: Refilled<UInt16>) -> Int32 {
    let number = Int32(count)
    set.withUnsafeItems { nodes += $0 }
    starts.append(Int32(nodes.count))
    accepts.withUnsafeItems { accepted += $0 }
    acceptStarts.append(Int32(accepted.count))
    awaited.withUnsafeItems { tests in
      if tests.first == 0 || tests.count > Self.mostAwaited {
        self.awaited.append(0)
      } else {
        self.awaited += tests
      }
    }
    awaitedStarts.append(Int32(self.awaited.count))
    if count * 2 > byNodes.count {
      byNodes = Array(repeating: -1, count: byNodes.count * 2)
      for number in 0..<number { enter(number) }
    }
    enter(number)
    return number
  }

  /// Gives the nodes of a set.
  func withUnsafeNodes(of number: Int, _ body: (UnsafeBufferPointer<UInt16>) -> Void) {
    nodes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[places(of: number)])) }
  }

  private mutating func enter(_ number: Int32) {
    var slot = nodes.withUnsafeBufferPointer {
      firstSlot(of: UnsafeBufferPointer(rebasing: $0[places(of: Int(number))]))
    }
    while byNodes[slot] >= 0 { slot = (slot + 1) & (byNodes.count - 1) }
    byNodes[slot] = number
  }

  private func firstSlot(of nodes: UnsafeBufferPointer<UInt16>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for node in nodes { hash = (hash ^ UInt64(node)) &* 0x0000_0100_0000_01b3 }
    return Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32) & (byNodes.count - 1)
  }
}
