import MentorText

extension Reading {
  /// English, as far as ordinary words tell: a third of the words of the body must be known, and more of them
  /// than there are small words of other languages. A text of three words or fewer counts as English without
  /// them, and so does one without words.
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

  /// The body has words; numbers, addresses and pictures are none.
  var hasWords: Bool { body.contains { place in heard.tokens(in: place).contains { $0.kind == .word } } }

  /// Words can be counted: most stand between blanks.
  var partsWords: Bool {
    let words = body.flatMap { heard.tokens(in: $0) }.filter { $0.kind == .word }
    let run = words.count { word in
      word.shape.contains(.foreignScript)
        && Scalars.runsOn(Scalars.decode(message.text.bytes, at: word.range.lowerBound).scalar)
    }
    return run * 2 < max(words.count, 1)
  }
}
