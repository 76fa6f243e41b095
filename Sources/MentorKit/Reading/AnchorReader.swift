import MentorText

/// Finds what ties a message to its reader: what they made, said, went through, and what the two share.
struct AnchorReader: TextReader {
  let heard: HeardMessage
  let particulars: Particulars
  private let kind: MessageKind
  private let asking: BitSet
  private let clauses: [Clause]
  /// Words that say nothing particular.
  private static let general: WordClasses = [
    .bland, .vague, .fields, .corporate, .praise, .works, .artefacts, .events, .organisations, .titles,
    .closings,
    .timeunits, .virtues,
  ]

  /// - Parameters:
  ///   - asking: sentences that ask.
  ///   - clauses: the parts of the body.
  init(_ heard: HeardMessage, kind: MessageKind, asking: BitSet, clauses: [Clause]) {
    self.heard = heard
    self.kind = kind
    self.asking = asking
    self.clauses = clauses
    particulars = Particulars(language: heard.language, names: heard.names)
  }

  private static let sources: [(reading: ReadingName, kind: AnchorKind)] = [
    (.usedYours, .work), (.yourAct, .deed), (.ourContact, .contact),
    (.commonGround, .person), (.locus, .work),
    (.whyYou, .fact), (.thanksFor, .contact), (.restated, .contact), (.yourPlace, .place),
  ]

  var text: Text { heard.message.text }
  var lexicon: Lexicon { heard.language.lexicon }

  /// Goes on with what was said before: only then does it say again what it is about.
  private var goesOn: Bool { kind == .followUp || kind == .reply }

  /// Begins with a "you" that is asked to do something, or that would have: "could you read", "had you told
  /// me".
  private func isAsked(_ index: Int, in sentence: Int) -> Bool {
    let first = heard.message.sentences[sentence].tokens.lowerBound
    guard index > first, has(index, .you) else { return false }
    return isModal(index - 1) || (index - 1 == first && text.tokens[first].hash == Self.had)
  }

  func anchors() -> [Anchor] {
    var anchors: [Anchor] = []
    var taken = BitSet()
    var told: [Range<Int>] = []
    // "Looking forward to your kind reply" is about nothing that the reader did.
    let polite = BitSet(heard.hits[.courtesy].lazy.flatMap(\.tokens))
    func add(_ kind: AnchorKind, _ sentence: Int, _ tokens: Range<Int>, needed: Int = 2) {
      guard !tokens.contains(where: taken.contains), !tokens.contains(where: polite.contains) else { return }
      let clause = kind == .deed ? endOfTold(behind: tokens, in: sentence) : endOfClause(behind: tokens)
      // A clause without an end is not read anew for each anchor.
      let end = min(clause, tokens.upperBound + 10)
      let weight = weight(of: tokens.lowerBound..<end)
      guard weight > 0 || kind == .contact, !fitsAnyone(tokens.lowerBound..<end, kind) else { return }
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
      for hit in heard.hits[source.reading] where ties(hit, as: source.reading) {
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

  /// A hit in the body that is neither asked of the reader nor said to everybody.
  private func ties(_ hit: Passage, as reading: ReadingName) -> Bool {
    guard heard.body.contains(hit.sentence), !isAsked(hit.tokens.lowerBound, in: hit.sentence) else {
      return false
    }
    // "Your advice on my road" is for what was given, or is what is asked for.
    let isGiven = reading != .thanksFor || !asking.contains(hit.sentence)
    return (isGiven || heard.tellsPast(hit.sentence)) && !isSetPhrase(hit.tokens)
  }

  /// The same with the words that are shown, none of them in two.
  private func shown(_ anchors: [Anchor]) -> [Anchor] {
    let passage = AnchorPassage(text: text, lexicon: lexicon)
    return anchors.indices.map { place in
      let anchor = anchors[place]
      let end = heard.message.sentences[anchor.sentence].tokens.upperBound
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
    max(clauses.end(at: tokens.upperBound - 1), tokens.upperBound)
  }

  /// The same for a deed, whose matter may be told in the next clause: "you wrote that line breaks lie".
  private func endOfTold(behind tokens: Range<Int>, in sentence: Int) -> Int {
    let end = endOfClause(behind: tokens)
    let last = heard.message.sentences[sentence].tokens.upperBound
    guard end < last, end == tokens.upperBound || [end - 1, end].contains(where: opensTelling) else {
      return end
    }
    return max(clauses.end(at: min(end + 1, last - 1)), end)
  }

  /// How many different words say something particular: not grammar, nor general talk, nor what kind of work
  /// or place it is.
  private func weight(of tokens: Range<Int>, where counts: (Token) -> Bool = { _ in true }) -> Int {
    var seen = KeySet()
    for index in tokens where counts(text.tokens[index]) {
      let token = text.tokens[index]
      switch token.kind {
      case .slot, .emoji, .email: continue
      case .number, .link, .code, .handle: seen.insert(token.hash)
      case .word:
        // "Your workshop in May" was one of them.
        let isName =
          token.shape.contains(.capital) && index > tokens.lowerBound
          && (has(index, .months)
            || !has(index, lexicon.plainCapitals) && !has(index, .closings))
        guard !heard.names.contains(token.hash),
          isName || token.shape.contains(.quoted) || !has(index, Self.general)
        else { continue }
        seen.insert(token.hash)
      }
    }
    return seen.count
  }

  /// "I watched your latest talk", "you replied": how a work was met or how new it is says nothing of whose
  /// it is. What was said between the two, "you told me so", does, and so does an answer that the reader is
  /// known to have given.
  private func fitsAnyone(_ tokens: Range<Int>, _ kind: AnchorKind) -> Bool {
    guard kind == .contact else {
      return tokens.contains { WordSet.anyones.contains(hash($0)) }
        && weight(of: tokens) { !WordSet.anyones.contains($0.hash) } == 0
    }
    return !goesOn && self.kind != .thanks && heard.options.relation == .stranger
      && has(tokens.lowerBound, .you) && weight(of: tokens) == 0
      && !tokens.contains { has($0, [.me, .my]) }
  }

  private func opensTelling(_ index: Int) -> Bool { WordSet.telling.contains(hash(index)) }
}
