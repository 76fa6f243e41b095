/// A calm text with human help, shown before everything else when a text suggests that somebody is in danger.
public struct CareCard: Equatable, Sendable {
  /// Whose trouble the card is about.
  public enum Kind: String, Sendable {
    /// For the writer.
    case `self`
    /// For somebody who is worried about another.
    case other
    /// One quiet line about what is over.
    case past
  }

  /// Decides how much of the rest may be shown; see `hidesMeasure`.
  public let kind: Kind
  /// Lines parted by line feeds, of any width; to be shown whole.
  public let text: String
  /// The text was explicit, so that nothing else is shown until the writer goes on.
  public let comesAlone: Bool
  /// No measure of a message stands beside the card, unless somebody asks for it: evidence 3.4.
  public var hidesMeasure: Bool { kind != .past }
  /// Somebody hurts, threatens or follows a person: what else is said must not stand there as the answer to
  /// that.
  let speaksOfViolence: Bool

  /// The card as lines of a width; ends with a line break.
  package func text(width: Int) -> String {
    var page = Wrapped(width: width)
    for line in text.split(separator: "\n") { page.add(String(line)) }
    return page.text
  }
}
