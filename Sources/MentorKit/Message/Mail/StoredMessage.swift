import MentorText

/// A message as a file holds it: its text, and what a mail says beside it.
public struct StoredMessage: Sendable {
  /// In UTF-8: the message as it is read; of a mail the subject line, an empty line and the body.
  public let text: [UInt8]
  /// Where the text begins that the subject stands above; 0 where there is none.
  private(set) var body = 0
  /// Where the text stands in the file; nil when it is the file.
  private(set) var origin: Origin?
  /// Of a mail that has one, decoded.
  public private(set) var subject: String?
  /// The writer; nil for plain text and where the mail names nobody.
  public private(set) var from: Correspondent?
  /// The reader, if there is only one.
  public private(set) var to: Correspondent?

  /// There is nothing to read in it, or in a mail nothing below its subject.
  public var isEmpty: Bool { text.isInvisible(from: body) }

  /// What is known of the message: what was told, and else what its mail says.
  ///
  /// The name of a desk or a team is nobody's, so that a greeting is not held against it.
  func completed(_ options: ScoreOptions, lexicon: Lexicon) -> ScoreOptions {
    var options = options
    options.to = options.to ?? to?.name.flatMap { $0.isPerson(lexicon) ? $0 : nil }
    options.from = options.from ?? from?.name
    return options
  }
}

extension String {
  /// No word of it names a body or a job, and it is not made of ordinary words alone; a word in small letters
  /// is a login.
  fileprivate func isPerson(_ lexicon: Lexicon) -> Bool {
    let tokens = Text(Array(utf8), lexicon: lexicon).tokens
    let titles: WordClasses = .titles
    let bodies: WordClasses = [.nobody, .organisations]
    let classes = tokens.map { lexicon.classes(of: $0.word) }.filter { $0.isDisjoint(with: titles) }
    return tokens.contains { $0.shape.contains(.capital) || $0.shape.contains(.foreignScript) }
      && classes.allSatisfy { $0.isDisjoint(with: bodies) }
      && !classes.allSatisfy { !$0.isDisjoint(with: lexicon.ordinary) }
  }
}
