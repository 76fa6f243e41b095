import MentorText

/// What a message says: the asks, and every place where a reading applies.
package struct Reading: Sendable {
  let message: Message
  let options: ScoreOptions
  let language: Language
  let ties: TieMeasure
  let hits: Hits
  let sense: SentenceSense
  private(set) var asks: [Ask]
  let body: BitSet
  /// All that is read: body, subject, greeting, signature.
  let own: BitSet
  /// Sentences that ask.
  let asking: BitSet
  /// Sentences that ask, the two before and the one after.
  let near: BitSet
  /// Sentences that ask, and those of the body that speak to the reader.
  let toReader: BitSet
  let landmarks: Landmarks
  let names: WordSet
  let kind: MessageKind
  let keys: TokenKeys
  /// What is counted in the body, in the sentences that ask, and around them.
  let inBody, inAsks, inNear: SentenceTally
  /// What is counted in the clearest ask.
  private(set) var inBest: SentenceTally
  /// How clear and doable each ask is, in the order of `asks`.
  private(set) var grades: [AskGrade] = []
  /// The parts of the body that have their own subjects, in order.
  private(set) var clauses: [Clause] = []
  /// What ties the message to its reader, in order.
  private(set) var anchors: [Anchor] = []
  /// Amounts that are beyond a quarter of an hour's reading.
  private(set) var loads: [Load] = []
  /// Places of slots of a template that were left open.
  private(set) var slots: [Range<Int>] = []
  /// Sentences that name a time ahead.
  private(set) var ahead = BitSet()
  /// How the name-swap test ends.
  private(set) var swap: SwapTest = .none

  /// Reads a message from its bytes.
  ///
  /// - Parameter keepsEchoes: the words of what is said twice are kept where it stands again, and so are those of names in the body; a
  ///   score needs neither.
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
    self.init(message, names: names, options: options, language: language, ties: ties, matchers: &matchers)
  }

  private init(
    _ message: Message,
    names: WordSet,
    options: ScoreOptions,
    language: Language,
    ties: TieMeasure,
    matchers: inout [PatternMatcher]
  ) {
    self.ties = ties
    self.message = message
    self.options = options
    self.language = language
    let sense = SentenceSense(text: message.text, lexicon: language.lexicon)
    self.sense = sense
    self.names = names
    let particulars = Particulars(language: language, names: names)
    let particular = particulars.tokens(of: message)
    let bare = BareSentences(
      message: message,
      particulars: particulars,
      particular: particular,
      sense: sense
    ).places
    var hits = Hits(message: message, language: language, matchers: &matchers)
    // A day that stands alone, in a saying or in the past is none by which an answer helps.
    hits.drop(.when) { bare.contains($0) }
    hits.drop(.deadline) { bare.contains($0) }
    for name: ReadingName in [.when, .deadline] {
      hits.drop(
        name,
        whereHit: { hit in
          hit.tokens.contains { sense.isPartOfName($0, in: message.sentences[hit.sentence]) }
        }
      )
    }
    let told = [.when, .deadline, .farTime].reduce(into: BitSet()) { (all, name: ReadingName) in
      all.formUnion(hits.sentences(name))
    }
    let past = BitSet(told.filter { sense.tellsPast(message.sentences[$0]) })
    func isOver(_ hit: Hit) -> Bool {
      past.contains(hit.sentence)
        && !(hit.tokens.contains(where: sense.isDay)
          && sense.holdsNow(around: hit.tokens, in: message.sentences[hit.sentence]))
    }
    hits.drop(.deadline, whereHit: isOver)
    hits.drop(.farTime, whereHit: { isOver($0) && message.sentences[$0.sentence].end != .question })
    let pastTimes = BitSet(hits[.when].lazy.filter(isOver).flatMap { $0.tokens })
    ahead = BitSet(hits[.when].lazy.filter { !isOver($0) }.map(\.sentence))
    if let signed = message.signature?.position {
      hits.add(Hit(sentence: signed.sentence, tokens: signed.tokens), to: .intro)
    }
    // "I saw your talk on Sunday" and "I wrote one page" propose nothing; "I was hoping for ten minutes on Tuesday" does.
    let wished = [.request, .wish, .seek, .openQuestion].reduce(into: BitSet()) { (all, name: ReadingName) in
      all.formUnion(hits.sentences(name))
    }
    for name: ReadingName in [.timeSlot, .size] {
      hits.drop(name) {
        message.sentences[$0].end != .question && !wished.contains($0)
          && sense.tellsPastAlone(message.sentences[$0])
      }
    }
    // "This or that?" leaves nothing to choose between.
    for name: ReadingName in [.alternative, .actChoose] {
      hits.drop(name) { !sense.hasMatter(message.sentences[$0]) }
    }
    self.hits = hits
    asks = AskReader(message: message, hits: hits, language: language, isReply: options.kind == .reply).asks()
    kind = options.kind ?? KindReader(message: message, hits: hits, asks: asks).kind
    body = message.body
    own = BitSet(message.parts.indices.lazy.filter { message.parts[$0].isRead })
    asking = BitSet(asks.lazy.flatMap(\.sentences))
    near = Self.around(asking, easing: Self.easing(hits)).intersection(body)
    let landmarks = Landmarks(message: message, lexicon: language.lexicon)
    self.landmarks = landmarks
    toReader = asking.union(body.intersection(BitSet(landmarks.addresses.lazy.map(\.sentence))))
    let keys = TokenKeys(
      message: message,
      hits: hits,
      particulars: particulars,
      particular: particular,
      sense: sense,
      bare: bare,
      pastTimes: pastTimes
    )
    self.keys = keys
    func tally(_ sentences: BitSet) -> SentenceTally {
      SentenceTally(sentences, message: message, keys: keys, lexicon: language.lexicon)
    }
    inBody = tally(body)
    inAsks = tally(asking)
    inNear = tally(near)
    inBest = inAsks
    // One after the other would copy the whole reading for each ask.
    let antecedents = asks.map { antecedent(of: $0) }
    for place in asks.indices { asks[place].antecedent = antecedents[place] }
    grades = grades(of: asks)
    if let best = bestAsk, asks.count > 1 || best.antecedent != nil { inBest = tally(BitSet(best.matter)) }
    let reader = ClauseReader(message: message, language: language, asking: asking)
    var words = KeySet()
    for place in message.body { reader.add(place, to: &clauses) { keys.substance(of: $0, &words) } }
    loads = foundLoads()
    slots = openSlots
    anchors = AnchorReader(reading: self).anchors()
    swap = SwapTest(self)
  }

  /// Some sentences, the two before and the one after each; a sentence that only eases the answer is no distance.
  static func around(_ sentences: BitSet, easing: BitSet = BitSet()) -> BitSet {
    var all = BitSet()
    for place in sentences {
      var end = place + 1
      while end < place + 4, easing.contains(end) { end += 1 }
      for near in max(0, place - 2)...end { all.insert(near) }
    }
    return all
  }

  /// Sentences that tell how little an answer takes, or that there need be none.
  private static func easing(_ hits: Hits) -> BitSet {
    [.smallAnswer, .optOut, .noRush].reduce(into: BitSet()) { $0.formUnion(hits.sentences($1)) }
  }

  /// The line of the signature that is a name and nothing else.
  var nameLine: Int? {
    guard let name = message.signature?.name,
      name.allSatisfy({ message.text.tokens[$0].shape.contains(.capital) })
    else { return nil }
    return message.sentences.indices.last { message.sentences[$0].tokens == name }
  }

  /// The signature tells more of the writer than the name.
  var signsAsSomebody: Bool { hits[.intro].last.map { message.parts[$0.sentence] == .signature } ?? false }

  /// The clearest ask; of several the first.
  var bestAsk: Ask? {
    zip(asks, grades).max { $0.1.rank < $1.1.rank }?.0
  }
}

extension Reading {
  /// The sentence tells of something that is over.
  func tellsPast(_ place: Int) -> Bool { sense.tellsPast(message.sentences[place]) }

  /// Where the clause of a token ends; 0 if the token is in none.
  ///
  /// - Complexity: logarithmic in the number of clauses.
  func endOfClause(at token: Int) -> Int {
    let next = clauses.partitionPoint { $0.tokens.upperBound > token }
    return next < clauses.count && clauses[next].tokens.contains(token) ? clauses[next].tokens.upperBound : 0
  }

  /// How many different words of some sentences carry an object, see `TokenKeys`.
  func substance(of sentences: some Sequence<Int>) -> Int {
    keys.substance(of: sentences, in: message)
  }

  /// How many different particular words stand in some sentences.
  func particulars(in sentences: some Sequence<Int>) -> Int {
    keys.particulars(of: sentences, in: message)
  }
}

extension String {
  /// The words of a name, those of "Jun-ho" apart.
  var nameParts: [Substring] { split { " -.,\u{00A0}".contains($0) } }

  /// Folded hashes of the words of a name.
  var nameWords: [UInt64] { nameParts.map { FoldedHash.of($0) } }
}
