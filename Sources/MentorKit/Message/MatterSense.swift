import MentorText

/// Tells whether a sentence says anything of somebody here: not words without a verb, nor sayings.
struct MatterSense: TextReader {
  let text: Text
  let lexicon: Lexicon
  private static let helping: WordClasses = [.auxiliaries, .modals, .i, .you, .me]
  private static let personal: WordClasses = [
    .i, .me, .my, .you, .your, .months, .weekdays, .please, .definites, .thanks, .closings,
  ]

  /// Words without a verb say nothing of anything: "42, 17 and 3.", "Goals, growth, success.", "This or
  /// that?"
  func isFragment(_ sentence: Sentence) -> Bool {
    guard sentence.end != .question || !asks(sentence), !sentence.isListItem, !isPlan(sentence) else {
      return false
    }
    return !sentence.tokens.contains { index in
      let token = text.tokens[index]
      if has(index, Self.helping) { return true }
      guard !token.shape.contains(.afterHyphen) else { return false }
      let forms = lexicon.forms(of: token.word)
      return !forms.isDisjoint(with: [.past, .third])
        || (forms.contains(.base)
          && (index == sentence.tokens.lowerBound || has(index - 1, .please)
            || isSubject(index - 1, in: sentence)))
    }
  }

  /// "Climbing at seven tomorrow.": what somebody is about to do, without the words "I am".
  private func isPlan(_ sentence: Sentence) -> Bool {
    guard let first = sentence.tokens.first else { return false }
    return forms(first).contains(.gerund) && !has(first, .letterwriting)
      && sentence.tokens.contains(where: isDay)
  }

  /// Several of something at the beginning, which do what the next word says: "applications close on the
  /// 20th", but not "ten minutes call".
  private func isSubject(_ index: Int, in sentence: Sentence) -> Bool {
    let lead = sentence.tokens.lowerBound...index
    return index + 2 < sentence.tokens.upperBound && has(index + 2, .prepositions) && lead.count < 4
      && forms(index).contains(.plural)
      && !has(index, .timeunits) && !lead.contains { has($0, .prepositions) }
  }

  private func asks(_ question: Sentence) -> Bool {
    hasMatter(question) || question.tokens.contains { has($0, .wh) }
  }

  /// "A journey of a thousand miles begins with a single step": it speaks of nobody here, and so it tells
  /// nothing of anybody.
  func isSaying(_ sentence: Sentence) -> Bool {
    guard sentence.end == .period || sentence.end == .exclamation, !sentence.isListItem,
      sentence.tokens.count > 4
    else { return false }
    return sentence.tokens.allSatisfy { index in
      let token = text.tokens[index]
      guard token.kind == .word, token.shape.isDisjoint(with: [.quoted, .innerCapital, .foreignScript])
      else { return false }
      return !has(index, Self.personal) && !WordSet.pointing.contains(token.hash)
    }
  }

  /// "Like Marie Curie and Albert Einstein, I ...": who somebody is likened to tells nothing of them. Its
  /// tokens; empty without one.
  func comparison(in sentence: Sentence) -> Range<Int> {
    let tokens = sentence.tokens
    guard let first = tokens.first, WordSet.likening.contains(hash(first)),
      let end = tokens.dropFirst().first(where: { text.tokens[$0].shape.contains(.afterComma) }),
      !tokens.prefix(upTo: end).contains(where: { has($0, Self.personal) })
    else { return tokens.lowerBound..<tokens.lowerBound }
    return first..<end
  }
}
