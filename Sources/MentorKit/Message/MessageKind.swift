/// What a message is for.
public enum MessageKind: String, CaseIterable, Sendable {
  /// It asks for something for the first time.
  case first
  /// It comes back to an earlier message of the writer that was not answered, or goes on from it.
  case followUp = "follow-up"
  /// It thanks, and asks hardly anything.
  case thanks
  /// It asks to be introduced to somebody, or introduces two people to each other.
  case intro
  /// It answers a message of the reader, or asks nothing.
  case reply
}
