/// How a run ends.
enum ExitStatus: Int32 {
  case done = 0
  /// A score was too low, or a finding too severe, for what the caller asked.
  case belowThreshold = 1
  case trouble = 2
}
