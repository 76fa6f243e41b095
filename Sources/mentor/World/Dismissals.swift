import MentorKit
import MentorText

/// All findings that were dismissed.
struct Dismissals {
  let all: [Dismissal]
  /// By passage; of two for one the first counts.
  private let reasons: [String: String]

  init(_ book: RecordBook) {
    all = book.entries.compactMap { Dismissal(book.blocks[$0]) }
    reasons = Dictionary(all.map { ($0.passage, $0.because) }, uniquingKeysWith: { first, _ in first })
  }

  /// The score without what was dismissed.
  ///
  /// - Parameter met: gets the passages of its findings.
  func applied(to score: Score, isShown: Bool, met: inout Set<String>) -> Score {
    guard !all.isEmpty else { return score }
    met.formUnion(score.findings.map { Passage($0, in: score.text).text })
    return score.dismissing(isShown: isShown) { reasons[$0.text] }
  }

  /// Notes what was dismissed in a file and is not found in any of its messages any more.
  ///
  /// - Parameter met: the passages of all findings in the file.
  func noteStale(in file: Arguments.Word, met: Set<String>, _ world: inout World) {
    guard !all.isEmpty, let path = Self.path(of: file) else { return }
    let stale = all.filter { $0.file == path && !met.contains($0.passage) }
    guard !stale.isEmpty else { return }
    let rules = Set(stale.map(\.rule)).sorted().joined(separator: ", ")
    let (what, it) = stale.count == 1 ? ("a dismissal is", "it") : ("\(stale.count) dismissals are", "they")
    world.note(
      "\(Printable.text(file.text)): \(what) stale, what \(it) silenced is not found any more (\(Printable.text(rules))); 'mentor dismiss --list' numbers all, --undo N takes one back"
    )
  }

  /// The whole path of a message; nil for standard input.
  static func path(of file: Arguments.Word) -> String? {
    guard !file.isInput, let real = System.realPath(file) else { return nil }
    return Printable.text(real.text)
  }
}
