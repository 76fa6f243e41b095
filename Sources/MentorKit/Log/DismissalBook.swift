package import MentorText

/// The record of what was dismissed, as it is kept in a file.
///
///     rule:    vague-ask
///     passage: 5b1f0c39a77de210
///     because: she asked for exactly this
///     file:    /home/lena/draft.txt
///     on:      2026-11-25
package struct DismissalBook: Sendable {
  /// The file as it is written back; what cannot be read stays in it.
  package private(set) var book: RecordBook
  /// All that can be read, in the order of the file.
  package let all: [Dismissal]
  /// Places in `book.blocks` of `all`.
  private let places: [Int]
  /// By passage; of two for one the first counts.
  private let reasons: [PassageKey: String]

  package init(_ book: RecordBook) {
    self.book = book
    places = book.entries.filter { Dismissal(book.blocks[$0]) != nil }
    all = places.compactMap { Dismissal(book.blocks[$0]) }
    reasons = Dictionary(all.map { ($0.passage, $0.because) }, uniquingKeysWith: { first, _ in first })
  }

  /// Adds one in the place of those for the same passage.
  package mutating func set(_ dismissal: Dismissal) {
    book.remove(Set(zip(all, places).filter { $0.0.passage == dismissal.passage }.map(\.1)))
    book.blocks.append(dismissal.block)
    self = DismissalBook(book)
  }

  /// Takes some of `all` away.
  ///
  /// - Parameter numbers: counted from 1; none above the number of `all`.
  package mutating func remove(_ numbers: Set<Int>) {
    book.remove(Set(numbers.map { places[$0 - 1] }))
    self = DismissalBook(book)
  }

  /// The score without what was dismissed.
  ///
  /// - Parameters:
  ///   - isShown: it is marked instead.
  ///   - met: gets the passages of all findings.
  package func applied(to score: Score, isShown: Bool, met: inout Set<PassageKey>) -> Score {
    guard !all.isEmpty else { return score }
    met.formUnion(score.findings.map { PassageKey($0, in: score.text) })
    return score.dismissing(isShown: isShown) { reasons[$0] }
  }

  /// What was dismissed in a file and is not found there any more.
  ///
  /// - Parameter met: the passages of all findings in the file.
  package func stale(in path: String, met: Set<PassageKey>) -> [Dismissal] {
    all.filter { $0.file == path && !met.contains($0.passage) }
  }
}
