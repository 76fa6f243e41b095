import MentorText

/// Notices without fuss when a text suggests that somebody is in danger, and shows where human help is found.
///
/// It runs before everything else, judges nothing, keeps nothing, and never reaches a report, an exit status or a log.
/// Its texts have not been reviewed by a clinician.
public struct CareRoute: Sendable {
  private let cards: [String: String]
  /// One quiet line with where human help is found; for the help page, whatever was read.
  public let pointer: String
  /// When and how the addresses and numbers were checked.
  public let checked: String

  public static let builtIn = make()

  private static func make() -> CareRoute {
    do { return try CareRoute() } catch { preconditionFailure("\(error)") }
  }

  init() throws(RecordError) {
    var texts: [String: String] = [:]
    var checked = ""
    for named in try Resources.records(in: "care") {
      try named.record.check(
        keys: ["title", "reviewed", "checked", "text"],
        required: ["title", "text"],
        file: named.path
      )
      texts[named.name] = named.record.values("text").map(\.text).joined(separator: "\n")
      checked = named.record["checked"] ?? checked
    }
    let helplines = texts["helplines"] ?? ""
    cards = texts.mapValues { Self.fill($0, with: helplines) }
    pointer = cards["pointer"] ?? helplines
    self.checked = checked
  }

  private static func fill(_ text: String, with helplines: String) -> String {
    text.split(separator: "{helplines}", omittingEmptySubsequences: false).joined(separator: helplines)
  }

  /// For somebody who gets a text that has a card.
  var received: String { cards["received"] ?? "" }

  /// The card for a text, if it needs one; the texts are not read where none does. Somebody else in danger comes before a time that is
  /// over, and both behind the writer.
  static func card(for reading: Reading) -> CareCard? {
    let hits = reading.hits
    let other = hits.sentences("care-other")
    let explicit = hits.sentences("care-explicit").subtracting(other)
    if !explicit.isEmpty {
      let isPast = hits["care-present"].isEmpty && explicit.allSatisfy { isOver($0, hits) }
      if !isPast { return builtIn.make(.`self`, "self", comesAlone: true) }
      return other.isEmpty ? builtIn.make(.past, "past") : builtIn.make(.other, "other")
    }
    if !other.isEmpty { return builtIn.make(.other, "other") }
    // One sign says little; two in one text are enough.
    let isDistressed = !hits["care-distress"].isEmpty || hits["care-signs"].count > 1
    return isDistressed ? builtIn.make(.`self`, "distress") : nil
  }

  private static func isOver(_ sentence: Int, _ hits: Hits) -> Bool {
    ((sentence - 1)...(sentence + 1)).contains { hits.has("care-past", in: $0) }
  }

  private func make(_ kind: CareCard.Kind, _ name: String, comesAlone: Bool = false) -> CareCard? {
    cards[name].map { CareCard(kind: kind, text: $0, comesAlone: comesAlone) }
  }
}
