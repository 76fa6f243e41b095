import MentorText

/// Tells which kind of help a text asks for. For one thread; make one for each.
public struct Classifier: Sendable {
  private let language: Language
  private let weights: RoleWeights
  private let questions: [RoleQuestion]
  private let places: [Elsewhere.Place]
  private let reader: TraitReader
  private var matcher: PatternMatcher

  public init() {
    // A test reads every record; a build with a broken one does not pass.
    do {
      language = Resources.language()
      weights = try RoleWeights.builtIn()
      questions = try RoleQuestion.all()
      places = try Elsewhere.places(language)
    } catch { preconditionFailure("\(error)") }
    reader = TraitReader(language: language)
    matcher = PatternMatcher(language)
  }

  /// Reads a text of any length.
  ///
  /// - Parameter bytes: UTF-8; broken sequences are read as U+FFFD.
  /// - Complexity: linear in the number of bytes.
  public mutating func classification(of bytes: [UInt8]) -> Classification {
    let reading = Reading(
      of: bytes,
      options: ScoreOptions(kind: .first),
      language: language,
      matcher: &matcher
    )
    let obstacle = reading.obstacle
    let tally = Tally(reading: reading, reader: reader, weights: weights)
    let isReadable = obstacle == nil || obstacle == .tooShort
    let ranking = isReadable ? tally.ranking : Tally.undecided
    let isSure = obstacle == nil && ranking[0].share >= weights.sure
    return Classification(
      ranking: ranking,
      isSure: isSure,
      obstacle: obstacle,
      question: isSure || !isReadable ? nil : question(ranking[0].role, ranking[1].role),
      elsewhere: obstacle == nil ? Elsewhere.first(of: places, for: ranking[0].role, hits: reading.hits) : nil,
      care: CareRoute.builtIn.card(for: reading)
    )
  }

  /// The question that separates two roles.
  public func question(_ first: Role, _ second: Role) -> RoleQuestion? {
    questions.first { Set($0.answers.map(\.role)) == [first, second] }
  }
}

extension Reading {
  /// What keeps a text from being understood.
  fileprivate var obstacle: Classification.Obstacle? {
    let words = readable.reduce(0) { sum, place in
      sum + message.sentences[place].tokens.count { message.text.tokens[$0].kind == .word }
    }
    if words == 0 { return .noWords }
    if !isEnglish { return .notEnglish }
    return words < 3 ? .tooShort : nil
  }
}
