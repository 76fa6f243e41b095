/// What is known of a message besides its text.
public struct ScoreOptions: Sendable {
  /// The reader's name.
  public var to: String?
  /// What is publicly known of the reader: a bio, a README, titles of talks.
  public var about: String?
  /// The writer's name; else it is read from the signature.
  public var from: String?
  /// How well writer and reader know each other: some rules are softer among people who do. `stranger` unless
  /// it is told.
  public var relation: Relation
  /// Some rules hold for some channels alone, such as those on length and subject lines. `email` unless it is
  /// told.
  public var channel: MessageChannel
  /// `nil`: read from the text.
  public var kind: MessageKind?

  /// Everything may be left out: a first mail to a stranger, with the names that its text gives.
  public init(
    to: String? = nil,
    about: String? = nil,
    from: String? = nil,
    relation: Relation = .stranger,
    channel: MessageChannel = .email,
    kind: MessageKind? = nil
  ) {
    self.to = to
    self.about = about
    self.from = from
    self.relation = relation
    self.channel = channel
    self.kind = kind
  }
}
