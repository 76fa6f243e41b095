/// Makes a message of a brief. Every word of it is the writer's own or stands in the records; what is missing
/// stays open.
public struct Drafter: Sendable {
  let book = DraftBook.builtIn
  /// The day on which it is drafted, if that is known; dates in answers are held against it.
  let today: Day?
  /// Reads which kind of help a text asks for; nil where nobody can tell.
  let need: @Sendable ([UInt8]) -> Need?

  /// - Parameter today: the day on which it is drafted.
  public init(today: Day? = nil) {
    self.init(today: today) { _ in nil }
  }

  /// - Parameters:
  ///   - today: the day on which it is drafted.
  ///   - need: reads a text as a need; its answer decides which better ways are said first.
  package init(today: Day? = nil, need: @escaping @Sendable ([UInt8]) -> Need?) {
    self.today = today
    self.need = need
  }

  /// A draft.
  ///
  /// - Parameters:
  ///   - brief: the answers, those of the writer's profile included.
  ///   - kind: what the message is for.
  /// - Complexity: linear in the length of the answers for each part that is left out.
  public func draft(_ brief: Brief, kind: DraftKind) -> Draft {
    let channel = brief.channel.flatMap(book.channel) ?? book.standardChannel
    let composition = Composition(brief: brief, kind: kind, channel: channel, book: book)
    return composition.draft
  }
}
