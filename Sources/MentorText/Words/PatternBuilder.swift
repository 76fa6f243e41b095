/// Collects patterns as one automaton whose steps are tests of a token.
struct PatternBuilder {
  struct Edge: Hashable {
    let test: Int
    let next: Int
  }

  /// Every node to which something leads from it has a higher number.
  private struct Node {
    var edges: [Edge] = []
    /// A node that is reached together with this one.
    var hub: Int?
    var accepts: [Int32] = []
    var entries = 0
  }

  // Node 0 begins anywhere, node 1 only at the beginning of a sentence.
  private var nodes = [Node(), Node()]
  private var tests: [TokenTest] = []
  private var numbers: [TokenTest: Int] = [:]
  private var hubs: [Set<Int>: Int] = [:]
  private(set) var groupCount = 0
  private var edgeCount = 0

  /// Steps from one node to another: some ten times as many as all rules of the program need.
  static let most = 1 << 20

  /// Nodes, and tests: some three times as many as all rules need; their numbers have 16 bits.
  static let mostNumbers = 1 << 16 - 1

  /// What was added last is not whole: the patterns allow too many ways.
  var isFull: Bool { edgeCount > Self.most || max(nodes.count, tests.count) >= Self.mostNumbers }

  /// Adds patterns that count as one; answers the number of the group.
  mutating func addGroup(_ patterns: [Pattern]) -> Int {
    for pattern in patterns {
      let (node, tail) = pattern.node.withoutTail
      let ends = add(node, from: [pattern.fromStart ? 1 : 0])
      let accept = Accept(
        group: groupCount,
        tail: tail,
        toEnd: pattern.toEnd,
        isQuestion: pattern.isQuestion
      )
      for end in ends where end > 1 { nodes[end].accepts.append(accept.packed) }
    }
    groupCount += 1
    return groupCount - 1
  }

  private mutating func add(_ node: PatternNode, from starts: Set<Int>) -> Set<Int> {
    switch node {
    case .test(let tests): return step(tests, from: starts)
    case .sequence(let parts): return parts.reduce(starts) { add($1, from: $0) }
    case .choice(let parts):
      let starts = joined(starts)
      // Alternatives of one token are one step.
      let single = parts.flatMap { $0.soleTests ?? [] }
      let ends = single.isEmpty ? [] : step(single, from: starts)
      return parts.filter { $0.soleTests == nil }.reduce(into: ends) { $0.formUnion(add($1, from: starts)) }
    case .optional(let part): return starts.union(add(part, from: starts))
    case .gap(let count):
      var ends = starts
      var last = starts
      for _ in 0..<count {
        last = step([.any], from: last)
        ends.formUnion(last)
      }
      return ends
    }
  }

  /// One node in place of several, so that what follows them all is there only once.
  private mutating func joined(_ starts: Set<Int>) -> Set<Int> {
    if let known = hubs[starts] { return [known] }
    guard starts.count > 1, starts.allSatisfy({ $0 > 1 && nodes[$0].hub == nil }) else { return starts }
    let hub = nodes.count
    nodes.append(Node(entries: starts.count))
    for start in starts { nodes[start].hub = hub }
    hubs[starts] = hub
    return [hub]
  }

  /// One step on; a step that is there already is shared, as long as nothing else leads to where it ends.
  private mutating func step(_ tests: [TokenTest], from starts: Set<Int>) -> Set<Int> {
    guard !isFull else { return [] }
    // Alternatives are one test, so that a step from many nodes needs one edge from each.
    let test = number(of: tests.count == 1 ? tests[0] : .oneOf(tests))
    let starts = joined(starts)
    if starts.count == 1, let start = starts.first,
      let known = nodes[start].edges.first(where: { $0.test == test }), nodes[known.next].entries == 1
    {
      return [known.next]
    }
    let next = nodes.count
    nodes.append(Node(entries: starts.count))
    edgeCount += starts.count
    for start in starts.sorted() { nodes[start].edges.append(Edge(test: test, next: next)) }
    return [next]
  }

  private mutating func number(of test: TokenTest) -> Int {
    if let known = numbers[test] { return known }
    for part in test.parts where !test.isOfWord { _ = number(of: part) }
    numbers[test] = tests.count
    tests.append(test)
    return tests.count - 1
  }
}

extension PatternBuilder {
  /// Writes the automaton, see `PatternTable`; answers the symbol of each word of the lexicon.
  ///
  /// - Precondition: `isFull` is false.
  func write(to writer: inout PackedWriter, lexicon: LexiconBuilder) -> [Int] {
    precondition(!isFull, "more nodes or tests than their numbers have bits")
    let numbers = TestNumbers(tests)
    let symbols = WordSymbols(tests: numbers.ofWords, lexicon: lexicon)
    let awaited = AwaitedTests(
      edges: nodes.map { $0.edges.map { (numbers[$0.test], $0.next) } },
      hubs: nodes.map(\.hub),
      accepts: nodes.map { !$0.accepts.isEmpty },
      passed: symbols.touched.map { $0.filter { $0 < numbers.words } },
      wordTests: numbers.words
    )
    writer.add([numbers.words, groupCount, numbers.firstNot, numbers.count, awaited.count])
    let touched = symbols.touched + numbers.ofTraits
    let passed = touched.map { $0.filter { $0 < numbers.firstNot } }
    writer.add(lists: passed)
    writer.add(lists: touched.map { $0.filter { $0 >= numbers.firstNot } })
    for root in nodes.prefix(2) {
      var targets = [[Int]](repeating: [], count: numbers.count)
      for edge in root.edges { targets[numbers[edge.test]].append(edge.next) }
      let sources = passed + [[numbers.any]]
      FirstSteps.write(targets: targets, sources: sources, firstNot: numbers.firstNot, to: &writer)
    }
    writeNodes(numbers, to: &writer)
    writer.add(lists: awaited.ofNode)
    writer.add(lists: awaited.ofSymbol)
    return symbols.ofWord
  }

  /// The steps of each node but the first two, where it is joined to, and what it recognises.
  private func writeNodes(_ numbers: TestNumbers, to writer: inout PackedWriter) {
    let steps = nodes.enumerated().map { place, node in
      place < 2
        ? []
        : Set(node.edges).map { (test: numbers[$0.test], next: $0.next) }
          .sorted { ($0.test, $0.next) < ($1.test, $1.next) }
    }
    writer.add(lists: steps.map { $0.map(\.test) })
    writer.add(steps.flatMap { $0.map(\.next) })
    writer.add(nodes.map { ($0.hub ?? 0) << 1 | ($0.accepts.isEmpty ? 0 : 1) })
    writer.add(lists: nodes.map { node in Set(node.accepts).sorted().map(Int.init) })
  }
}

extension PatternNode {
  /// The node without the gap at its end, if there is one: such tokens are counted, not gone through.
  fileprivate var withoutTail: (node: PatternNode, tail: Int) {
    guard case .sequence(let parts) = self, parts.count > 1, case .gap(let count) = parts[parts.count - 1],
      count <= Accept.longestTail
    else { return (self, 0) }
    return (.sequence(Array(parts.dropLast())), count)
  }

  /// The tests of a node that takes exactly one token of some kinds.
  fileprivate var soleTests: [TokenTest]? {
    switch self {
    case .test(let tests): tests.contains(where: \.isNot) ? nil : tests
    case .sequence(let parts): parts.count == 1 ? parts[0].soleTests : nil
    case .choice, .optional, .gap: nil
    }
  }
}
