import MentorText

/// Tells whether a sentence asks, by the order of its words, whatever mark stands behind it.
struct QuestionSense: TextReader {
  let text: Text
  let lexicon: Lexicon
  private static let own: WordClasses = [.i, .my, .please]
  private static let modals: WordClasses = [.modals, .auxiliaries]
  private static let subjects: WordClasses = [.i, .you, .my, .your, .they, .pointers]
  private static let actors: WordClasses = [.i, .you, .they]

  /// "I like your work?" and "Send me your book?" ask nothing: a question mark makes no question of them.
  func isStatement(_ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    guard let first = tokens.first, has(first, Self.own) || isImperative(first, in: tokens) else {
      return false
    }
    return !tokens.contains { index in
      // "I am a player" has its subject before the verb, where "is a degree needed" has none.
      has(index, .wh) || WordSet.tags.contains(hash(index)) || isInverted(index, in: tokens)
        || isAskedBehindBreak(index, in: tokens)
    }
  }

  /// "I have two kilns, is the small one hot": a verb opens the clause behind a comma or a colon, and its
  /// subject follows.
  private func isAskedBehindBreak(_ index: Int, in tokens: Range<Int>) -> Bool {
    let next = index + 1
    guard next + 1 < tokens.upperBound, has(index, Self.modals),
      !text.tokens[index].shape.isDisjoint(with: .afterBreak),
      !WordSet.having.contains(hash(index))
    else { return false }
    return has(next, .definites) || text.tokens[next + 1].kind == .number
      || forms(next).contains(.plural)
  }

  /// "How do you read it", "what's the reverb on it", "the third column, please": a question without its
  /// mark, or a thing that is politely asked for.
  func asksWithoutMark(_ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    guard sentence.end != .question, tokens.count > 2, let last = tokens.last else { return false }
    // "Before Friday, please" and "ten minutes, please" are said of something else, "enclosed for perusal
    // please" of what is there.
    if has(last, .please), hasMatter(sentence), !WordSet.nothings.contains(hash(tokens.lowerBound)),
      !tokens.contains(where: {
        isDay($0) || has($0, [.timeunits, .attach, .negations, .closings, .apologies])
      })
    {
      return true
    }
    // A line without any mark is read with more good will than a sentence with a full stop.
    let isOpen = sentence.end == .none
    return (isOpen ? tokens : tokens.prefix(2)).contains { index in
      has(index, .wh) && opens(index, in: tokens) && asks(behind: index, in: tokens, within: isOpen ? 5 : 1)
    }
  }

  /// A verb before its subject follows the question word; "which is my reason" goes on with what was said
  /// before.
  private func asks(behind word: Int, in tokens: Range<Int>, within reach: Int) -> Bool {
    let isRelative = WordSet.relative.contains(hash(word))
    guard word == tokens.lowerBound || !isRelative else { return false }
    return (word + 1..<min(word + reach + 1, tokens.upperBound)).contains { verb in
      let isNext = verb == word + 1
      return (!isNext || !isRelative)
        && (isInverted(verb, in: tokens) || (isNext && reach > 1 && precedesArticle(verb, in: tokens)))
    }
  }

  private func precedesArticle(_ verb: Int, in tokens: Range<Int>) -> Bool {
    has(verb, Self.modals) && verb + 1 < tokens.upperBound && has(verb + 1, .definites)
  }

  /// "Nobody answers me?" has the order of a statement: no question word ahead, and no verb before its
  /// subject. Others ask in this order too, so that it tells something only where every sentence ends in a
  /// question mark.
  func isOrderedAsStatement(_ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    guard !tokens.isEmpty, !asksReader(tokens) else { return false }
    let hasVerb = tokens.contains {
      has($0, Self.modals) || !forms($0).isDisjoint(with: [.past, .third])
    }
    return hasVerb
      && !tokens.contains { index in
        let hash = hash(index)
        if has(index, .wh), !WordSet.conditions.contains(hash) {
          return index == tokens.lowerBound || (index + 1 < tokens.upperBound && has(index + 1, Self.modals))
        }
        return WordSet.tags.contains(hash) || (has(index, Self.modals) && opens(index, in: tokens))
          || (isInverted(index, in: tokens) && !has(index + 1, .pointers))
      }
  }

  /// A clause begins with it.
  private func opens(_ index: Int, in tokens: Range<Int>) -> Bool {
    index == tokens.lowerBound || !text.tokens[index].shape.isDisjoint(with: .afterBreak)
      || (index - 1 == tokens.lowerBound && has(index - 1, .joints))
  }

  /// A verb before its subject: "is it", "would you". One that follows a subject of its own is none.
  private func isInverted(_ index: Int, in tokens: Range<Int>) -> Bool {
    has(index, Self.modals) && index + 1 < tokens.upperBound && has(index + 1, Self.subjects)
      && (index == tokens.lowerBound || !has(index - 1, Self.actors))
  }

  /// "You have time on Friday", "You know Peter": that is how many languages ask; praise asks nothing.
  private func asksReader(_ tokens: Range<Int>) -> Bool {
    guard tokens.count > 1, has(tokens.lowerBound, .you), !tokens.contains(where: { has($0, .praise) }) else {
      return false
    }
    let verb = tokens.lowerBound + 1
    return has(verb, Self.modals) || forms(verb).contains(.base)
  }

  /// Begins with a verb that tells the reader to do something: not "Table 3: ...", nor "Question: ...", nor
  /// "Mind (if I borrow it)", a question without its "do you".
  private func isImperative(_ first: Int, in tokens: Range<Int>) -> Bool {
    guard forms(first).contains(.base), !has(first, Self.modals),
      !WordSet.shortened.contains(hash(first))
    else { return false }
    let behind = tokens.dropFirst().first { text.tokens[$0].kind != .number } ?? tokens.upperBound
    return behind == tokens.upperBound || !text.tokens[behind].shape.contains(.afterColon)
  }
}
