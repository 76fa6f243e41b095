@testable import MentorKit

extension String {
  /// The card that somebody gets who tells this.
  var card: CareCard? {
    var classifier = Classifier.builtIn
    return classifier.classification(of: Array(utf8)).care
  }
}
