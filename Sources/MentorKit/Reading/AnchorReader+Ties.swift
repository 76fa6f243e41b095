import MentorText

/// What a message says of its reader by the grammar alone: what is theirs, what they did, names of things,
/// known facts.
extension AnchorReader {
  /// "may you", but not "In May you told us".
  func isModal(_ index: Int) -> Bool {
    has(index, .modals) && !(has(index, .months) && text.tokens[index].shape.contains(.capital))
  }

  /// "your" and a thing that can be pointed at: not help itself, nor the reader's time, profile or career.
  var possessions: [Passage] {
    let your: WordClasses = .your
    let general: WordClasses = [
      .bland, .vague, .fields, .corporate, .praise, .dayparts, .weekdays, .timeunits, .closings, .relatives,
    ]
    let parting: WordClasses = [.prepositions, .auxiliaries, .modals, .wh, .they, .i, .you]
    let things: WordClasses = [.works, .artefacts, .events, .outcomes, .do, .crafts, .dailylife]
    return runs(at: heard.landmarks.addresses) { tokens, index in
      guard has(index, your), index + 1 < tokens.upperBound else { return nil }
      let limit = min(index + 6, tokens.upperBound)
      let end =
        ((index + 1)..<limit).first {
          has($0, parting) || !text.tokens[$0].shape.isDisjoint(with: .afterBreak)
        } ?? limit
      guard !isSetPhrase(index..<end) else { return nil }
      return ((index + 1)..<end).last {
        let token = text.tokens[$0]
        return !has($0, general) && !WordSet.noDeeds.contains(token.hash)
          && !WordSet.helpNouns.contains(token.hash)
          && (has($0, things) || particulars.isParticular(token, isFirst: false)
            || token.shape.contains(.quoted))
      }
    }
  }

  /// "Your disposal", "your profile": nothing that the reader made or did.
  func isSetPhrase(_ tokens: Range<Int>) -> Bool {
    tokens.count > 1 && has(tokens.lowerBound, .your)
      && WordSet.noDeeds.contains(text.tokens[tokens.lowerBound + 1].hash)
  }

  /// "#312", "2.4.1", "`parse_row`": names that only those who work on a thing use.
  var marks: [Passage] {
    runs(at: heard.landmarks.marks) { _, index in
      let token = text.tokens[index]
      let isVersion = token.kind == .number && text.bytes[token.range].count { $0 == Ascii.dot } > 1
      let isIssue = token.kind == .number && token.shape.contains(.afterHash)
      // "thesis_final.pdf" is a document that could be anybody's.
      let isName = token.kind == .code && !has(index, .artefacts)
      return isVersion || isIssue || isName ? index : nil
    }
  }

  /// "you" and a verb that is no part of a request: "you teach both courses", "how many did you lose".
  var deeds: [Passage] {
    let you: WordClasses = .you
    let soft: WordClasses = [.modals, .bland, .feelings, .please]
    // "How do you deal with rust" asks for a habit, which everybody has.
    let before: WordClasses = [.modals, .auxiliaries, .wh, .prepositions, .please]
    return runs(at: heard.landmarks.addresses) { tokens, index in
      guard has(index, you),
        let verb = ((index + 1)..<tokens.upperBound).first(where: { !isBesideVerb($0) }),
        !has(verb, soft), !isSlight(verb, before: tokens.upperBound)
      else { return nil }
      let forms = forms(verb)
      guard index > tokens.lowerBound else { return forms.isDisjoint(with: Self.finite) ? nil : verb }
      // What is over was done, whatever word leads to it: "the bridge which you restored".
      let isOver = forms.isDisjoint(with: .base) && !forms.isDisjoint(with: Self.finite)
      let lead = hash(index - 1)
      let isFree =
        isOver
        ? !isModal(index - 1) && !WordSet.conditions.contains(lead)
          && !(lead == FunctionWord.had && index - 1 == tokens.lowerBound)
        : !has(index - 1, before) || WordSet.clauseLeads.contains(lead)
      return isFree && !forms.isDisjoint(with: Self.finite) ? verb : nil
    }
  }

  /// "Ignored my mails" is a reproach, "ignored the roof" a deed.
  private func isSlight(_ verb: Int, before end: Int) -> Bool {
    WordSet.slights.contains(hash(verb)) && verb + 1 < end && has(verb + 1, [.me, .my])
  }

  private static let finite: WordForms = [.base, .past, .participle]

  /// "once" and "have" in "you once told", "you have raised".
  private func isBesideVerb(_ index: Int) -> Bool {
    has(index, .adverbs) || WordSet.having.contains(hash(index))
  }

  /// Runs of tokens that begin at some place of the body and end behind the index that `end` answers.
  private func runs(at marks: [Passage], _ end: (Range<Int>, Int) -> Int?) -> [Passage] {
    marks.compactMap { mark in
      guard heard.body.contains(mark.sentence) else { return nil }
      let first = mark.tokens.lowerBound
      return end(heard.message.sentences[mark.sentence].tokens, first).map {
        Passage(sentence: mark.sentence, tokens: first..<($0 + 1))
      }
    }
  }

  /// Particular words that also stand in what is known of the reader.
  var knownFacts: [(passage: Passage, isNamed: Bool)] {
    guard let about = heard.options.about else { return [] }
    func key(_ token: Token) -> UInt64 {
      lexicon.lemma(of: token.word) > 0 ? UInt64(lexicon.lemma(of: token.word)) : token.hash
    }
    let known = Set(
      Text(Array(about.utf8), lexicon: lexicon).tokens.filter {
        particulars.isParticular($0, isFirst: false)
      }.map(key)
    )
    return heard.body.flatMap { place -> [(passage: Passage, isNamed: Bool)] in
      heard.message.sentences[place].tokens.compactMap { index in
        let token = text.tokens[index]
        guard known.contains(key(token)), particulars.isParticular(token, isFirst: false) else {
          return nil
        }
        let passage = Passage(sentence: place, tokens: index..<(index + 1))
        return (passage, token.shape.contains(.capital) || token.kind == .number)
      }
    }
  }
}
