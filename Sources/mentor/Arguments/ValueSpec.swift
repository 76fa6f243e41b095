import MentorKit
import MentorText

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

  /// What is wrong with a value; nil if it is accepted.
  func fault(in text: String) -> String? {
    switch self {
    case .text, .file, .folder, .rule, .command: return nil
    case .name(let names, let isKnown):
      return names.contains(text) || isKnown(text) ? nil : ValueSpec.choice(names).fault(in: text)
    case .choice(let names):
      if names.contains(text) { return nil }
      let hint = text.hint(among: names)
      return "'\(Printable.text(text))' is not one of: \(names.joined(separator: ", "))\(hint)"
    case .number(let range):
      let digits = text.utf8.allSatisfy(Ascii.isDigit) && !text.isEmpty
      if digits, let number = Int(text), range.contains(number) { return nil }
      return "'\(Printable.text(text))' is not a whole number from \(range.lowerBound) to \(range.upperBound)"
    }
  }
}
