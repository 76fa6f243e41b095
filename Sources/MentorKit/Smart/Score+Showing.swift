extension Score {
  /// The same score, with the findings and strengths of some rules alone. Points stay as they are; the next
  /// edit is the best of what is shown.
  package func selecting(_ isShown: (_ rule: String) -> Bool) -> Score {
    var score = showing(findings.filter { isShown($0.rule) })
    score.strengths = strengths.filter { isShown($0.rule) }
    return score
  }

  /// The same score without the findings that the writer dismissed, or with them marked. Points stay as they
  /// are; the next edit is another one.
  ///
  /// - Parameter because: the reason for which a passage was dismissed; nil for one that was not.
  func dismissing(isShown: Bool, _ because: (_ passage: PassageKey) -> String?) -> Score {
    showing(
      findings.compactMap { finding in
        guard let reason = because(PassageKey(finding, in: text)) else { return finding }
        var marked = finding
        marked.dismissed = reason
        return isShown ? marked : nil
      }
    )
  }

  private func showing(_ findings: [Finding]) -> Score {
    var score = self
    score.findings = findings
    score.next = NextEdit(of: findings.filter { $0.dismissed == nil }, asksNothing: asksNothing)
    return score
  }
}
