import MentorKit

/// A card with human help comes before everything else, and alone where a text is explicit, until '--continue' is given.
enum CareGate {
  static func option(_ help: String) -> OptionSpec { OptionSpec(name: "continue", help: help) }

  /// Shows a card, if there is one.
  ///
  /// - Parameter alone: what is said below a card behind which nothing is shown.
  /// - Returns: whether the rest is shown.
  static func passes(
    _ card: CareCard?,
    _ arguments: Arguments,
    alone: String,
    _ output: inout Output,
    width: Int
  ) -> Bool {
    guard let card else { return true }
    output.write(card.text(width: width))
    let goesOn = !card.comesAlone || arguments.has("continue")
    output.write(goesOn ? "\n" : "\n\(alone)\n")
    return goesOn
  }
}
