import MentorText

/// Finds what ties a message to its reader: what they made, said, went through, and what the two share.
struct AnchorReader {
  let reading: Reading
  private let particulars: Particulars
  /// Words that say nothing particular.
  private static let general: WordClasses = [
    .bland, .vague, .fields, .corporate, .praise, .works, .artefacts, .events, .organisations, .titles,
    .closings,
    .timeunits, .virtues,
  ]

  init(reading: Reading) {
    self.reading = reading
    particulars = Particulars(language: reading.language, names: reading.names)
  }

  private static let sources: [(reading: ReadingName, kind: Anchor.Kind)] = [
    (.usedYours, .work), (.yourAct, .deed), (.ourContact, .contact),
    (.commonGround, .person), (.locus, .work),
    (.whyYou, .fact), (.thanksFor, .contact), (.restated, .contact), (.yourPlace, .place),
  ]

  private var text: Text { reading.message.text }

  /// Goes on with what was said before: only then does it say again what it is about.
  private var goesOn: Bool { reading.kind == .followUp || reading.kind == .reply }

  /// Begins with a "you" that is asked to do something, or that would have: "could you read", "had you told me".
  private func isAsked(_ index: Int, in sentence: Int) -> Bool {
    let first = reading.message.sentences[sentence].tokens.lowerBound
    guard index > first, has(index, .you) else { return false }
    return isModal(index - 1) || (index - 1 == first && text.tokens[first].hash == Self.had)
  }

  /// "may you", but not "In May you told us".
  private func isModal(_ index: Int) -> Bool {
    has(index, .modals) && !(has(index, .months) && text.tokens[index].shape.contains(.capital))
  }

  private static let had = FoldedHash.of("had")

  func anchors() -> [Anchor] {
    var anchors: [Anchor] = []
    var taken = BitSet()
    var told: [Range<Int>] = []
    // "Looking forward to your kind reply" is about nothing that the reader did.
    let polite = BitSet(reading.hits[.courtesy].lazy.flatMap(\.tokens))
    func add(_ kind: Anchor.Kind, _ sentence: Int, _ tokens: Range<Int>, needed: Int = 2) {
      guard !tokens.contains(where: taken.contains), !tokens.contains(where: polite.contains) else { return }
      let clause = kind == .deed ? endOfTold(behind: tokens, in: sentence) : endOfClause(behind: tokens)
      // A clause without an end is not read anew for each anchor.
      let end = min(clause, tokens.upperBound + 10)
      let weight = weight(of: tokens.lowerBound..<end)
      guard weight > 0 || kind == .contact else { return }
      for token in tokens { taken.insert(token) }
      if kind == .deed { told.append(tokens.lowerBound..<end) }
      anchors.append(
        Anchor(
          kind: kind,
          sentence: sentence,
          tokens: tokens,
          weight: weight,
          strength: weight >= needed ? 2 : 1
        )
      )
    }
    for source in Self.sources where source.reading != .restated || goesOn {
      for hit in reading.hits[source.reading] where reading.body.contains(hit.sentence) {
        guard !isAsked(hit.tokens.lowerBound, in: hit.sentence) else { continue }
        add(source.kind, hit.sentence, hit.tokens)
      }
    }
    for (sentence, tokens) in marks { add(.work, sentence, tokens, needed: .max) }
    for (sentence, tokens) in possessions { add(.deed, sentence, tokens) }
    let known = BitSet(told.lazy.joined())
    // "You showed that you lower it" is one deed.
    for (sentence, tokens) in deeds where !known.contains(tokens.lowerBound) {
      add(.deed, sentence, tokens)
    }
    let facts = knownFacts
    for fact in facts {
      add(.fact, fact.sentence, fact.tokens, needed: fact.isNamed || facts.count > 2 ? 0 : .max)
    }
    return shown(anchors.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound })
  }

  /// The same with the words that are shown, none of them in two.
  private func shown(_ anchors: [Anchor]) -> [Anchor] {
    let passage = AnchorPassage(text: text, lexicon: reading.language.lexicon)
    return anchors.indices.map { place in
      let anchor = anchors[place]
      let end = reading.message.sentences[anchor.sentence].tokens.upperBound
      let next = place + 1 < anchors.count ? anchors[place + 1].tokens.lowerBound : end
      return Anchor(
        kind: anchor.kind,
        sentence: anchor.sentence,
        tokens: passage.tokens(of: anchor.tokens, before: min(next, end)),
        weight: anchor.weight,
        strength: anchor.strength
      )
    }
  }

  /// Where the clause ends in which an anchor ends.
  private func endOfClause(behind tokens: Range<Int>) -> Int {
    max(reading.endOfClause(at: tokens.upperBound - 1), tokens.upperBound)
  }

  /// The same for a deed, whose matter may be told in the next clause: "you wrote that line breaks lie".
  private func endOfTold(behind tokens: Range<Int>, in sentence: Int) -> Int {
    let end = endOfClause(behind: tokens)
    let last = reading.message.sentences[sentence].tokens.upperBound
    guard end < last, end == tokens.upperBound || [end - 1, end].contains(where: opensTelling) else {
      return end
    }
    return max(reading.endOfClause(at: min(end + 1, last - 1)), end)
  }

  /// How many different words say something particular: not grammar, nor general talk, nor what kind of work or place it is.
  private func weight(of tokens: Range<Int>) -> Int {
    var seen = KeySet()
    for index in tokens {
      let token = text.tokens[index]
      switch token.kind {
      case .slot, .emoji, .email: continue
      case .number, .link, .code, .handle: seen.insert(token.hash)
      case .word:
        // "Your workshop in May" was one of them.
        let isName =
          token.shape.contains(.capital) && index > tokens.lowerBound
          && (has(index, .months)
            || !has(index, reading.language.lexicon.plainCapitals) && !has(index, .closings))
        guard !reading.names.contains(token.hash),
          isName || token.shape.contains(.quoted) || !has(index, Self.general)
        else { continue }
        seen.insert(token.hash)
      }
    }
    return seen.count
  }

  private func opensTelling(_ index: Int) -> Bool { WordSet.telling.contains(text.tokens[index].hash) }

  private func has(_ index: Int, _ classes: WordClasses) -> Bool {
    reading.language.lexicon.has(text.tokens[index], in: classes)
  }

  /// "your" and a thing that can be pointed at: not help itself, nor the reader's time, profile or career.
  private var possessions: [(Int, Range<Int>)] {
    let your: WordClasses = .your
    let general: WordClasses = [
      .bland, .vague, .fields, .corporate, .praise, .dayparts, .weekdays, .timeunits, .closings, .relatives,
    ]
    let parting: WordClasses = [.prepositions, .auxiliaries, .modals, .wh, .they, .i, .you]
    let things: WordClasses = [.works, .artefacts, .events, .outcomes, .do, .crafts, .dailylife]
    return runs(at: reading.landmarks.addresses) { tokens, index in
      guard has(index, your), index + 1 < tokens.upperBound else { return nil }
      let limit = min(index + 6, tokens.upperBound)
      let end =
        ((index + 1)..<limit).first {
          has($0, parting) || !text.tokens[$0].shape.isDisjoint(with: .afterBreak)
        } ?? limit
      return ((index + 1)..<end).last {
        let token = text.tokens[$0]
        return !has($0, general) && !WordSet.noDeeds.contains(token.hash)
          && (has($0, things) || particulars.isParticular(token, isFirst: false)
            || token.shape.contains(.quoted))
      }
    }
  }

  /// "#312", "2.4.1", "`parse_row`": names that only those who work on a thing use.
  private var marks: [(Int, Range<Int>)] {
    runs(at: reading.landmarks.marks) { _, index in
      let token = text.tokens[index]
      let isVersion = token.kind == .number && text.bytes[token.range].count { $0 == Ascii.dot } > 1
      let isIssue = token.kind == .number && token.shape.contains(.afterHash)
      // "thesis_final.pdf" is a document that could be anybody's.
      let isName = token.kind == .code && !has(index, .artefacts)
      return isVersion || isIssue || isName ? index : nil
    }
  }

  /// "you" and a verb that is no part of a request: "you teach both courses", "how many did you lose".
  private var deeds: [(Int, Range<Int>)] {
    let you: WordClasses = .you
    let soft: WordClasses = [.modals, .bland, .feelings, .please]
    // "How do you deal with rust" asks for a habit, which everybody has.
    let before: WordClasses = [.modals, .auxiliaries, .wh, .prepositions, .please]
    return runs(at: reading.landmarks.addresses) { tokens, index in
      guard has(index, you),
        let verb = ((index + 1)..<tokens.upperBound).first(where: { !isBesideVerb($0) }),
        !has(verb, soft)
      else { return nil }
      let forms = reading.language.lexicon.forms(of: text.tokens[verb].word)
      guard index > tokens.lowerBound else { return forms.isDisjoint(with: Self.finite) ? nil : verb }
      // What is over was done, whatever word leads to it: "the bridge which you restored".
      let isOver = forms.isDisjoint(with: .base) && !forms.isDisjoint(with: Self.finite)
      let lead = text.tokens[index - 1].hash
      let isFree =
        isOver
        ? !isModal(index - 1) && !WordSet.conditions.contains(lead)
          && !(lead == Self.had && index - 1 == tokens.lowerBound)
        : !has(index - 1, before) || WordSet.clauseLeads.contains(lead)
      return isFree && !forms.isDisjoint(with: Self.finite) ? verb : nil
    }
  }

  private static let finite: WordForms = [.base, .past, .participle]

  /// "once" and "have" in "you once told", "you have raised".
  private func isBesideVerb(_ index: Int) -> Bool {
    has(index, .adverbs) || WordSet.having.contains(text.tokens[index].hash)
  }

  /// Runs of tokens that begin at some place of the body and end behind the index that `end` answers.
  private func runs(at spots: [Landmarks.Spot], _ end: (Range<Int>, Int) -> Int?) -> [(Int, Range<Int>)] {
    spots.compactMap { spot in
      guard reading.body.contains(spot.sentence) else { return nil }
      return end(reading.message.sentences[spot.sentence].tokens, spot.token).map {
        (spot.sentence, spot.token..<($0 + 1))
      }
    }
  }

  /// Particular words that also stand in what is known of the reader.
  private var knownFacts: [(sentence: Int, tokens: Range<Int>, isNamed: Bool)] {
    guard let about = reading.options.about else { return [] }
    let lexicon = reading.language.lexicon
    func key(_ token: Token) -> UInt64 {
      lexicon.lemma(of: token.word) > 0 ? UInt64(lexicon.lemma(of: token.word)) : token.hash
    }
    let known = Set(
      Text(Array(about.utf8), lexicon: lexicon).tokens.filter {
        particulars.isParticular($0, isFirst: false)
      }.map(key)
    )
    return reading.body.flatMap { place -> [(sentence: Int, tokens: Range<Int>, isNamed: Bool)] in
      reading.message.sentences[place].tokens.compactMap { index in
        let token = text.tokens[index]
        guard known.contains(key(token)), particulars.isParticular(token, isFirst: false) else {
          return nil
        }
        return (place, index..<(index + 1), token.shape.contains(.capital) || token.kind == .number)
      }
    }
  }
}
