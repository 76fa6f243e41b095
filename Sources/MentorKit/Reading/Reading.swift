import MentorText

/// What a message says: the asks, and every place where a reading applies.
struct Reading: Sendable {
  let message: Message
  let options: ScoreOptions
  let language: Language
  let hits: Hits
  let asks: [Ask]
  /// Sentences that ask.
  let asking: Set<Int>
  /// Sentences that ask, the two before and the one after.
  let near: Set<Int>
  let body: Set<Int>
  let names: Set<UInt64>
  let kind: Kind
  /// How clear and doable each ask is, in the order of `asks`.
  private(set) var grades: [AskGrade] = []
  /// What ties the message to its reader, in order.
  private(set) var anchors: [Anchor] = []
  /// The parts of the body that have their own subjects, in order.
  private(set) var clauses: [Clause] = []

  /// Reads a message from its bytes.
  init(of bytes: [UInt8], options: ScoreOptions, language: Language, matcher: inout PatternMatcher) {
    let reader = MessageReader(
      lexicon: language.lexicon,
      readerName: Set((options.to ?? "").nameWords),
      writerName: Set((options.from ?? "").nameWords)
    )
    self.init(reader.read(bytes), options: options, language: language, matcher: &matcher)
  }

  init(_ message: Message, options: ScoreOptions, language: Language, matcher: inout PatternMatcher) {
    self.message = message
    self.options = options
    self.language = language
    hits = Hits(message: message, language: language, matcher: &matcher)
    asks = AskReader(message: message, hits: hits, language: language).asks()
    asking = Set(asks.flatMap(\.sentences))
    body = Set(message.body)
    near = Set(asking.flatMap { ($0 - 2)...($0 + 1) }).intersection(body)
    var names = Set((options.to ?? "").nameWords + (options.from ?? "").nameWords)
    for index in (message.greeting?.name ?? 0..<0) { names.insert(message.text.tokens[index].hash) }
    for index in (message.signature?.name ?? 0..<0) { names.insert(message.text.tokens[index].hash) }
    self.names = names
    kind = options.kind ?? KindReader(message: message, hits: hits, asks: asks).kind
    grades = asks.map(grade)
    anchors = AnchorReader(reading: self).anchors()
    let reader = ClauseReader(message: message, language: language, asking: asking)
    clauses = message.body.flatMap { place in reader.clauses(of: place) { substance(of: $0, in: place) } }
  }

  /// The clearest ask; of several the first.
  var bestAsk: Ask? {
    let best = zip(asks, grades).enumerated().max { left, right in
      (left.element.1.rank, -left.offset) < (right.element.1.rank, -right.offset)
    }
    return best?.element.0
  }

  var particulars: Particulars { Particulars(message: message, language: language, names: names) }
}

extension Reading {
  /// The sentence tells of something that is over: a past form with its subject, and nothing that looks ahead.
  func tellsPast(_ place: Int) -> Bool {
    let tokens = message.sentences[place].tokens
    let ahead = [
      "will", "by", "until", "next", "tomorrow", "must", "deadline", "due", "shall", "closes", "coming",
      "now",
    ].map(FoldedHash.of)
    if tokens.contains(where: { ahead.contains(message.text.tokens[$0].hash) }) { return false }
    let behind = ["ago", "last", "yesterday", "since"].map(FoldedHash.of)
    return tokens.contains { index in
      let token = message.text.tokens[index]
      if behind.contains(token.hash) { return true }
      let forms = language.lexicon[token.word].forms
      guard forms.contains(.past), !forms.contains(.base), !forms.contains(.third) else { return false }
      return !forms.contains(.participle) || follows(index, subjectIn: tokens)
    }
  }

  private func follows(_ index: Int, subjectIn tokens: Range<Int>) -> Bool {
    let subjects: WordClasses = ["i", "you", "they"].compactMap { language.lexicon.classes(named: $0) }
      .reduce(into: []) { $0.formUnion($1) }
    return (max(tokens.lowerBound, index - 2)..<index).contains {
      !language.lexicon[message.text.tokens[$0].word].classes.isDisjoint(with: subjects)
    }
  }

  /// How many different words of some sentences carry an object: neither grammar nor general talk, nor a time or a size.
  func substance(of sentences: some Sequence<Int>) -> Int {
    var seen = Set<UInt64>()
    for place in sentences { add(message.sentences[place].tokens, in: place, to: &seen) }
    return seen.count
  }

  /// How many different words of a part of a sentence carry an object.
  func substance(of tokens: Range<Int>, in sentence: Int) -> Int {
    var seen = Set<UInt64>()
    add(tokens, in: sentence, to: &seen)
    return seen.count
  }

  private func add(_ tokens: Range<Int>, in sentence: Int, to seen: inout Set<UInt64>) {
    let bland = language.lexicon.classes("bland")
    let taken = ["when", "size", "soft-time", "small-answer"].flatMap { hits[$0, sentence] }
    for index in tokens {
      let token = message.text.tokens[index]
      guard token.kind != .emoji, token.kind != .email, !names.contains(token.hash),
        language.lexicon.classes(of: token.word).isDisjoint(with: bland),
        !taken.contains(where: { $0.tokens.contains(index) })
      else { continue }
      let lemma = language.lexicon[token.word].lemma
      seen.insert(lemma > 0 ? UInt64(lemma) : token.kind == .slot ? UInt64(index) << 32 : token.hash)
    }
  }
}

extension String {
  /// Folded hashes of the words of a name.
  var nameWords: [UInt64] { split { " -.,\u{00A0}".contains($0) }.map { FoldedHash.of($0) } }
}
