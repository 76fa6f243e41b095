/// The steps from each node of the automaton: read in place for a short text, since memory that is touched for the first time is what
/// a start waits for, and unpacked for a longer one.
struct NodeSteps: Sendable {
  private let table: PatternTable
  private var calls = 0
  /// Where what is unpacked of each node stands; 0 for nothing yet.
  private var places: [Int32] = []
  /// Of each node: where its steps end, and its steps, each a test and the node to which it leads.
  private var items: [UInt32] = [0]

  /// How many steps are read in place.
  private let few: Int

  init(_ table: PatternTable, inPlace few: Int) {
    self.table = table
    self.few = few
  }

  /// Adds the nodes to which steps lead from a set of nodes, on a token that passes some tests.
  mutating func addNext(
    of set: Int,
    in sets: NodeSets,
    passing tests: PassedTests,
    to next: inout Refilled<UInt16>
  ) {
    let table = table
    guard calls == few else {
      calls += 1
      return sets.withUnsafeNodes(of: set) { nodes in
        for node in nodes {
          Self.forEachMove(of: Int(node), in: table) {
            if tests.contains($0.test) { next.append(UInt16($0.next)) }
          }
        }
      }
    }
    sets.withUnsafeNodes(of: set) { nodes in
      if places.isEmpty { places = Array(repeating: 0, count: table.moves.count) }
      for node in nodes where places[Int(node)] == 0 { unpack(Int(node)) }
      addUnpacked(nodes, passing: tests, to: &next)
    }
  }

  /// Without bounds checks: they and checks of who owns an array took about half of its instructions.
  private func addUnpacked(
    _ nodes: UnsafeBufferPointer<UInt16>,
    passing tests: PassedTests,
    to next: inout Refilled<UInt16>
  ) {
    places.withUnsafeBufferPointer { places in
      items.withUnsafeBufferPointer { items in
        tests.withUnsafeMarks { marks, turn in
          for node in nodes {
            let place = Int(places[Int(node)])
            for item in (place &+ 1)..<Int(items[place]) where marks[Int(items[item] >> 16)] == turn {
              next.append(UInt16(truncatingIfNeeded: items[item]))
            }
          }
        }
      }
    }
  }

  private mutating func unpack(_ node: Int) {
    let place = items.count
    places[node] = Int32(place)
    var steps: [UInt32] = []
    Self.forEachMove(of: node, in: table) { steps.append(UInt32($0.test) << 16 | UInt32($0.next)) }
    items.append(UInt32(place + 1 + steps.count))
    items += steps
  }

  @inline(__always)
  private static func forEachMove(of node: Int, in table: PatternTable, _ body: (Move) -> Void) {
    let move = table.moves[node]
    if move > Move.several {
      body(Move(packed: move))
    } else if move == Move.several {
      table.edges.forEach(in: node) { body(Move(packed: $0)) }
    }
  }
}
