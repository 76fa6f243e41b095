/// Which values an option or an operand accepts.
enum ValueSpec: Sendable {
  case text, file, folder
  /// The id of a rule; own rules count too, so that the command checks it.
  case rule
  case command
  case number(ClosedRange<Int>)
  case choice([String])
  /// The same for what may have had another name: one that is not among those of today is asked for.
  case name([String], isKnown: @Sendable (String) -> Bool)

  /// The names that people are told of; nil where there are none.
  var names: [String]? {
    switch self {
    case .choice(let names), .name(let names, _): names
    default: nil
    }
  }
}
