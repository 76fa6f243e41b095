/// The steps from each node of the automaton, unpacked from the table when the node is reached for the first time.
struct NodeSteps: Sendable {
  private let table: PatternTable
  /// Where what is unpacked of each node stands; 0 for nothing yet.
  private var places: [Int32]
  /// Of each node: its hub, see `PatternTable.hubs`; where its steps end; and its steps, each a test and the node to which it leads.
  private var items: [UInt32] = [0]

  init(_ table: PatternTable) {
    self.table = table
    places = Array(repeating: 0, count: table.moves.count)
  }

  /// Twice the node that is reached together with a node, 0 for none; and 1 more where the node ends a pattern.
  mutating func hub(of node: Int) -> Int {
    if places[node] == 0 { unpack(node) }
    return Int(items[Int(places[node])])
  }

  /// Adds the nodes to which steps lead from nodes that were reached, on a token that passes some tests.
  ///
  /// Without bounds checks: they and checks of who owns an array took more than half of its instructions, which were a quarter of all.
  func addNext(
    of nodes: UnsafeBufferPointer<UInt16>,
    passing tests: PassedTests,
    to next: inout Refilled<UInt16>
  ) {
    places.withUnsafeBufferPointer { places in
      items.withUnsafeBufferPointer { items in
        tests.withUnsafeMarks { marks, turn in
          for node in nodes {
            let place = Int(places[Int(node)])
            for item in (place &+ 2)..<Int(items[place &+ 1]) where marks[Int(items[item] >> 16)] == turn {
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
    items.append(UInt32(table.hubs[node]))
    items.append(0)
    let move = table.moves[node]
    if move > Move.several {
      items.append(Move(packed: move).item)
    } else if move == Move.several {
      table.edges.forEach(in: node) { items.append(Move(packed: $0).item) }
    }
    items[place + 1] = UInt32(items.count)
  }
}

extension Move {
  // Numbers of tests and nodes have 16 bits, see `PatternBuilder.mostNumbers`.
  fileprivate var item: UInt32 { UInt32(test) << 16 | UInt32(next) }
}
