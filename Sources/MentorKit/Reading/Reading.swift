import MentorText

/// What a message says: the asks, and every place where a reading applies.
package struct Reading: Sendable {
  let heard: HeardMessage
  let ties: TieMeasure
  let asks: [Ask]
  /// How clear and doable each ask is, in the order of `asks`.
  let grades: [AskGrade]
  /// The clearest ask; of several the first.
  let best: (ask: Ask, grade: AskGrade)?
  let kind: MessageKind
  /// Sentences that ask.
  let asking: BitSet
  /// Sentences that ask, the two before and the one after.
  let near: BitSet
  /// Sentences that ask, and those of the body that speak to the reader.
  let toReader: BitSet
  /// What is counted in the body, in the sentences that ask, around them, and in the clearest ask.
  let inBody, inAsks, inNear, inBest: SentenceTally
  /// The parts of the body that have their own subjects, in order.
  let clauses: [Clause]
  /// Amounts that are beyond a quarter of an hour's reading.
  let loads: [Load]
  /// Places of slots of a template that were left open.
  let slots: [Range<Int>]
  /// What ties the message to its reader, in order.
  let anchors: [Anchor]
  /// Places of names and titles in anchors that do not stand in what is known of the reader, at most one for
  /// each anchor.
  let unconfirmed: [Range<Int>]

  /// Reads a message from its bytes.
  ///
  /// - Parameter keepsEchoes: the words of what is said twice are kept where it stands again, and so are
  ///   those of names in the body; a score needs neither.
  init(
    of bytes: [UInt8],
    options: ScoreOptions,
    language: Language,
    ties: TieMeasure,
    keepsEchoes: Bool,
    matchers: inout [PatternMatcher]
  ) {
    let reader = MessageReader(
      lexicon: language.lexicon,
      readerName: Set((options.to ?? "").nameWords),
      writerName: Set((options.from ?? "").nameWords),
      keepsEchoes: keepsEchoes
    )
    var message = reader.read(bytes)
    let names = message.names(besides: (options.to ?? "").nameWords + (options.from ?? "").nameWords)
    if !keepsEchoes { message.joinNames(names, lexicon: language.lexicon) }
    let heard = HeardMessage(message, names: names, options: options, language: language, matchers: &matchers)
    self.init(heard, ties: ties)
  }

  private init(_ heard: HeardMessage, ties: TieMeasure) {
    self.heard = heard
    self.ties = ties
    let (message, hits, language) = (heard.message, heard.hits, heard.language)
    let isReply = heard.options.kind == .reply
    let found = AskReader(message: message, hits: hits, language: language, isReply: isReply).asks()
    kind =
      heard.options.kind
      ?? KindReader(message: message, hits: hits, asks: found, lexicon: language.lexicon).kind
    asking = BitSet(found.lazy.flatMap(\.sentences))
    near = BitSet(heard.near(asking))
    toReader = asking.union(heard.body.intersection(BitSet(heard.landmarks.addresses.lazy.map(\.sentence))))
    let grader = AskGrader(heard, asks: found, asking: asking, near: near)
    asks = found.map { grader.pointingBack($0) }
    grades = asks.map { grader.grade($0) }
    best = zip(asks, grades).max { $0.1.rank < $1.1.rank }.map { (ask: $0.0, grade: $0.1) }
    inBody = SentenceTally(heard.body, of: heard)
    inAsks = SentenceTally(asking, of: heard)
    inNear = SentenceTally(near, of: heard)
    if let ask = best?.ask, asks.count > 1 || ask.antecedent != nil {
      inBest = SentenceTally(BitSet(ask.matter), of: heard)
    } else {
      inBest = inAsks
    }
    clauses = ClauseReader(message: message, language: language, asking: asking).clauses(heard.keys)
    loads = heard.loads(asking: asking)
    slots = heard.openSlots
    let anchors = AnchorReader(heard, kind: kind, asking: asking, clauses: clauses).anchors()
    unconfirmed = KnownReader(heard, clauses: clauses).map { anchors.compactMap($0.unconfirmed) } ?? []
    self.anchors = anchors
  }

  /// The line of the signature that is a name and nothing else.
  var nameLine: Int? {
    guard let name = message.signature?.name,
      name.allSatisfy({ message.text.tokens[$0].shape.contains(.capital) })
    else { return nil }
    return message.sentences.indices.last { message.sentences[$0].tokens == name }
  }

  /// The signature tells more of the writer than the name.
  var signsAsSomebody: Bool {
    hits[.intro].last.map { message.parts[$0.sentence] == .signature } ?? false
  }

  /// Thanks with no more than a question beside them, an answer that asks nothing, or two people who are
  /// brought together and know what comes next.
  var asksNothing: Bool {
    switch kind {
    case .thanks: asks.count < 2
    case .reply: asks.isEmpty
    case .intro: asks.isEmpty && !hits[.introduces].isEmpty && !hits[.arranged].isEmpty
    case .first, .followUp: false
    }
  }

  /// No one thing that can be answered as it stands: a talk, a survey, a whole field.
  func isWide(_ ask: Ask, _ grade: AskGrade) -> Bool {
    grade.act == .meet || grade.act == .position || hits.has(.askBroad, in: ask)
  }

  /// What is asked can be answered in a word or a line.
  var hasShortAnswer: Bool {
    guard let best, asks.lazy.filter(\.isDirect).things < 5, !hits.has(.askBroad, in: best.ask) else {
      return false
    }
    return [.choice, .answer, .give, .other].contains(best.grade.act)
  }
}

extension Reading {
  var message: Message { heard.message }
  var options: ScoreOptions { heard.options }
  var language: Language { heard.language }
  var names: WordSet { heard.names }
  var hits: Hits { heard.hits }
  var keys: TokenKeys { heard.keys }
  var landmarks: Landmarks { heard.landmarks }
  var body: BitSet { heard.body }
  var own: BitSet { heard.own }
  var ahead: BitSet { heard.ahead }
}
