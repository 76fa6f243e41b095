/// What a writer told for one message: a value for each field, a kind, a channel.
public struct Brief: Equatable, Sendable {
  /// Id of a `DraftKind`; nil where it is not told yet.
  public var kind: String?
  /// Id of a `DraftChannel`.
  public var channel: String?
  /// To the reader; nil takes that of the kind of message.
  public var relation: Relation?
  /// By the ids of their fields (`BriefField.id`); no answer is empty.
  public private(set) var answers: [String: Answer] = [:]

  /// A brief without answers; they are set by the subscript.
  public init(kind: String? = nil, channel: String? = nil, relation: Relation? = nil) {
    self.kind = kind
    self.channel = channel
    self.relation = relation
  }

  /// The answer of a field; an empty one takes it out.
  public subscript(field: String) -> Answer? {
    get { answers[field] }
    set { answers[field] = newValue.flatMap { $0.isEmpty ? nil : $0 } }
  }

  /// The brief with the answers of another one where it has none itself.
  public func filled(from other: Brief) -> Brief {
    var brief = self
    brief.kind = kind ?? other.kind
    brief.channel = channel ?? other.channel
    brief.relation = relation ?? other.relation
    brief.answers.merge(other.answers) { own, _ in own }
    return brief
  }

  /// Everything that the writer told, one answer on each line.
  package var text: String { answers.sorted { $0.key < $1.key }.map(\.value.text).joined(separator: "\n") }
}
