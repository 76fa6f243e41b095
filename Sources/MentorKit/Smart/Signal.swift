import MentorText

/// Something that can be counted in a message, as evidence in `Resources/smart` names it.
///
///     reason          sentences of the body with this reading of Resources/readings
///     ask:reason      of the sentences that ask;  near:reason  of those and the ones around them
///     best:reason     1 if the clearest ask has it
///     #works          words of a lexicon in the body;  near#works  around the asks;  ask#works  in them
///     @clear          a measure, see `Measure`;  best@substance  of the clearest ask
struct Signal: Hashable, Sendable {
  enum Scope: String, Sendable { case body, ask, near, best }
  enum What: Hashable, Sendable {
    case reading(String)
    case classes(WordClasses)
    case measure(Measure)
  }

  let scope: Scope
  let what: What

  /// - Returns: nil for a name that is no reading, lexicon or measure.
  init?(_ name: String, language: Language) {
    let mark = name.firstIndex { ":#@".contains($0) }
    let scope = mark.map { String(name[..<$0]) } ?? ""
    let rest = mark.map { String(name[name.index(after: $0)...]) } ?? name
    guard let known = scope.isEmpty ? .body : Scope(rawValue: scope) else { return nil }
    self.scope = known
    switch mark.map({ name[$0] }) {
    case "#":
      guard let classes = language.lexicon.classes(named: rest) else { return nil }
      what = .classes(classes)
    case "@":
      guard let measure = Measure(rawValue: rest) else { return nil }
      what = .measure(measure)
    default:
      guard language.reading(rest) != nil else { return nil }
      what = .reading(rest)
    }
  }

  /// How often the signal is seen.
  func count(in reading: Reading) -> Int {
    let sentences: Set<Int>
    switch scope {
    case .body: sentences = reading.body
    case .ask: sentences = reading.asking
    case .near: sentences = reading.near
    case .best: sentences = Set(reading.bestAsk?.sentences ?? [])
    }
    switch what {
    case .reading(let name): return reading.hits.sentences(name).intersection(sentences).count
    case .classes(let classes): return reading.count(of: classes, in: sentences)
    case .measure(let measure): return measure.value(in: reading, sentences)
    }
  }
}
