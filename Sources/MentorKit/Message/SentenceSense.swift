import MentorText

/// Tells what a sentence is by its words, whatever mark stands behind it.
struct SentenceSense: TextReader {
  let text: Text
  let lexicon: Lexicon
  private static let own: WordClasses = [.i, .my, .please]
  private static let modals: WordClasses = [.modals, .auxiliaries]
  private static let subjects: WordClasses = [.i, .you, .my, .your, .they, .pointers]
  private static let helping: WordClasses = [.auxiliaries, .modals, .i, .you, .me]
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

  private static let personal: WordClasses = [
    .i, .me, .my, .you, .your, .months, .weekdays, .please, .definites, .thanks, .closings,
  ]

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

  /// A word, a number or a name that is more than grammar and general talk.
  func hasMatter(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { index in
      let token = text.tokens[index]
      return token.kind != .word || (token.end - token.start > 1 && !has(index, .bland))
    }
  }

  /// Something that is over: a past form with its subject, and nothing that looks ahead.
  func tellsPast(_ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    if tokens.contains(where: { WordSet.ahead.contains(hash($0)) }) { return false }
    return tokens.contains { index in
      let token = text.tokens[index]
      if WordSet.bygone.contains(token.hash) { return true }
      let forms = lexicon.forms(of: token.word)
      guard forms.contains(.past), !forms.contains(.base), !forms.contains(.third) else { return false }
      return !forms.contains(.participle) || follows(index, subjectIn: tokens)
    }
  }

  private static let from = FoldedHash.of("from")

  /// How far around a time its clause is looked for.
  private static let reach = 12

  /// Whether the clause around some tokens holds now, whatever else is told in the sentence: "We meet on the
  /// 19th, and nobody knows what it was".
  func holdsNow(around tokens: Range<Int>, in sentence: Sentence) -> Bool {
    // "The photo is from 3 May, when we met" is over.
    guard hash(tokens.lowerBound) != Self.from else { return false }
    let lowest = max(sentence.tokens.lowerBound, tokens.lowerBound - Self.reach)
    let highest = min(sentence.tokens.upperBound, tokens.upperBound + Self.reach)
    let first = (lowest...tokens.lowerBound).last { partsClause($0) } ?? lowest
    let end = (tokens.upperBound..<max(highest, tokens.upperBound)).first { partsClause($0) } ?? highest
    let clause = first..<end
    let isPast = clause.contains { index in
      let forms = forms(index)
      return WordSet.bygone.contains(hash(index))
        || (forms.contains(.past) && forms.isDisjoint(with: [.base, .third]))
    }
    return !isPast
      && clause.dropFirst().contains { index in
        let forms = forms(index)
        return WordSet.being.contains(hash(index))
          || has(index - 1, Self.actors) && forms.contains(.base)
          || forms.contains(.third) && !has(index - 1, Self.determining)
      }
  }

  /// Told by a calendar; a season is none.
  func isDay(_ index: Int) -> Bool {
    text.tokens[index].shape.contains(.ordinal) || WordSet.nearDays.contains(hash(index))
      || has(index, [.weekdays, .months, .feasts])
  }

  private static let determining: WordClasses = [.my, .your, .definites, .numbers, .prepositions]

  private func partsClause(_ index: Int) -> Bool {
    has(index, .joints) || !text.tokens[index].shape.isDisjoint(with: .afterBreak)
  }

  /// "Tomorrow" in "Bright Tomorrow" is a part of a name.
  func isPartOfName(_ index: Int, in sentence: Sentence) -> Bool {
    let token = text.tokens[index]
    guard index > sentence.tokens.lowerBound, token.shape.contains(.capital),
      token.shape.isDisjoint(with: .afterBreak), !token.shape.contains(.allCapitals),
      WordSet.nearDays.contains(token.hash)
    else { return false }
    return text.tokens[index - 1].shape.contains(.capital) && !has(index - 1, lexicon.plainCapitals)
  }

  /// The same, and nothing in it holds now: "the form that I made takes ten minutes" does.
  func tellsPastAlone(_ sentence: Sentence) -> Bool {
    tellsPast(sentence)
      && !sentence.tokens.contains {
        let forms = forms($0)
        return forms.contains(.third) && !forms.contains(.plural)
      }
  }

  private func follows(_ index: Int, subjectIn tokens: Range<Int>) -> Bool {
    // "Before Monday, when it is decided" lies ahead.
    if index > tokens.lowerBound, WordSet.being.contains(hash(index - 1)) { return false }
    return (max(tokens.lowerBound, index - 2)..<index).contains { has($0, Self.actors) }
  }

  /// Something that the writer did: not "before I bought it", which was still to come, nor "she took it and
  /// wrote on my sheet".
  func isOwnDeed(_ tokens: Range<Int>, in sentence: Sentence) -> Bool {
    let first = tokens.lowerBound
    guard first > sentence.tokens.lowerBound else { return true }
    guard has(first, .joints) else { return !WordSet.until.contains(hash(first - 1)) }
    let earlier = max(sentence.tokens.lowerBound, first - 3 * Self.reach)..<first
    return forms(sentence.tokens.lowerBound).contains(.past) || earlier.contains { has($0, [.i, .my]) }
  }
}
