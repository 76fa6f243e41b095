/// How well writer and reader know each other; some rules are softer among people who do.
public enum Relation: String, CaseIterable, Sendable {
  /// They never met.
  case stranger
  /// They met once.
  case met
  /// They know each other and do not work together.
  case acquaintance
  /// They work together.
  case colleague
  /// A programme brought them together as mentor and mentee.
  case programme
  /// The reader is paid for helping.
  case paid
}
