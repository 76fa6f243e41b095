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
