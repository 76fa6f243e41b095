/// Many patterns matched together: all possibilities are followed side by side, one token after the other.
///
/// - Complexity: linear in the number of tokens; each token meets only the patterns that are under way.
struct PatternSet: Sendable {
  struct Edge: Sendable {
    let test: TokenTest
    let next: Int32
  }

  struct Accept: Sendable {
    let group: Int32
    let toEnd: Bool
    let isQuestion: Bool
  }

  struct Node: Sendable {
    var edges: [Edge] = []
    var accepts: [Accept] = []
    var entries = 0
  }

  /// A run of tokens that a group of patterns recognises.
  struct Match: Equatable, Sendable {
    let group: Int32
    /// Indices of tokens, half-open.
    let tokens: Range<Int>
  }

  // Node 0 begins anywhere, node 1 only at the beginning of a sentence.
  private var nodes = [Node(), Node()]
  private(set) var groupCount: Int32 = 0
  private var roots = Roots()

  /// Adds patterns that count as one; answers the number of the group.
  mutating func addGroup(_ patterns: [Pattern]) -> Int {
    for pattern in patterns {
      let ends = add(pattern.node, from: [pattern.fromStart ? 1 : 0])
      for end in ends where end > 1 {
        nodes[Int(end)].accepts.append(
          Accept(group: groupCount, toEnd: pattern.toEnd, isQuestion: pattern.isQuestion)
        )
      }
    }
    groupCount += 1
    return Int(groupCount) - 1
  }

  /// Prepares for matching; to be called once after the last group.
  mutating func finish(lexicon: Lexicon) { roots = Roots(edges: nodes[0].edges, lexicon: lexicon) }

  private mutating func add(_ node: PatternNode, from starts: Set<Int32>) -> Set<Int32> {
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

  private mutating func step(_ tests: [TokenTest], from starts: Set<Int32>) -> Set<Int32> {
    if starts.count == 1, tests.count == 1, let start = starts.first,
      let known = nodes[Int(start)].edges.first(where: { $0.test == tests[0] }),
      nodes[Int(known.next)].entries == 1
    {
      return [known.next]
    }
    let next = Int32(nodes.count)
    nodes.append(Node(entries: starts.count * tests.count))
    for start in starts.sorted() {
      for test in tests { nodes[Int(start)].edges.append(Edge(test: test, next: next)) }
    }
    return [next]
  }
}

extension PatternSet {
  /// A pattern under way.
  private struct State {
    let node: Int32
    let start: Int
  }

  /// All matches, sentence by sentence; of those with one beginning the longest of a group.
  func matches(in sentences: [Sentence], of text: Text, lexicon: Lexicon) -> [Match] {
    var matches: [Match] = []
    var active: [State] = []
    var next: [State] = []
    for sentence in sentences {
      active.removeAll(keepingCapacity: true)
      let first = matches.count
      for place in sentence.tokens {
        let token = TestedToken(
          text.tokens[place],
          lexicon: lexicon,
          isFirst: place == sentence.tokens.lowerBound
        )
        next.removeAll(keepingCapacity: true)
        if token.isFirst { follow(State(node: 1, start: place), token, into: &next) }
        roots.forEachTarget(of: token) { next.append(State(node: $0, start: place)) }
        for state in active { follow(state, token, into: &next) }
        for state in next where !nodes[Int(state.node)].accepts.isEmpty {
          accept(state, end: place + 1, in: sentence, from: first, into: &matches)
        }
        swap(&active, &next)
      }
    }
    return matches
  }

  private func follow(_ state: State, _ token: TestedToken, into next: inout [State]) {
    for edge in nodes[Int(state.node)].edges where token.passes(edge.test) {
      if !next.contains(where: { $0.node == edge.next && $0.start == state.start }) {
        next.append(State(node: edge.next, start: state.start))
      }
    }
  }

  private func accept(
    _ state: State,
    end: Int,
    in sentence: Sentence,
    from first: Int,
    into matches: inout [Match]
  ) {
    for accept in nodes[Int(state.node)].accepts {
      if accept.toEnd, end != sentence.tokens.upperBound { continue }
      if accept.isQuestion, sentence.end != .question { continue }
      let match = Match(group: accept.group, tokens: state.start..<end)
      let earlier = matches[first...].lastIndex {
        $0.group == accept.group && $0.tokens.lowerBound == state.start
      }
      if let earlier { matches[earlier] = match } else { matches.append(match) }
    }
  }
}

/// A token with what the lexicon knows of it.
struct TestedToken {
  let token: Token
  let entry: Lexicon.Entry
  let isFirst: Bool
  private let lexicon: Lexicon

  init(_ token: Token, lexicon: Lexicon, isFirst: Bool) {
    self.token = token
    self.isFirst = isFirst
    self.lexicon = lexicon
    entry = lexicon[token.word]
  }

  func passes(_ test: TokenTest) -> Bool {
    switch test {
    case .any: true
    case .word(let word): token.word == word
    case .lemma(let lemma): token.word != 0 && entry.lemma == lemma
    case .classes(let classes, let forms):
      !entry.classes.isDisjoint(with: classes) && (forms.isEmpty || !entry.forms.isDisjoint(with: forms))
    case .trait(let trait): has(trait)
    case .not(let tests): !tests.contains(where: passes)
    }
  }

  func has(_ trait: TokenTrait) -> Bool {
    switch trait {
    case .number: token.kind == .number
    case .ordinal: token.shape.contains(.ordinal)
    case .money: token.shape.contains(.afterCurrency)
    case .percent: token.shape.contains(.percent)
    case .link: token.kind == .link
    case .handle: token.kind == .handle
    case .code: token.kind == .code
    case .emoji: token.kind == .emoji
    case .slot: token.kind == .slot
    case .quoted: token.shape.contains(.quoted)
    case .capital:
      token.shape.contains(.capital) && !isFirst && entry.classes.isDisjoint(with: lexicon.plainCapitals)
    case .rare: token.isRare(lexicon)
    case .verb: entry.forms.contains(.base)
    case .past: !entry.forms.isDisjoint(with: [.past, .participle])
    case .gerund: entry.forms.contains(.gerund)
    case .fresh: !token.shape.isDisjoint(with: .afterBreak)
    }
  }
}

extension Token {
  /// A word, not of one letter, that is none of the ordinary ones.
  func isRare(_ lexicon: Lexicon) -> Bool {
    kind == .word && end - start > 1 && !shape.contains(.clitic)
      && lexicon[word].classes.isDisjoint(with: lexicon.ordinary)
  }
}

/// The steps with which patterns begin, found by word and class.
private struct Roots: Sendable {
  private var byWord: [[Int32]] = []
  private var byClass: [[(forms: WordForms, next: Int32)]] = []
  private var others: [PatternSet.Edge] = []

  init() {}

  init(edges: [PatternSet.Edge], lexicon: Lexicon) {
    byWord = Array(repeating: [], count: lexicon.entries.count)
    byClass = Array(repeating: [], count: WordClasses.most)
    for edge in edges {
      switch edge.test {
      case .word(let word): byWord[Int(word)].append(edge.next)
      case .lemma(let lemma):
        for (word, entry) in lexicon.entries.enumerated() where entry.lemma == lemma && word > 0 {
          byWord[word].append(edge.next)
        }
      case .classes(let classes, let forms):
        for bit in 0..<WordClasses.most where classes.rawValue >> UInt128(bit) & 1 == 1 {
          byClass[bit].append((forms, edge.next))
        }
      default: others.append(edge)
      }
    }
  }

  func forEachTarget(of token: TestedToken, _ body: (Int32) -> Void) {
    let word = Int(token.token.word)
    if word > 0, word < byWord.count { for next in byWord[word] { body(next) } }
    var bits = token.entry.classes.rawValue
    while bits != 0 {
      for target in byClass[bits.trailingZeroBitCount]
      where target.forms.isEmpty || !token.entry.forms.isDisjoint(with: target.forms) {
        body(target.next)
      }
      bits &= bits - 1
    }
    for edge in others where token.passes(edge.test) { body(edge.next) }
  }
}
