import MentorText

/// All kinds of answers, and what stands around every answer.
struct ReplyBook: Sendable {
  /// In the order in which they are tried.
  let kinds: [ReplyKind]
  private let hello: String
  private let nobody: String
  private let closing: String
  private let again: String
  private let lexicon: Lexicon

  /// - Throws: `RecordError` for the first record that cannot be read.
  init(_ replies: [NamedRecord], frame: NamedRecord, language: Language) throws(RecordError) {
    kinds = try replies.map { named throws(RecordError) in try ReplyKind(named, language: language) }
      .sorted { $0.order < $1.order }
    let keys = ["title", "hello", "nobody", "closing", "again"]
    let fields = try RecordBlock(frame, keys: keys, required: keys)
    hello = try fields.text("hello")
    nobody = try fields.text("nobody")
    closing = try fields.text("closing")
    again = try fields.text("again")
    lexicon = language.lexicon
  }

  /// - Parameters:
  ///   - subject: of the message that is answered.
  ///   - writer: the name of the person who answers; without it the closing is left out.
  func reply(of kind: ReplyKind, to sender: Correspondent?, subject: String?, writer: String?) -> Reply {
    let greeting =
      sender?.name.map { hello.replacing("{name}", with: SpokenName($0, lexicon: lexicon).text) } ?? nobody
    let end = writer.map { ["\(closing)\n\(SpokenName($0, lexicon: lexicon).text)"] } ?? []
    let isAnswer = subject?.lowercased().hasPrefix("re:") == true
    return Reply(
      kind: kind.id,
      title: kind.title,
      to: sender.flatMap { $0.address.isEmpty ? nil : $0.address },
      subject: subject.map { isAnswer ? $0 : again.replacing("{subject}", with: $0) },
      text: ([greeting] + kind.say + end).joined(separator: "\n\n")
    )
  }
}
