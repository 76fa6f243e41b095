/// The kinds of help that people mean when they look for "a mentor".
public enum Role: String, CaseIterable, Sendable {
  /// Tells how somebody who walked the same road decided.
  case mentor
  /// Tells others about you.
  case sponsor
  /// Teaches what has a right answer.
  case tutor
  /// Practises with you.
  case coach
  /// Helps with what you feel.
  case therapist
  /// Nobody of these: a search, a service, a form, or nothing at all.
  case none
}
