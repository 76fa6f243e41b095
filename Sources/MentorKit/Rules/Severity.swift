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
