package import MentorText

/// Everything that evidence in `Resources/smart` can count, for fitting its weights: see `make fit`.
package struct SignalTable: Sendable {
  package let names: [String]
  private let signals: [Signal]
  private let language: Language
  private var matcher: PatternMatcher

  /// - Parameter language: as built in, or made from records that are just being changed.
  package init(language: Language = Catalogue.builtIn.language) {
    let scopes = ["", "ask", "near", "best"]
    let readings = language.readings.sorted()
    let names =
      scopes.flatMap { scope in readings.map { scope.isEmpty ? $0 : "\(scope):\($0)" } }
      + scopes.flatMap { scope in language.lexicon.classNames.map { "\(scope)#\($0)" } }
      + scopes.flatMap { scope in Measure.allCases.map { "\(scope)@\($0.rawValue)" } }
    let pairs = names.compactMap { name in Signal(name, language: language).map { (name, $0) } }
    self.names = pairs.map(\.0)
    signals = pairs.map(\.1)
    self.language = language
    matcher = PatternMatcher(language)
  }

  /// One count for each name.
  package mutating func counts(in bytes: [UInt8], options: ScoreOptions) -> [Int] {
    let reading = Reading(of: bytes, options: options, language: language, matcher: &matcher)
    return signals.map { $0.count(in: reading) }
  }
}
