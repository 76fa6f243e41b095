import MentorText

extension Reading {
  /// English, as far as ordinary English words tell: a third of the words of the body must be known. A text of three words or fewer
  /// counts as English, and so does one without words.
  var isEnglish: Bool {
    var words = 0
    var known = 0
    for place in body {
      for token in tokens(in: place) where token.kind == .word && !names.contains(token.hash) {
        // A script without blanks between words makes one token of many.
        words += token.shape.contains(.foreignScript) ? 1 + token.range.count / 9 : 1
        if !language.lexicon.classes(of: token.word).isEmpty { known += 1 }
      }
    }
    return words < 4 || known * 3 >= words
  }
}
