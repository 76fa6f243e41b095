import MentorText

/// Tells which kind of help a text asks for, and remembers how it read, so that the next text costs less. For
/// one thread; each takes a copy.
public struct Classifier: Sendable {
  private let weights: RoleWeights
  private let questions: [RoleQuestion]
  private let elsewhere: [Elsewhere.Entry]
  private let reader: TraitReader
  private var coach: Coach

  /// With the words and weights that are built in.
  public static let builtIn = Resources.builtIn(try Classifier())

  init() throws(RecordError) {
    let language = Catalogue.builtIn.language
    weights = .builtIn
    questions = try RoleQuestion.all()
    elsewhere = try Elsewhere.entries(language)
    reader = TraitReader(language: language)
    coach = Coach(.builtIn, hearsCues: true)
  }

  /// Reads a text of any length.
  ///
  /// - Parameter bytes: UTF-8; broken sequences are read as U+FFFD.
  /// - Complexity: linear in the number of bytes.
  public mutating func classification(of bytes: [UInt8]) -> Classification {
    let reading = coach.read(bytes, options: ScoreOptions(kind: .first))
    let obstacle = reading.obstacle
    let care = CareRoute.card(for: reading)
    var tally = RoleTally(reading: reading, reader: reader, weights: weights, care: care)
    let isReadable = obstacle == nil || obstacle == .tooShort
    if obstacle == nil, care == nil, Elsewhere.first(of: elsewhere, for: .none, hits: reading.hits) != nil {
      tally.leaveToOthersWhatNoWordShows()
    }
    // The words of a text that has a card are not held up to its writer.
    var ranking = isReadable ? tally.ranking(withReasons: care == nil) : RoleTally.undecided
    let isBare = ranking[0].because.isEmpty || reading.saysNothing
    if obstacle == .tooShort, care == nil, isBare { ranking = RoleTally.undecided }
    // An answer has to be shown by some words of the text; that nobody is needed, or that somebody suffers,
    // by its own.
    let first = ranking[0].role
    let isPlain = care != nil || !ranking[0].because.isEmpty
    let isShown = isPlain && (![.none, .therapist].contains(first) || tally.hasGrounds(for: first))
    let isSure = obstacle == nil && isShown && ranking[0].share >= weights.sure
    return Classification(
      ranking: ranking,
      isSure: isSure,
      obstacle: obstacle,
      // Whoever may be in danger is asked nothing.
      question: isSure || !isReadable || care?.hidesMeasure == true
        ? nil : question(ranking[0].role, ranking[1].role),
      elsewhere: obstacle == nil
        ? Elsewhere.first(of: elsewhere, for: ranking[0].role, hits: reading.hits) : nil,
      care: care
    )
  }

  /// The question that separates two roles.
  package func question(_ first: Role, _ second: Role) -> RoleQuestion? {
    questions.first { Set($0.answers.map(\.role)) == [first, second] }
  }
}

extension Reading {
  private var ownWords: [Token] {
    own.flatMap { place in
      message.sentences[place].tokens.map { message.text.tokens[$0] }.filter { $0.kind == .word }
    }
  }

  /// It asks for help and says with nothing.
  fileprivate var saysNothing: Bool {
    let empty: WordClasses = [.fillers, .help]
    return ownWords.allSatisfy { language.lexicon.has($0, in: empty) }
  }

  /// What keeps a text from being understood.
  fileprivate var obstacle: Classification.Obstacle? {
    let words = ownWords
    if words.isEmpty { return .noWords }
    if !isEnglish || words.count(where: { $0.shape.contains(.foreignScript) }) * 2 > words.count {
      return .notEnglish
    }
    return saysNothing || Set(words.map(\.word)).subtracting([0]).count < 3 ? .tooShort : nil
  }
}
