import MentorText

extension Reading {
  /// English, as far as ordinary words tell: a third of the words of the body must be known, and more of them than there are small
  /// words of other languages. A text of three words or fewer counts as English without them, and so does one without words.
  var isEnglish: Bool {
    var words = 0
    var known = 0
    var foreign = 0
    let foreignWords: WordClasses = .foreign
    for place in body {
      for token in heard.tokens(in: place) where token.kind == .word && !names.contains(token.hash) {
        // A script without blanks between words makes one token of many.
        words += token.shape.contains(.foreignScript) ? 1 + token.range.count / 9 : 1
        let classes = language.lexicon.classes(of: token.word)
        if !classes.isDisjoint(with: foreignWords) {
          foreign += 1
        } else if !classes.isEmpty {
          known += 1
        }
      }
    }
    guard foreign == 0 || foreign < known else { return false }
    return words < 4 || (known + foreign) * 3 >= words
  }
}
