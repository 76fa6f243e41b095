import MentorText

/// Scores many messages by the rules of a `Mentor`, and remembers how it read one, so that the next costs
/// less. For one thread; make one for each.
///
/// The name says that it goes through one message after the other; it is no `Role.coach`.
public struct Coach: Sendable {
  let mentor: Mentor
  private var matchers: [PatternMatcher]

  /// A coach with the rules of a mentor, which many coaches can share.
  public init(_ mentor: Mentor) { self.init(mentor, hearsCues: false) }

  /// - Parameter hearsCues: what `read` answers tells also which cues of `Resources/cues` a text gives;
  ///   scores need none of them.
  init(_ mentor: Mentor, hearsCues: Bool) {
    self.mentor = mentor
    let language = mentor.catalogue.language
    matchers = (hearsCues ? [language.patterns, language.cues] : [language.patterns]).map {
      PatternMatcher($0, language.lexicon)
    }
  }

  /// A coach that knows the same and shares as little as possible with this one, for another thread.
  package var apart: Coach { Coach(mentor.apart) }

  /// Scores a message.
  ///
  /// - Parameter bytes: UTF-8; broken sequences are read as U+FFFD.
  /// - Complexity: linear in the number of bytes.
  public mutating func score(_ bytes: [UInt8], options: ScoreOptions = ScoreOptions()) -> Score {
    Judgement(
      of: read(bytes, options: options, keepsEchoes: false),
      catalogue: mentor.catalogue,
      scorer: mentor.scorer
    ).score
  }

  /// Scores a message of a file; its findings are placed in the file.
  ///
  /// Reader and writer are those of the options, and else those of the mail.
  /// - Complexity: linear in the number of bytes.
  public mutating func score(_ message: StoredMessage, options: ScoreOptions = ScoreOptions()) -> Score {
    var score = score(message.text, options: completed(options, by: message))
    score.origin = message.origin
    return score
  }

  func completed(_ options: ScoreOptions, by message: StoredMessage) -> ScoreOptions {
    message.completed(options, lexicon: mentor.catalogue.language.lexicon)
  }

  /// What a message says, without points.
  ///
  /// - Parameter keepsEchoes: the words of what is said twice are kept where it stands again, and so are
  ///   those of names in the body; a score needs neither.
  package mutating func read(_ bytes: [UInt8], options: ScoreOptions, keepsEchoes: Bool = true) -> Reading {
    Reading(
      of: bytes,
      options: options,
      language: mentor.catalogue.language,
      ties: mentor.catalogue.ties,
      keepsEchoes: keepsEchoes,
      matchers: &matchers
    )
  }
}
