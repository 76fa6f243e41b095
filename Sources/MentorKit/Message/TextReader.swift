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
}
