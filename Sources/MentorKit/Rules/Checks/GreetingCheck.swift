import MentorText

/// Looks at the greeting: whether it names nobody, or somebody else.
struct GreetingCheck: Check {
  static let keys = ["of"]

  enum What: String, CaseIterable, Sendable {
    case generic
    case wrongName = "wrong-name"
  }

  let what: What

  init(_ fields: RecordBlock, id: String, language: Language) throws(RecordError) {
    what = try fields.value("of", What.self)
  }

  func places(in reading: Reading) -> [Range<Int>] {
    guard let greeting = reading.message.greeting else { return [] }
    switch what {
    case .generic:
      return isGeneric(greeting, reading) ? [reading.message.text.range(ofTokens: greeting.tokens)] : []
    case .wrongName:
      return isWrong(greeting, reading) ? [reading.message.text.range(ofTokens: greeting.name)] : []
    }
  }

  func says(of foreign: Reading) -> Bool { what == .wrongName }

  /// "Dear Sir or Madam" and "Hi there"; a bare "Hi" in a chat is none.
  private func isGeneric(_ greeting: Greeting, _ reading: Reading) -> Bool {
    guard greeting.name.isEmpty else { return false }
    let lexicon = reading.language.lexicon
    let nobody: WordClasses = .nobody
    return greeting.tokens.contains {
      lexicon.has(reading.message.text.tokens[$0], in: nobody)
    }
  }

  private func isWrong(_ greeting: Greeting, _ reading: Reading) -> Bool {
    guard let to = reading.options.to, !greeting.name.isEmpty else { return false }
    let text = reading.message.text
    let names = greeting.name.map { text.tokens[$0] }
    guard names.allSatisfy({ $0.kind == .word }), !isAddress(greeting, reading) else { return false }
    let known = NameMatcher(name: to, lexicon: reading.language.lexicon)
    return !names.contains { known.matches(text.string($0.range)) }
  }

  /// "Chief", "Aunty", "Learned Friend": what a reader is called, and no name; behind a title even "Baker" is
  /// one.
  private func isAddress(_ greeting: Greeting, _ reading: Reading) -> Bool {
    let lexicon = reading.language.lexicon
    let tokens = reading.message.text.tokens
    let titles: WordClasses = .titles
    let lead = greeting.tokens.prefix { $0 < greeting.name.lowerBound }.last
    if let lead, lexicon.has(tokens[lead], in: titles) { return false }
    let callings: WordClasses = [.titles, .relatives, .occupations, .nobody]
    return greeting.name.allSatisfy { lexicon.has(tokens[$0], in: callings) }
      || greeting.name.count > 1 && greeting.name.allSatisfy { !lexicon.classes(of: tokens[$0].word).isEmpty }
  }
}
