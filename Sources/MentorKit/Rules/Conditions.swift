import MentorText

/// What must hold for a rule to be asked at all.
struct Conditions: Sendable {
  enum Need: Equatable, Sendable {
    case ask
    case words(Int)
    case fewerWords(Int)
    case noAnchor, subject
    /// Nobody seems to be in danger: such a text is never criticised for its length. Tones, see
    /// `Rule.isTone`, need not say so.
    case noCare
  }

  private static let allKinds = MessageKind.allCases
  private static let allRelations = Relation.allCases
  private static let allChannels = MessageChannel.allCases

  let kinds: [MessageKind]
  let relations: [Relation]
  /// Relations in which the finding is info only.
  let softer: [Relation]
  let channels: [MessageChannel]
  let needs: [Need]
  /// Rules and readings whose presence silences the rule.
  let silencedBy: [String]

  /// - Parameter silencers: readings that silence the rule, besides those that are named.
  init(_ fields: RecordBlock, silencers: [String]) throws(RecordError) {
    kinds = try fields.values("kinds", or: Self.allKinds)
    relations = try fields.values("relations", or: Self.allRelations)
    softer = try fields.values("softer", Relation.self)
    channels = try fields.values("channels", or: Self.allChannels)
    silencedBy = fields.words("silenced-by") + silencers
    var needs: [Need] = []
    for value in fields.values("needs") {
      let parts = value.text.words
      switch (parts.count, parts.first, parts.last.flatMap { Int($0) }) {
      case (1, "ask", _): needs.append(.ask)
      case (1, "no-anchor", _): needs.append(.noAnchor)
      case (1, "subject", _): needs.append(.subject)
      case (1, "no-care", _): needs.append(.noCare)
      case (2, "words", let count?): needs.append(.words(count))
      case (2, "fewer-words", let count?): needs.append(.fewerWords(count))
      default:
        throw fields.error("needs", "needs one of: ask, no-anchor, no-care, subject, words N, fewer-words N")
      }
    }
    self.needs = needs
  }

  func hold(for reading: Reading) -> Bool {
    kinds.contains(reading.kind) && relations.contains(reading.options.relation)
      && channels.contains(reading.options.channel)
      && needs.allSatisfy { need in
        switch need {
        case .ask: !reading.asks.isEmpty
        case .words(let count): reading.message.wordCount >= count
        case .fewerWords(let count): reading.message.wordCount < count
        case .noAnchor: !reading.anchors.contains { $0.strength == 2 }
        case .subject: reading.message.subject != nil
        // Told when all findings are there, see `Judgement`.
        case .noCare: true
        }
      }
  }
}
