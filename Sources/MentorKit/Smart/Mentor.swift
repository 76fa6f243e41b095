package import MentorText

/// The rules by which messages are scored, those built in or with others: the door to everything else.
///
/// For one message, `score(_:options:)` is enough; for many, make a `Coach`. The name is the program's and no
/// role: who helps with a need is a `Role`, such as `Role.mentor`.
public struct Mentor: Sendable {
  let catalogue: Catalogue
  let scorer: Scorer

  /// With the rules that are built in.
  public static let builtIn = Mentor(catalogue: .builtIn)

  /// With the rules and measures of a catalogue.
  package init(catalogue: Catalogue) {
    self.catalogue = catalogue
    scorer = Scorer(catalogue)
  }

  /// With own rules besides those built in; one with the id of a built-in rule takes its place.
  ///
  /// - Throws: `RecordError` for the first file that cannot be read as a rule, and for more or larger files
  ///   than rules need.
  package init(adding files: [RuleFile]) throws(RecordError) {
    let size = files.reduce(0) { $0 + $1.bytes.count }
    guard files.count <= RuleFile.most.files, size <= RuleFile.most.ofAll else {
      let what = "more than \(RuleFile.most.files) rules, or more than 512 KiB of them"
      throw RecordError(file: files.last?.path ?? "", what: what)
    }
    let records = try files.map { file throws(RecordError) in try file.record() }
    self.init(catalogue: try Catalogue(adding: records))
  }

  /// The same rules, shared with this as little as possible, for another thread.
  package var apart: Mentor { Mentor(catalogue: catalogue.apart) }

  /// Scores a message.
  ///
  /// - Parameter bytes: UTF-8; broken sequences are read as U+FFFD.
  /// - Complexity: linear in the number of bytes.
  public func score(_ bytes: [UInt8], options: ScoreOptions = ScoreOptions()) -> Score {
    var coach = Coach(self)
    return coach.score(bytes, options: options)
  }

  /// All rules, in the order of their ids.
  package var rules: [Rule] { catalogue.rules }

  /// A rule by its id, or by one that it had before.
  package func rule(_ id: String) -> Rule? { catalogue.rule(id) }
}
