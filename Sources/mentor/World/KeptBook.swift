import MentorKit
import MentorText

/// What the records of a file mean, and the records as they are written back.
protocol KeptBook {
  var book: RecordBook { get }
}

extension TickBook: KeptBook {}
extension LogBook: KeptBook {}
extension DismissalBook: KeptBook {}
