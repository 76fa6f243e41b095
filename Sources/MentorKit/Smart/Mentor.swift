import MentorText

/// Reads messages and says what to change: the door to everything else.
public struct Mentor: Sendable {
  let catalogue: Catalogue
  let scorer: Scorer

  /// With the rules that are built in.
  public static let builtIn = Mentor(catalogue: .builtIn)

  package init(catalogue: Catalogue) {
    self.catalogue = catalogue
    scorer = Scorer(catalogue)
  }

  /// The same rules, shared with this as little as possible, for another thread.
  public var apart: Mentor { Mentor(catalogue: catalogue.apart) }

  /// Scores a message.
  ///
  /// - Parameter bytes: UTF-8; broken sequences are read as U+FFFD.
  /// - Complexity: linear in the number of bytes.
  public func score(_ bytes: [UInt8], options: ScoreOptions = ScoreOptions()) -> Score {
    var coach = Coach(self)
    return coach.score(bytes, options: options)
  }

  /// All rules, in the order of their ids.
  public var rules: [Rule] { catalogue.rules }

  /// A rule by its id, or by one that it had before.
  public func rule(_ id: String) -> Rule? { catalogue.rule(id) }
}
