import MentorText

/// How asks of one kind are graded: the first step whose terms are all met holds, and without one the grade
/// is 0.
///
/// One file of `Resources/acts`; the build makes a value of each.
struct AskScale: Sendable {
  struct Step: Sendable {
    let grade: Int
    let terms: [Term]
  }

  enum Term: Sendable {
    /// In a sentence of the ask.
    case heard(ReadingName)
    case least(Int, AskMeasure)
  }

  let clear, doable: [Step]
}
