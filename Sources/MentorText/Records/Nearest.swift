extension String {
  /// The candidate that was meant: the only one that begins so, or one that is a typing slip away, at most
  /// one edit for each three letters.
  ///
  /// - Complexity: O(*n* · length²).
  public func nearest(in candidates: some Collection<String>) -> String? {
    let begun = Set(candidates.filter { $0.hasPrefix(lowercased()) })
    if count > 1, begun.count == 1 { return begun.first }
    let bound = max(1, count / 3)
    let rated = candidates.map { (name: $0, distance: editDistance(to: $0)) }.filter { $0.distance <= bound }
    return rated.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
  }

  /// "did you mean 'x'?"; nil where no candidate is near.
  public func suggestion(among candidates: some Collection<String>) -> String? {
    nearest(in: candidates).map { "did you mean '\($0)'?" }
  }

  /// "; did you mean 'x'?", for the end of an error; empty where no candidate is near.
  public func hint(among candidates: some Collection<String>) -> String {
    suggestion(among: candidates).map { "; \($0)" } ?? ""
  }

  /// "did you mean 'x'?", or "known are: a, b, c" where no candidate is near.
  public func suggestion(amongFew candidates: [String]) -> String {
    suggestion(among: candidates) ?? "known are: \(candidates.joined(separator: ", "))"
  }

  /// Insertions, deletions, substitutions and swaps of neighbours between two words, case ignored.
  func editDistance(to other: String) -> Int {
    let a = Array(lowercased().unicodeScalars)
    let b = Array(other.lowercased().unicodeScalars)
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var rows = [Array(0...b.count)]
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        var best = Swift.min(
          rows[i - 1][j] + 1,
          row[j - 1] + 1,
          rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        )
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          best = Swift.min(best, rows[i - 2][j - 2] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
