/// The steps from each node of the automaton: read in place for a short text, since memory that is touched
/// for the first time is what a start waits for, and unpacked for a longer one.
struct NodeSteps: Sendable {
  private let hubs: Column
  private let tests: Lists
  private let targets: Column
  private var calls = 0
  /// Where what is unpacked of each node stands; 0 for nothing yet.
  private var places: [Int32] = []
  /// Of each node: where its steps end, and its steps, each a test and the node to which it leads.
  private var items: [UInt32] = [0]
  /// The node that is reached together with each node; 0 for none. Empty as long as nothing is unpacked.
  private var nextHubs: [UInt16] = []

  /// How many steps are read in place.
  private let few: Int

  init(_ table: PatternTable, inPlace few: Int) {
    hubs = table.hubs
    tests = table.stepTests
    targets = table.stepTargets
    self.few = few
  }

  /// Adds a node and those that are reached together with it. Static, as are the others that closures call:
  /// one that reaches for `self` copies all of it.
  static func add(_ node: Int, _ hubs: Column, to found: inout Refilled<UInt16>) {
    var node = node
    while node > 0 {
      found.append(UInt16(node))
      node = hubs[node] >> 1
    }
  }

  /// Adds the nodes to which steps lead from a set of nodes, on a token that passes some tests.
  mutating func addNext(
    of set: Int,
    in sets: NodeSets,
    passing passed: PassedTests,
    to found: inout Refilled<UInt16>
  ) {
    guard calls == few else {
      calls += 1
      let (tests, targets, hubs) = (tests, targets, hubs)
      return passed.withUnsafeMarks { marks, turn in
        for place in sets.places(of: set) {
          tests.forEachPlaced(in: sets.node(at: place)) { test, place in
            if marks[test] == turn { Self.add(targets[place], hubs, to: &found) }
          }
        }
      }
    }
    if places.isEmpty {
      places = Array(repeating: 0, count: tests.count)
      nextHubs = (0..<hubs.count).map { UInt16(hubs[$0] >> 1) }
    }
    for place in sets.places(of: set) where places[sets.node(at: place)] == 0 { unpack(sets.node(at: place)) }
    Self.addNext(of: set, in: sets, passing: passed, places, items, nextHubs, to: &found)
  }

  /// Without bounds checks: they and checks of who owns an array took about half of its instructions.
  private static func addNext(
    of set: Int,
    in sets: NodeSets,
    passing tests: PassedTests,
    _ places: [Int32],
    _ items: [UInt32],
    _ nextHubs: [UInt16],
    to found: inout Refilled<UInt16>
  ) {
    sets.withUnsafeNodes(of: set) { nodes in
      places.withUnsafeBufferPointer { places in
        items.withUnsafeBufferPointer { items in
          nextHubs.withUnsafeBufferPointer { nextHubs in
            tests.withUnsafeMarks { marks, turn in
              for node in nodes {
                let place = Int(places[Int(node)])
                for item in (place &+ 1)..<Int(items[place]) where marks[Int(items[item] >> 16)] == turn {
                  var next = UInt16(truncatingIfNeeded: items[item])
                  while next > 0 {
                    found.append(next)
                    next = nextHubs[Int(next)]
                  }
                }
              }
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
    tests.forEachPlaced(in: node) { test, place in steps.append(UInt32(test) << 16 | UInt32(targets[place])) }
    items.append(UInt32(place + 1 + steps.count))
    items += steps
  }
}
