extension Score {
  /// The same score without the findings that the writer dismissed, or with them marked. Points stay as they are; the next edit is another one.
  ///
  /// - Parameter because: the reason for which a passage was dismissed; nil for one that was not.
  public func dismissing(isShown: Bool, _ because: (_ passage: Passage) -> String?) -> Score {
    var score = self
    score.findings = findings.compactMap { finding in
      guard let reason = because(Passage(finding, in: text)) else { return finding }
      var marked = finding
      marked.dismissed = reason
      return isShown ? marked : nil
    }
    let open = score.findings.filter { $0.dismissed == nil }
    score.next = NextEdit(of: open, asksNothing: asksNothing)
    return score
  }
}
