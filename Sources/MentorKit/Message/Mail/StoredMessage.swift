import MentorText

/// A message as a file holds it: its text, and what a mail says beside it.
public struct StoredMessage: Sendable {
  /// In UTF-8: the message as it is read; of a mail the subject line, an empty line and the body.
  public let text: [UInt8]
  /// Where the text stands in the file; nil when it is the file.
  public let origin: Origin?
  /// Of a mail that has one, decoded.
  public let subject: String?
  public let from: Correspondent?
  /// The reader, if there is only one.
  public let to: Correspondent?

  init(
    text: [UInt8],
    origin: Origin? = nil,
    subject: String? = nil,
    from: Correspondent? = nil,
    to: Correspondent? = nil
  ) {
    self.text = text
    self.origin = origin
    self.subject = subject
    self.from = from
    self.to = to
  }

  /// There is nothing to read in it.
  public var isEmpty: Bool { text.allSatisfy { $0 <= Ascii.space } }

  /// What is known of the message: what was told, and else what its mail says.
  func completed(_ options: ScoreOptions) -> ScoreOptions {
    var options = options
    options.to = options.to ?? to?.name
    options.from = options.from ?? from?.name
    return options
  }
}

extension Coach {
  /// Scores a message of a file; its findings are placed in the file.
  ///
  /// Reader and writer are those of the options, and else those of the mail.
  /// - Complexity: linear in the number of bytes.
  public mutating func score(_ message: StoredMessage, options: ScoreOptions = ScoreOptions()) -> Score {
    var score = score(message.text, options: message.completed(options))
    score.origin = message.origin
    return score
  }
}
