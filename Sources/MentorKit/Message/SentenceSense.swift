import MentorText

/// Tells what a sentence is by its words, whatever mark stands behind it.
struct SentenceSense {
  let text: Text
  let lexicon: Lexicon
  private static let own: WordClasses = [.i, .my, .please]
  private static let modals: WordClasses = [.modals, .auxiliaries]
  private static let subjects: WordClasses = [.i, .you, .my, .your, .they, .pointers]
  private static let helping: WordClasses = [.auxiliaries, .modals, .i, .you, .me]
  private static let actors: WordClasses = [.i, .you, .they]
  private static let turns = WordSet("or right ok okay correct yes no")

  /// "I like your work?" and "Send me your book?" ask nothing: a question mark makes no question of them.
  func isStatement(_ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    guard let first = tokens.first, has(first, Self.own) || isImperative(first) else { return false }
    return !tokens.contains { index in
      if has(index, .wh) || Self.turns.contains(text.tokens[index].hash) { return true }
      return has(index, Self.modals) && index + 1 < tokens.upperBound && has(index + 1, Self.subjects)
    }
  }

  private func isImperative(_ first: Int) -> Bool {
    let word = text.tokens[first].word
    return lexicon.forms(of: word).contains(.base) && lexicon.classes(of: word).isDisjoint(with: Self.modals)
  }

  /// Words without a verb say nothing of anything: "42, 17 and 3.", "Goals, growth, success."
  func isFragment(_ sentence: Sentence) -> Bool {
    guard sentence.end != .question, !sentence.isListItem else { return false }
    return !sentence.tokens.contains { index in
      let token = text.tokens[index]
      if has(index, Self.helping) { return true }
      guard !token.shape.contains(.afterHyphen) else { return false }
      let forms = lexicon.forms(of: token.word)
      return !forms.isDisjoint(with: [.past, .third])
        || (forms.contains(.base) && (index == sentence.tokens.lowerBound || has(index - 1, .please)))
    }
  }

  private static let ahead = WordSet(
    "will by until next tomorrow must deadline due shall closes coming now"
  )
  private static let behind = WordSet("ago last yesterday since")

  /// Something that is over: a past form with its subject, and nothing that looks ahead.
  func tellsPast(_ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    if tokens.contains(where: { Self.ahead.contains(text.tokens[$0].hash) }) { return false }
    return tokens.contains { index in
      let token = text.tokens[index]
      if Self.behind.contains(token.hash) { return true }
      let forms = lexicon.forms(of: token.word)
      guard forms.contains(.past), !forms.contains(.base), !forms.contains(.third) else { return false }
      return !forms.contains(.participle) || follows(index, subjectIn: tokens)
    }
  }

  private static let present = Set(["is", "are", "am", "be"].map(FoldedHash.of))

  private func follows(_ index: Int, subjectIn tokens: Range<Int>) -> Bool {
    // "Before Monday, when it is decided" lies ahead.
    if index > tokens.lowerBound, Self.present.contains(text.tokens[index - 1].hash) { return false }
    return (max(tokens.lowerBound, index - 2)..<index).contains { has($0, Self.actors) }
  }

  private func has(_ index: Int, _ classes: WordClasses) -> Bool {
    !lexicon.classes(of: text.tokens[index].word).isDisjoint(with: classes)
  }
}
