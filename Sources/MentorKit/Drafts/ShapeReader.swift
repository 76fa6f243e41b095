import MentorText

/// Finds how an answer is built, so that it is joined to the right words: "because ..." is a reason, "by Friday" a time.
///
/// A shape is one file of `Resources/shapes`; its phrases are looked for in the first sentence.
struct ShapeReader: Sendable {
  private let language: Language
  let names: Set<String>

  init() {
    language = Resources.shapes()
    names = Set(language.readings)
  }

  /// What remembers how answers were read; one for each draft.
  var matcher: PatternMatcher { PatternMatcher(language) }

  /// How an answer is built.
  func shape(of text: String, matcher: inout PatternMatcher) -> Shape {
    let cut = Text(Array(text.utf8), lexicon: language.lexicon)
    guard let first = cut.sentences.first else { return Shape() }
    var matches: [PatternMatcher.Match] = []
    matcher.find(in: first, of: cut, into: &matches)
    let silenced = Set(matches.compactMap { language.reading(silencedBy: $0.group) })
    let heard = Set(matches.compactMap { language.reading(spokenBy: $0.group) }).subtracting(silenced)
    var names = language.readings.filter { language.reading($0).map(heard.contains) ?? false }
    if cut.sentences.last?.end == .question { names.append("question") }
    return Shape(
      names: Set(names),
      isOneSentence: cut.sentences.count == 1,
      words: cut.tokens.count { !$0.shape.contains(.clitic) },
      canBeginSmall: canBeginSmall(cut)
    )
  }

  /// The first word is an ordinary one that has its capital letter from standing first.
  private func canBeginSmall(_ text: Text) -> Bool {
    // "Table 4" and "I" keep their capital letters.
    guard let first = text.tokens.first, first.kind == .word, first.hash != FoldedHash.of("i"),
      first.shape.isDisjoint(with: .innerCapital),
      !first.shape.contains(.allCapitals) || first.hash == FoldedHash.of("a")
    else { return false }
    let classes = language.lexicon.classes(of: first.word)
    let names = ["months", "weekdays", "titles", "nicknames"]
      .compactMap { language.lexicon.classes(named: $0) }.reduce(into: WordClasses()) { $0.formUnion($1) }
    if text.tokens.dropFirst().first?.kind == .number, !isGrammar(classes) { return false }
    let isOrdinary =
      (!classes.isDisjoint(with: language.lexicon.ordinary) || isGrammar(classes))
      && classes.isDisjoint(with: names)
    let isNamePart =
      text.tokens.dropFirst().first.map { $0.shape.contains(.capital) && !isPronoun($0) } ?? false
    return isOrdinary && (!isNamePart || isGrammar(classes))
  }

  private func isPronoun(_ token: Token) -> Bool {
    language.lexicon.classes(named: "i").map {
      !language.lexicon.classes(of: token.word).isDisjoint(with: $0)
    }
      ?? false
  }

  /// "By Friday", "My Fortran code": words that are no part of a name.
  private func isGrammar(_ classes: WordClasses) -> Bool {
    ["prepositions", "my", "your", "they", "numbers", "wh"]
      .compactMap { language.lexicon.classes(named: $0) }.contains { !classes.isDisjoint(with: $0) }
  }
}

/// How an answer is built.
struct Shape: Equatable, Sendable {
  /// Files of `Resources/shapes` that fit.
  var names: Set<String> = []
  var isOneSentence = true
  var words = 0
  /// Its first letter may be a small one inside a sentence.
  var canBeginSmall = false
}
