import MentorText

/// Finds how an answer is built, so that it is joined to the right words: "because ..." is a reason, "by
/// Friday" a time.
///
/// A shape is one file of `Resources/shapes`; its phrases are looked for in the first sentence.
struct ShapeReader: Sendable {
  private let language: Language
  /// All shapes, by the names of their files.
  let names: [String: ShapeName]

  init() {
    language = Resources.shapes()
    names = Dictionary(
      uniqueKeysWithValues: language.readings.enumerated().map { ($1, ShapeName(number: $0)) }
    )
  }

  /// What remembers how answers were read; one for each draft.
  var matcher: PatternMatcher { PatternMatcher(language.patterns, language.lexicon) }

  /// Shapes that begin with a verb.
  private static let deeds: Set<ShapeName> = [.past, .deed, .gerund, .own, .request, .witness]

  /// Classes of common nouns beside the ordinary words.
  private static let nouns: WordClasses = [.stakes, .outcomes, .artefacts, .works]

  /// How an answer is built.
  func shape(of text: String, matcher: inout PatternMatcher) -> Shape {
    let cut = Text(Array(text.utf8), lexicon: language.lexicon)
    guard let first = cut.sentences.first else { return Shape() }
    let isQuestion = cut.sentences.map {
      $0.end == .question || shapes(of: $0, in: cut, matcher: &matcher).contains(.question)
    }
    var names = shapes(of: first, in: cut, matcher: &matcher)
    // Who ends some words with a full stop wrote a sentence, whatever its verb: "My team relies on it."
    if first.end == .period, first.tokens.count > 3 { names.subtract([.thing, .fragment]) }
    if names.contains(.clause) { names.remove(.fragment) }
    // Scripts that join words otherwise are not judged. U+0250 is the end of the Latin letters.
    if text.unicodeScalars.contains(where: { $0.value >= 0x250 && $0.properties.isAlphabetic }) {
      names.remove(.fragment)
    }
    // "Nominate me for the prize?" tells the reader what to do, whatever its mark.
    let isOrder = cut.sentences.count == 1 && names.contains(.request) && !names.contains(.question)
    if !isOrder, isQuestion.contains(true) { names.insert(.question) }
    return Shape(
      names: names,
      sentences: zip(cut.sentences, isQuestion).map {
        Shape.Piece(end: $0.range.upperBound, isQuestion: $1)
      },
      words: cut.tokens.count { !$0.shape.contains(.clitic) },
      canBeginSmall: canBeginSmall(cut, isDeed: !names.isDisjoint(with: Self.deeds))
    )
  }

  private func shapes(of sentence: Sentence, in text: Text, matcher: inout PatternMatcher) -> Set<ShapeName> {
    var matches: [PatternMatcher.Match] = []
    matcher.find(in: sentence, of: text, into: &matches)
    let silenced = Set(matches.compactMap { language.patterns.reading(silencedBy: $0.group) })
    let heard = Set(matches.compactMap { language.patterns.reading(spokenBy: $0.group) })
    return Set(heard.subtracting(silenced).map(ShapeName.init))
  }

  /// The first word is an ordinary one that has its capital letter from standing first.
  private func canBeginSmall(_ text: Text, isDeed: Bool) -> Bool {
    // "Table 4" and "I" keep their capital letters.
    let next = text.tokens.dropFirst().first
    guard let first = text.tokens.first, first.kind == .word, first.shape.isDisjoint(with: .innerCapital),
      first.range.count > 1 ? !first.shape.contains(.allCapitals) : isArticle(first, before: next)
    else { return false }
    let classes = language.lexicon.classes(of: first.word)
    let names: WordClasses = [.months, .weekdays, .feasts, .titles, .nicknames]
    if next?.kind == .number, !isGrammar(classes) { return false }
    // "Swift developer" tells of a language.
    if classes.contains(.software), let next, language.lexicon.has(next, in: .occupations) { return false }
    let isOrdinary =
      (isDeed || !classes.isDisjoint(with: language.lexicon.ordinary.union(Self.nouns)) || isGrammar(classes))
      && classes.isDisjoint(with: names)
    let isNamePart = next.map { $0.shape.contains(.capital) && !isPronoun($0) } ?? false
    return isOrdinary
      && (!isNamePart || isDeed || isGrammar(classes) || WordSet.determiners.contains(first.hash))
  }

  /// A letter alone is a name, as "A" in "A did not work", unless a noun follows the article.
  private func isArticle(_ letter: Token, before next: Token?) -> Bool {
    guard letter.hash == FoldedHash.of("a"), let next else { return false }
    return next.shape.isDisjoint(with: .afterBreak) && !WordSet.lineJoins.contains(next.hash)
      && !language.lexicon.has(next, in: [.auxiliaries, .modals])
      && language.lexicon.forms(of: next.word).isDisjoint(with: .third)
  }

  private func isPronoun(_ token: Token) -> Bool {
    language.lexicon.has(token, in: .i)
  }

  /// "By Friday", "My Fortran code": words that are no part of a name.
  private func isGrammar(_ classes: WordClasses) -> Bool {
    !classes.isDisjoint(with: [.prepositions, .my, .your, .they, .numbers, .wh, .auxiliaries])
  }
}
