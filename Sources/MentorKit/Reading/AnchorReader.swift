import MentorText

/// Finds what ties a message to its reader: what they made, said, went through, and what the two share.
struct AnchorReader: TextReader {
  let heard: HeardMessage
  let particulars: Particulars
  private let kind: MessageKind
  private let asking: BitSet
  private let clauses: [Clause]

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
    (.usedYours, .work), (.yourAct, .deed), (.ourContact, .contact), (.commonGround, .person),
    (.locus, .work), (.whyYou, .fact), (.thanksFor, .contact), (.restated, .contact), (.yourPlace, .place),
  ]

  /// Own judgement, not measured: more words than these that the message shares with what is known of the
  /// reader are no chance, whatever words they are.
  private static let fewFacts = 2

  var text: Text { heard.message.text }
  var lexicon: Lexicon { heard.language.lexicon }

  /// In the order of the text.
  func anchors() -> [Anchor] {
    let hadContact = goesOn || kind == .thanks || heard.options.relation != .stranger
    var found = AnchorCollector(heard, clauses: clauses, hadContact: hadContact)
    addReadings(to: &found)
    for passage in marks { found.add(.work, passage, needed: .max) }
    for passage in possessions { found.add(.deed, passage) }
    // "You showed that you lower it" is one deed.
    let known = found.deeds
    for passage in deeds where !known.contains(passage.tokens.lowerBound) { found.add(.deed, passage) }
    addFacts(to: &found)
    return shown(found.anchors.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound })
  }

  private func addReadings(to found: inout AnchorCollector) {
    for source in Self.sources where source.reading != .restated || goesOn {
      for hit in heard.hits[source.reading] where ties(hit, as: source.reading) {
        found.add(source.kind, hit)
      }
    }
  }

  private func addFacts(to found: inout AnchorCollector) {
    let facts = knownFacts
    for fact in facts {
      found.add(.fact, fact.passage, needed: fact.isNamed || facts.count > Self.fewFacts ? 0 : .max)
    }
  }

  /// Goes on with what was said before: only then does it say again what it is about.
  private var goesOn: Bool { kind == .followUp || kind == .reply }

  /// Begins with a "you" that is asked to do something, or that would have: "could you read", "had you told
  /// me".
  private func isAsked(_ index: Int, in sentence: Int) -> Bool {
    let first = heard.message.sentences[sentence].tokens.lowerBound
    guard index > first, has(index, .you) else { return false }
    return isModal(index - 1) || (index - 1 == first && text.tokens[first].hash == FunctionWord.had)
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
    let words = AnchorWords(text: text, lexicon: lexicon)
    return anchors.indices.map { place in
      let anchor = anchors[place]
      let end = heard.message.sentences[anchor.sentence].tokens.upperBound
      let next = place + 1 < anchors.count ? anchors[place + 1].tokens.lowerBound : end
      let tokens = words.tokens(of: anchor.tokens, before: min(next, end))
      return Anchor(
        kind: anchor.kind,
        passage: Passage(sentence: anchor.sentence, tokens: tokens),
        weight: anchor.weight,
        strength: anchor.strength
      )
    }
  }
}
