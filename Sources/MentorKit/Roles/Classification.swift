/// Which kind of help a text asks for, and why.
public struct Classification: Sendable {
  /// A passage of the text that decided.
  public struct Reason: Equatable, Sendable {
    /// As it stands in the text that was read.
    public let text: String
    /// UTF-8 byte offsets, half-open.
    public let range: Range<Int>
  }

  /// A role with its share of the whole.
  public struct Rank: Sendable {
    /// One of the five, or `none`.
    public let role: Role
    /// Between 0 and 1; all shares add up to 1. No chance that the answer is right: how far ahead a role is.
    public let share: Double
    /// What speaks for the role, the strongest first.
    public let because: [Reason]
  }

  /// Why nothing sensible can be said.
  public enum Obstacle: String, Sendable {
    /// No words at all.
    case noWords
    /// One or two words, or none but "can you help me".
    case tooShort
    /// No English.
    case notEnglish
  }

  /// All six, the likeliest first; once the writer has settled it, theirs is first.
  public let ranking: [Rank]
  /// The first role may be told as the answer; else tell the second as well, or ask `question`.
  public let isSure: Bool
  /// Nil where the text could be read.
  public let obstacle: Obstacle?
  /// What separates the first two roles, if the answer is not sure.
  public let question: RoleQuestion?
  /// Where the need is met, instead of by one of the five or beside it.
  public let elsewhere: Elsewhere?
  /// Show it before everything else; nil for nearly all texts.
  public let care: CareCard?

  /// The likeliest.
  public var role: Role { ranking[0].role }
  /// The next likeliest, also of a text that is sure.
  public var second: Role { ranking[1].role }

  /// A third role with a smaller share is too far behind to be asked about. Own judgement, not measured.
  private static let leastRival = 0.15

  /// The third role, if it is near enough to be asked about.
  package var rival: Rank? { ranking[2].share >= Self.leastRival ? ranking[2] : nil }

  /// The same after the writer has said which of the first two it is.
  public func settled(on role: Role) -> Classification {
    let chosen = ranking.filter { $0.role == role }
    return Classification(
      ranking: chosen + ranking.filter { $0.role != role },
      isSure: true,
      obstacle: nil,
      question: nil,
      elsewhere: role == self.role ? elsewhere : nil,
      care: care
    )
  }
}
