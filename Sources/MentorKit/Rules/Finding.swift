import MentorText

/// How much a problem weighs with the reader.
public enum Severity: String, CaseIterable, Comparable, Sendable {
  /// Shown on demand, never counted.
  case info
  case minor
  case major
  /// Not to be sent like this.
  case blocker

  /// The lighter one is the smaller one.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .minor: 1
    case .major: 2
    case .blocker: 3
    }
  }
}

/// The five letters of SMART.
///
/// - Source: W. Baker, "5 Ways to Get Better at Asking for Help", Harvard Business Review, December 2014.
public enum Letter: String, CaseIterable, Sendable {
  case specific, meaningful, action, real, time
}

/// A place where a rule speaks: something to mend, or something that is good.
public struct Finding: Equatable, Sendable {
  /// What the rule says; a large text has thousands of findings and shares it among them.
  let texts: RuleTexts
  /// Of the rule; `info` where the relation to the reader softens it.
  public let severity: Severity
  /// Whose points the finding costs; for a strength, the letter that it helps.
  public let letter: Letter
  /// What mending it gains, in points of the whole score; 0 for a strength.
  public internal(set) var points: Int
  /// UTF-8 byte offsets, half-open; empty at the place where something is missing.
  public let range: Range<Int>
  /// What to do next in this message, where that can be told more closely than the rule does.
  let advice: String?
  /// Why the writer dismissed the finding; nil for one that counts.
  package internal(set) var dismissed: String?

  /// The id of the rule.
  public var rule: String { texts.id }
  /// What to do next, in words for the writer.
  public var say: String { advice ?? texts.say }
  /// Why, in words for the writer.
  public var why: String { texts.why }
  /// What the rule stands on, as readable references.
  public var source: String { texts.source }
}
