/// The care cards of a session: which were shown, and whether the questions wait behind one.
struct SessionCare: Sendable {
  /// The card that was shown last; it is not shown for every further answer.
  private var card: CareCard?
  /// Words at a choice that a card was shown for; it does not come again for them.
  private var carded: String?
  /// A card was shown that comes alone: nothing is asked and nothing remarked until the writer goes on.
  private(set) var isHeld = false
  /// The writer went on behind one.
  private(set) var wentOn = false

  /// Said below a card that comes alone.
  private static let holding =
    "Nothing more is asked until you go on: Enter alone does. 'quit' stops; your answers are kept."

  /// - Parameter card: what the brief called for before the session; it was shown there.
  init(shown card: CareCard?) { self.card = card }

  /// Hears a line behind a card that comes alone.
  ///
  /// - Returns: what to say to it; nil where the line is for the questions.
  mutating func hear(_ word: SessionWord?) -> [String]? {
    guard isHeld else { return nil }
    isHeld = word == nil || word == .help
    if isHeld { return [Self.holding] }
    wentOn = wentOn || word != .quit
    return word == .nothing || word == .skip ? [] : nil
  }

  /// The card that the answers so far call for, if it was not shown before.
  mutating func say(_ card: CareCard?) -> [String] {
    let shown = self.card
    self.card = card
    return card.map { $0 == shown ? [] : show($0) } ?? []
  }

  /// The card that words at a choice call for; nothing for the same words again.
  mutating func say(_ card: CareCard, for words: String) -> [String] {
    defer { carded = words }
    return words == carded ? [] : show(card)
  }

  private mutating func show(_ card: CareCard) -> [String] {
    isHeld = card.comesAlone
    return card.text.split(separator: "\n").map(String.init) + (isHeld ? [Self.holding] : [])
  }
}
