/// The scores of one run, in the order of the files, ready to be written in a format.
package struct ScoreReport: Sendable {
  /// A message and what is said of it.
  package struct Entry: Sendable {
    package let file: MessageName
    package let score: Score

    package init(file: MessageName, score: Score) {
      self.file = file
      self.score = score
    }
  }

  package var entries: [Entry]
  /// Every file could be read.
  package var isComplete = true
  let mentor: Mentor
  /// The version of the program.
  let version: String

  /// - Parameter mentor: the one that made the scores.
  package init(_ entries: [Entry] = [], by mentor: Mentor = .builtIn, version: String) {
    self.entries = entries
    self.mentor = mentor
    self.version = version
  }
}

extension ScoreReport.Entry {
  /// The findings in the order of their places.
  var findingsInOrder: [Finding] {
    score.findings.enumerated().sorted {
      ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
    }.map(\.element)
  }
}
