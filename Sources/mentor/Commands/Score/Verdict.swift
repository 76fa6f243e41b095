import MentorKit

/// What a run makes of a score: what of it is shown, and whether it meets what was asked for.
struct Verdict {
  let score: Score
  let isBelow: Bool
  /// Why that cannot be told; nil where it can.
  let note: String?

  /// - Parameters:
  ///   - isShown: what was dismissed is shown too.
  ///   - met: gets the passages of all findings.
  init(
    on whole: Score,
    _ selection: Selection,
    _ dismissals: DismissalBook,
    isShown: Bool,
    met: inout Set<PassageKey>
  ) {
    let left = dismissals.applied(to: whole, isShown: isShown, met: &met)
    score = selection.applied(to: left)
    isBelow = selection.isBelow(left)
    note = selection.cannotTell(left) ? "has no points for --min-score; only English is read" : nil
  }
}
