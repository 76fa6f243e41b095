import MentorText

/// A way a draft travels: what it needs and how long it may be. One file of `Resources/channels`.
public struct DraftChannel: Sendable {
  /// "email": what `Brief.channel` holds.
  public let id: String
  /// In words for the writer: "chat message".
  public let title: String
  /// How it is scored.
  public let scoredAs: MessageChannel
  /// Characters of the message; nil where nothing is cut off.
  public let limit: Int?
  /// A draft begins with a line "Subject: ...".
  public let hasSubject: Bool
  /// Its place in lists.
  let order: Int

  /// - Throws: `RecordError` for anything missing or unknown.
  init(_ named: NamedRecord) throws(RecordError) {
    let fields = try RecordBlock(
      named,
      keys: ["title", "order", "score", "at-most", "subject"],
      required: ["title", "order", "score"]
    )
    id = named.name
    title = try fields.text("title")
    scoredAs = try fields.value("score", MessageChannel.self)
    order = try fields.number("order")
    limit = fields.has("at-most") ? try fields.number("at-most") : nil
    hasSubject = try fields.flag("subject")
  }
}
