/// Reads a pattern; new words are added to the lexicon.
struct PatternParser {
  private var symbols: ArraySlice<Substring>
  private var pattern = Pattern(node: .sequence([]))

  private var depth = 0

  /// Unit: brackets in brackets; more than a phrase needs.
  private static let mostDepth = 16

  private init(symbols: [Substring]) { self.symbols = symbols[...] }

  /// - Throws: `PatternError` for a bracket without its partner, an unknown class, form, trait or term, for
  ///   nothing at all and for more than `PatternTerms.most` bytes.
  static func parse(_ text: String, terms: PatternTerms, lexicon: inout LexiconBuilder)
    throws(PatternError) -> Pattern
  {
    var parser = PatternParser(symbols: split(try terms.writtenOut(text)))
    let node = try parser.choices(until: nil, lexicon: &lexicon)
    guard node != .sequence([]) else { throw PatternError(what: "an empty pattern") }
    parser.pattern.node = node
    return parser.pattern
  }

  /// Words and brackets; inside brackets every "|" outside braces is a symbol of its own.
  private static func split(_ text: String) -> [Substring] {
    var symbols: [Substring] = []
    var start = text.startIndex
    var depth = 0
    var isInBraces = false
    func flush(to end: String.Index) { if start < end { symbols.append(text[start..<end]) } }
    for place in text.indices {
      let character = text[place]
      if character == "{" { isInBraces = true } else if character == "}" { isInBraces = false }
      let isBar = character == "|" && depth > 0 && !isInBraces
      guard isBar || " ()[]".contains(character) else { continue }
      flush(to: place)
      start = text.index(after: place)
      if character != " " { symbols.append(text[place..<start]) }
      if "([".contains(character) { depth += 1 } else if ")]".contains(character) { depth -= 1 }
    }
    flush(to: text.endIndex)
    return symbols
  }

  private mutating func choices(until closer: Substring?, lexicon: inout LexiconBuilder) throws(PatternError)
    -> PatternNode
  {
    guard depth <= Self.mostDepth else {
      throw PatternError(what: "more than \(Self.mostDepth) brackets in each other")
    }
    depth += 1
    defer { depth -= 1 }
    var all: [PatternNode] = []
    var current: [PatternNode] = []
    while let symbol = symbols.popFirst() {
      switch symbol {
      case "(": current.append(try choices(until: ")", lexicon: &lexicon))
      case "[": current.append(.optional(try choices(until: "]", lexicon: &lexicon)))
      case ")", "]":
        guard symbol == closer else { throw PatternError(what: "'\(symbol)' without its opening bracket") }
        return joined(all + [.sequence(current)])
      case "|":
        all.append(.sequence(current))
        current = []
      case "^", "$", "?":
        guard closer == nil else { throw PatternError(what: "'\(symbol)' cannot stand inside brackets") }
        bind(symbol)
      default: current.append(try step(symbol, lexicon: &lexicon))
      }
    }
    if let closer { throw PatternError(what: "'\(closer)' is missing") }
    return joined(all + [.sequence(current)])
  }

  private func joined(_ nodes: [PatternNode]) -> PatternNode { nodes.count == 1 ? nodes[0] : .choice(nodes) }

  private mutating func bind(_ symbol: Substring) {
    pattern.fromStart = pattern.fromStart || symbol == "^"
    pattern.toEnd = pattern.toEnd || symbol != "^"
    pattern.isQuestion = pattern.isQuestion || symbol == "?"
  }

  private func step(_ symbol: Substring, lexicon: inout LexiconBuilder) throws(PatternError) -> PatternNode {
    if symbol == "_" { return .test([.any]) }
    if symbol.first == "_", let count = Int(symbol.dropFirst()), (1...9).contains(count) {
      return .gap(count)
    }
    return try alternatives(symbol, lexicon: &lexicon)
  }

  /// "a|~b|{c}"; a hyphen inside a word parts it into two steps.
  private func alternatives(_ symbol: Substring, lexicon: inout LexiconBuilder) throws(PatternError)
    -> PatternNode
  {
    if symbol.first == "!" {
      let tests = try tests(symbol.dropFirst(), lexicon: &lexicon)
      return .test([.not(tests)])
    }
    let words = symbol.split(separator: "-")
    if words.count > 1, !symbol.contains("|"), !symbol.contains("{") {
      var steps: [PatternNode] = []
      for word in words { steps.append(.test(try tests(word, lexicon: &lexicon))) }
      return .sequence(steps)
    }
    return .test(try tests(symbol, lexicon: &lexicon))
  }

  private func tests(_ symbol: Substring, lexicon: inout LexiconBuilder) throws(PatternError) -> [TokenTest] {
    var tests: [TokenTest] = []
    for part in parts(of: symbol) { tests += try test(part, lexicon: &lexicon) }
    return tests
  }

  /// Splits at "|" outside braces.
  private func parts(of symbol: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = symbol.startIndex
    var depth = 0
    for place in symbol.indices {
      switch symbol[place] {
      case "{": depth += 1
      case "}": depth -= 1
      case "|" where depth == 0:
        parts.append(symbol[start..<place])
        start = symbol.index(after: place)
      default: break
      }
    }
    return parts + [symbol[start...]]
  }

  private func test(_ part: Substring, lexicon: inout LexiconBuilder) throws(PatternError) -> [TokenTest] {
    switch part.first {
    case "#": return [.trait(.number)]
    case "~":
      let word = lexicon.add(part.dropFirst())
      return [.lemma(lexicon.entries[Int(word)].lemma)]
    case "{":
      guard part.last == "}" else { throw PatternError(what: "'}' is missing in '\(part)'") }
      return try classTests(part.dropFirst().dropLast(), lexicon: lexicon)
    case .some(let first) where first.isLetter || first.isNumber || first == "'" || first == "@":
      return [.word(lexicon.add(part))]
    default: throw PatternError(what: "cannot read '\(part)'")
    }
  }

  private static let anyWord: [String: WordForms] = [
    "verb": .base, "third": .third, "past": [.past, .participle], "gerund": .gerund,
  ]

  private static let forms: [String: WordForms] = [
    "base": .base, "third": .third, "past": .past, "participle": .participle, "gerund": .gerund,
    "plural": .plural,
  ]

  /// "{a}", "{a|b}" or "{a|b:past|participle}".
  private func classTests(_ text: Substring, lexicon: LexiconBuilder) throws(PatternError) -> [TokenTest] {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard let names = parts.first else { throw PatternError(what: "a class is missing between '{' and '}'") }
    var forms: WordForms = []
    for form in parts.dropFirst().flatMap({ $0.split(separator: "|") }) {
      guard let known = Self.forms[String(form)] else {
        throw PatternError(what: "no form is named '\(form)'")
      }
      forms.formUnion(known)
    }
    var tests: [TokenTest] = []
    for name in names.split(separator: "|") {
      if let trait = TokenTrait.named[String(name)] {
        tests.append(.trait(trait))
      } else if let any = Self.anyWord[String(name)] {
        tests.append(.forms(any))
      } else if let classes = lexicon.classes(named: name) {
        tests.append(.classes(classes, forms))
      } else {
        let known = lexicon.classNames + TokenTrait.named.keys + Self.anyWord.keys
        let hint = String(name).hint(among: known)
        throw PatternError(what: "no lexicon is named '\(name)'\(hint)")
      }
    }
    return tests
  }
}
