/// Words that pass the same tests share a symbol.
struct WordSymbols {
  /// The symbol of each entry of the lexicon.
  private(set) var ofWord: [Int] = []
  /// The tests that the words of each symbol pass or, where they ask for none of some things, do not; symbol
  /// 0 is that of unknown words.
  private(set) var touched: [[Int]] = [[]]

  init(tests: [(test: TokenTest, place: Int)], lexicon: LexiconBuilder) {
    var byWord: [Int32: Set<Int>] = [:]
    var byLemma: [Int32: Set<Int>] = [:]
    var others: [(place: Int, test: TokenTest)] = []
    for (test, place) in tests {
      for part in test.parts.isEmpty ? [test] : test.parts {
        switch part {
        case .word(let word): byWord[word, default: []].insert(place)
        case .lemma(let lemma): byLemma[lemma, default: []].insert(place)
        default: others.append((place, part))
        }
      }
    }
    var known: [[Int]: Int] = [[]: 0]
    for (number, entry) in lexicon.entries.enumerated() {
      var all = Set(others.filter { $0.test.passes(entry) }.map(\.place))
      all.formUnion(byWord[Int32(number)] ?? [])
      if entry.lemma != 0 { all.formUnion(byLemma[entry.lemma] ?? []) }
      let touching = all.sorted()
      if known[touching] == nil {
        known[touching] = touched.count
        touched.append(touching)
      }
      ofWord.append(known[touching]!)
    }
  }
}

extension TokenTest {
  /// The tests that this one is made of.
  var parts: [TokenTest] {
    switch self {
    case .oneOf(let parts), .not(let parts): parts
    default: []
    }
  }

  /// The word alone decides, not how or where it is written.
  var isOfWord: Bool {
    switch self {
    case .word, .lemma, .classes, .forms: true
    case .oneOf(let parts): parts.allSatisfy(\.isOfWord)
    case .trait, .any, .not: false
    }
  }

  var isOneOf: Bool { if case .oneOf = self { true } else { false } }

  var isNot: Bool { if case .not = self { true } else { false } }

  fileprivate func passes(_ entry: LexiconBuilder.Entry) -> Bool {
    switch self {
    case .classes(let classes, let forms):
      !entry.classes.isDisjoint(with: classes) && (forms.isEmpty || !entry.forms.isDisjoint(with: forms))
    case .forms(let forms): !entry.forms.isDisjoint(with: forms)
    case .any: true
    default: false
    }
  }
}
