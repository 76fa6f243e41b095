import MentorKit

/// A card with human help comes before everything else, and alone where a text is explicit. '--continue' goes
/// on at once: the card has been seen and does not come again for the same text (evidence 3.4).
enum CareGate {
  static func option(_ help: String) -> OptionSpec {
    OptionSpec(name: "continue", help: "\(help) The card is not shown again.")
  }

  /// The card of a text, if it is still to be shown.
  static func open(_ card: CareCard?, _ arguments: Arguments) -> CareCard? {
    arguments.has("continue") ? nil : card
  }

  /// Shows a card, if there is one to be shown.
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
    guard let card = open(card, arguments) else { return true }
    output.write(card.text(width: width))
    output.write(card.comesAlone ? "\n\(alone)\n" : "\n")
    return !card.comesAlone
  }
}
