import MentorText

/// Everything that evidence in `Resources/smart` can count, and the rules that speak, for fitting weights: see `make fit`.
package struct SignalTable: Sendable {
  /// Names of signals, and "!" with the ids of rules that cost points.
  package let names: [String]
  private let signals: [Signal]
  private let rules: [Rule]
  private let catalogue: Catalogue
  private var coach: Coach

  package init(_ catalogue: Catalogue) {
    let language = catalogue.language
    var names: [String] = []
    for scope in ["", "ask", "near", "best"] {
      names += language.readings.filter { !$0.hasPrefix("cue:") }.sorted().map {
        scope.isEmpty ? $0 : "\(scope):\($0)"
      }
      for mark in ["#", "%"] { names += language.lexicon.classNames.map { "\(scope)\(mark)\($0)" } }
      names += Measure.allCases.map { "\(scope)@\($0.rawValue)" }
    }
    let pairs = names.compactMap { name in Signal(name, language: language).map { (name, $0) } }
    rules = catalogue.costs.map { catalogue.rules[$0.rule] }
    self.names = pairs.map(\.0) + rules.map { "!\($0.id)" }
    signals = pairs.map(\.1)
    self.catalogue = catalogue
    coach = Coach(Mentor(catalogue: catalogue))
  }

  /// One count for each name.
  package mutating func counts(in bytes: [UInt8], options: ScoreOptions) -> [Int] {
    let reading = coach.read(bytes, options: options)
    let present = Set(catalogue.rulesSpeaking(in: reading))
    return signals.map { $0.count(in: reading) } + rules.map { present.contains($0.id) ? 1 : 0 }
  }
}
