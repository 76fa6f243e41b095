import MentorText

/// Reads a text by what its words are.
protocol TextReader {
  var text: Text { get }
  var lexicon: Lexicon { get }
}

extension TextReader {
  /// Whether a token has one of the classes.
  func has(_ index: Int, _ classes: WordClasses) -> Bool { lexicon.has(text.tokens[index], in: classes) }

  func forms(_ index: Int) -> WordForms { lexicon.forms(of: text.tokens[index].word) }

  func hash(_ index: Int) -> UInt64 { text.tokens[index].hash }

  /// Told by a calendar; a season is none.
  func isDay(_ index: Int) -> Bool {
    text.tokens[index].shape.contains(.ordinal) || WordSet.nearDays.contains(hash(index))
      || has(index, [.weekdays, .months, .feasts])
  }

  /// A word, a number or a name that is more than grammar and general talk.
  func hasMatter(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { index in
      let token = text.tokens[index]
      return token.kind != .word || (token.end - token.start > 1 && !has(index, .bland))
    }
  }
}
