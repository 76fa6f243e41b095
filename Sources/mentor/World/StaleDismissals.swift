import MentorKit

extension DismissalBook {
  /// Notes what was dismissed in a file and is not found in any of its messages any more.
  ///
  /// - Parameter met: the passages of all findings in the file.
  func noteStale(in file: Arguments.Word, met: Set<PassageKey>, _ world: inout World) {
    guard !all.isEmpty, let path = Self.path(of: file) else { return }
    let stale = stale(in: path, met: met)
    guard !stale.isEmpty else { return }
    let rules = Set(stale.map(\.rule)).sorted().joined(separator: ", ")
    let (what, it) = stale.count == 1 ? ("a dismissal is", "it") : ("\(stale.count) dismissals are", "they")
    world.note(
      "\(file.text): \(what) stale, what \(it) silenced is not found any more (\(rules)); 'mentor dismiss --list' numbers all, --undo N takes one back"
    )
  }

  /// The whole path of a message; nil for standard input.
  static func path(of file: Arguments.Word) -> String? {
    guard !file.isInput, let real = System.realPath(file) else { return nil }
    return Printable.text(real.text)
  }
}
