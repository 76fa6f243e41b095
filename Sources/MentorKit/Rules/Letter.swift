/// The five letters of SMART.
///
/// - Source: W. Baker, "5 Ways to Get Better at Asking for Help", Harvard Business Review, December 2014.
public enum Letter: String, CaseIterable, Sendable {
  case specific, meaningful, action, real, time
}
