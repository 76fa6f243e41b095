extension Reading {
  /// English, as far as ordinary English words tell: in texts of some length at least a fifth of the words must be known grammar
  /// words. A text without letters, or of a few words, counts as English.
  var isEnglish: Bool {
    let grammar = [
      "i", "you", "your", "my", "auxiliaries", "modals", "prepositions", "wh", "they", "negations",
    ]
    .compactMap { language.lexicon.classes(named: $0) }.reduce(into: WordClasses()) { $0.formUnion($1) }
    let more = ["the", "a", "an", "and", "or", "to", "that", "this", "it", "is", "not", "please", "thanks"]
      .map(FoldedHash.of)
    var words = 0
    var known = 0
    for place in body {
      for token in tokens(in: place) where token.kind == .word {
        words += 1
        if more.contains(token.hash) || !language.lexicon[token.word].classes.isDisjoint(with: grammar) {
          known += 1
        }
      }
    }
    return words < 8 || known * 5 >= words
  }
}
