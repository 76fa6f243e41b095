import MentorText

/// Notices without fuss when a text suggests that somebody is in danger, and shows where human help is found.
///
/// It runs before everything else, judges nothing, keeps nothing, and never reaches a report, an exit status or a log.
/// Its texts have not been reviewed by a clinician.
public struct CareRoute: Sendable {
  private let cards: [String: String]
  /// Where human help is found, in words; for the help page.
  public let helplines: String

  public static let builtIn = make()

  private static func make() -> CareRoute {
    do { return try CareRoute() } catch { preconditionFailure("\(error)") }
  }

  init() throws(RecordError) {
    var texts: [String: String] = [:]
    for named in try Resources.records(in: "care") {
      try named.record.check(
        keys: ["title", "reviewed", "checked", "text"],
        required: ["title", "text"],
        file: named.path
      )
      texts[named.name] = named.record.values("text").map(\.text).joined(separator: "\n")
    }
    let helplines = texts["helplines"] ?? ""
    self.helplines = helplines
    cards = texts.mapValues { Self.fill($0, with: helplines) }
  }

  private static func fill(_ text: String, with helplines: String) -> String {
    text.split(separator: "{helplines}", omittingEmptySubsequences: false).joined(separator: helplines)
  }

  /// For somebody who gets a text that has a card.
  var received: String { cards["received"] ?? "" }

  /// The card for a text, if it needs one.
  func card(for reading: Reading) -> CareCard? {
    let explicit = sentences("care-explicit", reading)
    let other = sentences("care-other", reading)
    if !other.isEmpty, explicit.subtracting(other).isEmpty { return make(.other, "other") }
    if !explicit.isEmpty {
      let isPast = explicit.allSatisfy { place in
        (place...(place + 1)).contains { reading.hits.has("care-past", in: $0) }
      }
      return isPast ? make(.past, "past") : make(.`self`, "self", comesAlone: true)
    }
    return sentences("care-distress", reading).isEmpty ? nil : make(.`self`, "distress")
  }

  private func sentences(_ name: String, _ reading: Reading) -> Set<Int> {
    reading.hits.sentences(name)
  }

  private func make(_ kind: CareCard.Kind, _ name: String, comesAlone: Bool = false) -> CareCard? {
    cards[name].map { CareCard(kind: kind, text: $0, comesAlone: comesAlone) }
  }
}
