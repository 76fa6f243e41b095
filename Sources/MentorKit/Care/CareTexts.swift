import MentorText

/// The texts of `Resources/care` with what stands in all of them filled in: {helplines} and {violence}, and
/// {checked} in these.
struct CareTexts {
  private let cards: [(name: String, fields: RecordBlock)]

  /// - Throws: `RecordError` for a record that is no card.
  init(_ records: [NamedRecord]) throws(RecordError) {
    let keys = ["title", "reviewed", "checked", "how", "source", "text"]
    cards = try records.map { named throws(RecordError) in
      (named.name, try RecordBlock(named, keys: keys, required: ["title", "source", "text"]))
    }
  }

  /// - Throws: `RecordError` if no card has the name, or what belongs into it is missing.
  func wording(_ name: String) throws(RecordError) -> CareText {
    let text = lines(of: try card(name)).replacing("{helplines}", with: try dated("helplines"))
    return CareText(
      plain: text.replacing(" {violence}", with: ""),
      onViolence: text.replacing("{violence}", with: try dated("violence"))
    )
  }

  /// Addresses and numbers, with the day on which they were checked.
  private func dated(_ name: String) throws(RecordError) -> String {
    let card = try card(name)
    return lines(of: card).replacing("{checked}", with: try card.text("checked"))
  }

  private func lines(of card: RecordBlock) -> String {
    card.values("text").map(\.text).joined(separator: "\n")
  }

  private func card(_ name: String) throws(RecordError) -> RecordBlock {
    guard let found = cards.first(where: { $0.name == name }) else {
      throw RecordError(file: "Resources/care/\(name).card", what: "the card is missing")
    }
    return found.fields
  }
}
