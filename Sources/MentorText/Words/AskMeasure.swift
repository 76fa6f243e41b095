/// What is counted in an ask and around it, as `Resources/acts` names it: "@own", "@own-around".
public enum AskMeasure: Int, CaseIterable, Sendable {
  /// Different words that carry an object: of the ask with what it points back to, of its sentences alone, of
  /// those around it.
  case own, said, around
  case ownAround, saidAround
  /// Different particular words: of its sentences, of those around it, of both.
  case particulars, particularsAround, particularsNear
  /// 1 where an ask tells minutes, where minutes stand beside the asks, where a time is proposed.
  case sized, minutes, slots
  /// 1 for a question or a request to the reader.
  case direct
  /// 1 where somebody brought the two together for this: who is asked to be a mentor there said yes to it
  /// before.
  case agreed
  /// The grade of how clear it is.
  case clear
}
