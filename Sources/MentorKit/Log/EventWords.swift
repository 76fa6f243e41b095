import MentorText

/// The words for what can happen to a request, from `Resources/journey/events.kinds`.
struct EventWords: Sendable {
  private let entries: [(kind: HelpRequest.Kind, means: String, also: [String])]

  /// - Parameter records: all of the journey.
  /// - Throws: `RecordError` for a kind that is unknown, stands twice or is missing.
  init(_ records: [NamedRecord]) throws(RecordError) {
    var entries: [(kind: HelpRequest.Kind, means: String, also: [String])] = []
    for named in records where named.path.hasSuffix(".kinds") {
      for block in named.record.blocks {
        let fields = try RecordBlock(
          block,
          keys: ["event", "means", "also"],
          required: ["event", "means"],
          file: named.path
        )
        guard let kind = fields["event"].flatMap({ HelpRequest.Kind(rawValue: $0) }),
          !entries.contains(where: { $0.kind == kind })
        else { throw fields.error("event", "needs a known kind that stands only once") }
        entries.append((kind, try fields.text("means"), fields.words("also")))
      }
    }
    guard entries.count == HelpRequest.Kind.allCases.count else {
      throw RecordError(file: "Resources/journey/events.kinds", what: "a kind of event is missing")
    }
    self.entries = entries
  }

  func means(_ kind: HelpRequest.Kind) -> String { entries.first { $0.kind == kind }?.means ?? kind.rawValue }

  /// "followed-up", and also "follow-up", "reminder".
  func kind(_ word: String) -> HelpRequest.Kind? {
    let word = word.lowercased()
    return entries.first { $0.kind.rawValue == word || $0.also.contains(word) }?.kind
  }
}
