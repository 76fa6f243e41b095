/// Collects patterns as one automaton whose steps are tests of a token.
struct PatternBuilder {
  struct Edge: Hashable {
    let test: Int
    let next: Int
  }

  struct Accept {
    let group: Int
    let pattern: Pattern

    /// The group and the places it is bound to as one number.
    var packed: Int { group << 2 | (pattern.toEnd ? 1 : 0) | (pattern.isQuestion ? 2 : 0) }
  }

  private struct Node {
    var edges: [Edge] = []
    var accepts: [Accept] = []
    var entries = 0
  }

  // Node 0 begins anywhere, node 1 only at the beginning of a sentence.
  private var nodes = [Node(), Node()]
  private var tests: [TokenTest] = []
  private var numbers: [TokenTest: Int] = [:]
  private(set) var groupCount = 0
  private var edgeCount = 0

  /// Steps from one node to another: some ten times as many as all rules of the program need.
  private static let most = 1 << 20

  /// What was added last is not whole: the patterns allow too many ways.
  var isFull: Bool { edgeCount > Self.most }

  /// Adds patterns that count as one; answers the number of the group.
  mutating func addGroup(_ patterns: [Pattern]) -> Int {
    for pattern in patterns {
      let ends = add(pattern.node, from: [pattern.fromStart ? 1 : 0])
      for end in ends where end > 1 { nodes[end].accepts.append(Accept(group: groupCount, pattern: pattern)) }
    }
    groupCount += 1
    return groupCount - 1
  }

  private mutating func add(_ node: PatternNode, from starts: Set<Int>) -> Set<Int> {
    switch node {
    case .test(let tests): return step(tests, from: starts)
    case .sequence(let parts): return parts.reduce(starts) { add($1, from: $0) }
    case .choice(let parts): return parts.reduce(into: []) { $0.formUnion(add($1, from: starts)) }
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

  /// One step on; a step that is there already is shared, as long as nothing else leads to where it ends.
  private mutating func step(_ tests: [TokenTest], from starts: Set<Int>) -> Set<Int> {
    guard !isFull else { return [] }
    let tests = tests.map { number(of: $0) }
    if starts.count == 1, tests.count == 1, let start = starts.first,
      let known = nodes[start].edges.first(where: { $0.test == tests[0] }), nodes[known.next].entries == 1
    {
      return [known.next]
    }
    let next = nodes.count
    nodes.append(Node(entries: starts.count * tests.count))
    edgeCount += starts.count * tests.count
    for start in starts.sorted() {
      for test in tests { nodes[start].edges.append(Edge(test: test, next: next)) }
    }
    return [next]
  }

  private mutating func number(of test: TokenTest) -> Int {
    if let known = numbers[test] { return known }
    if case .not(let parts) = test { for part in parts { _ = number(of: part) } }
    numbers[test] = tests.count
    tests.append(test)
    return tests.count - 1
  }
}

extension PatternBuilder {
  /// Writes the automaton; answers the symbol of each word of the lexicon.
  ///
  /// Tests are renumbered: first those that a word decides, then `TokenTrait` in its order, then "any", then "not".
  func write(to writer: inout PackedWriter, lexicon: LexiconBuilder) -> [Int] {
    let byWord = tests.indices.filter { tests[$0].isOfWord }
    let traits = TokenTrait.allCases.count
    var renumbered = [Int](repeating: 0, count: tests.count)
    for (place, test) in byWord.enumerated() { renumbered[test] = place }
    var nots: [[Int]] = []
    for (number, test) in tests.enumerated() {
      switch test {
      case .trait(let trait): renumbered[number] = byWord.count + trait.place
      case .any: renumbered[number] = byWord.count + traits
      case .not(let parts):
        renumbered[number] = byWord.count + traits + 1 + nots.count
        nots.append(
          parts.map { part in
            switch part {
            case .trait(let trait): byWord.count + trait.place
            default: byWord.firstIndex { tests[$0] == part } ?? byWord.count + traits
            }
          }
        )
      default: break
      }
    }
    let symbols = WordSymbols(tests: byWord.map { tests[$0] }, lexicon: lexicon)
    writer.add([byWord.count, groupCount, nots.count])
    writer.add(lists: symbols.passed)
    writer.add(lists: nots)
    let testCount = byWord.count + traits + 1 + nots.count
    for root in nodes.prefix(2) {
      var targets = [[Int]](repeating: [], count: testCount)
      for edge in Set(root.edges) { targets[renumbered[edge.test]].append(edge.next) }
      writer.add(lists: targets)
    }
    writer.add(
      lists: nodes.enumerated().map { number, node in
        number < 2
          ? []
          : Set(node.edges).map { (renumbered[$0.test], $0.next) }.sorted { $0 < $1 }.flatMap {
            [$0.0, $0.1]
          }
      }
    )
    writer.add(lists: nodes.map { node in Set(node.accepts.map(\.packed)).sorted() })
    return symbols.ofWord
  }
}

/// Words that pass the same tests share a symbol.
private struct WordSymbols {
  /// The symbol of each entry of the lexicon.
  private(set) var ofWord: [Int] = []
  /// The tests that the words of each symbol pass; symbol 0 is that of unknown words.
  private(set) var passed: [[Int]] = [[]]

  init(tests: [TokenTest], lexicon: LexiconBuilder) {
    var byWord: [Int32: Int] = [:]
    var byLemma: [Int32: Int] = [:]
    var others: [Int] = []
    for (place, test) in tests.enumerated() {
      switch test {
      case .word(let word): byWord[word] = place
      case .lemma(let lemma): byLemma[lemma] = place
      default: others.append(place)
      }
    }
    var known: [[Int]: Int] = [[]: 0]
    for (number, entry) in lexicon.entries.enumerated() {
      let own = [byWord[Int32(number)], entry.lemma == 0 ? nil : byLemma[entry.lemma]].compactMap(\.self)
      let passing =
        entry.hash == 0 && entry.forms.isEmpty
        ? [] : (own + others.filter { tests[$0].passes(entry) }).sorted()
      if known[passing] == nil {
        known[passing] = passed.count
        passed.append(passing)
      }
      ofWord.append(known[passing]!)
    }
  }
}

extension TokenTest {
  /// The word alone decides, not how or where it is written.
  fileprivate var isOfWord: Bool {
    switch self {
    case .word, .lemma, .classes, .forms: true
    case .trait, .any, .not: false
    }
  }

  fileprivate func passes(_ entry: LexiconBuilder.Entry) -> Bool {
    switch self {
    case .classes(let classes, let forms):
      !entry.classes.isDisjoint(with: classes) && (forms.isEmpty || !entry.forms.isDisjoint(with: forms))
    case .forms(let forms): !entry.forms.isDisjoint(with: forms)
    default: false
    }
  }
}
