import MentorText

/// Finds what is asked: questions, requests, wishes, doubts left standing.
struct AskReader {
  let message: Message
  let hits: Hits
  let language: Language
  /// It is told that the message answers one.
  let isReply: Bool

  private static let direct: [ReadingName] = [.request, .imperative]
  private static let indirect: [ReadingName] = [.wish, .seek, .openQuestion, .nudge]

  func asks() -> [Ask] {
    let courtesy = hits.sentences(.courtesy)
    let rhetorical = hits.sentences(.rhetorical)
    var direct = hits.sentences(ofAny: Self.direct)
    if isReply { direct = direct.subtracting(advice(among: direct)) }
    var indirect = hits.sentences(ofAny: Self.indirect)
    // "I would love to learn more about robots" leaves nothing for the reader to do.
    indirect = indirect.subtracting(BitSet(hits.sentences(.ownAim).filter { !concernsReader($0) }))
    let parts = AskedParts(message: message, hits: hits, lexicon: language.lexicon)
    var asks: [Ask] = []
    var reported: Int?
    for place in message.body where message.parts[place] == .body && !courtesy.contains(place) {
      if isReported(place, behind: reported) {
        reported = place
        continue
      }
      let sentence = message.sentences[place]
      // "I need it by ten. Is it?" asks with its first words.
      let isDirect = !rhetorical.contains(place) && (direct.contains(place) || sentence.end == .question)
      guard isDirect || indirect.contains(place) else { continue }
      if let last = asks.indices.last, continues(place, asks[last]) || onlyFrees(place) {
        asks[last].sentences.append(place)
        asks[last].minutes = asks[last].minutes ?? minutes(in: place)
      } else {
        asks.append(
          Ask(
            sentences: [place],
            range: sentence.range,
            isDirect: isDirect,
            parts: parts.count(in: place),
            minutes: minutes(in: place)
          )
        )
      }
    }
    let asking = BitSet(asks.lazy.flatMap(\.sentences))
    for place in asks.indices where asks[place].minutes == nil {
      asks[place].minutes = minutesBeside(asks[place], asking)
    }
    // Beside a question, "I want to learn SQL before May" says what for.
    guard asks.contains(where: \.isDirect) else { return asks }
    return asks.filter { $0.isDirect || $0.sentences.contains(where: concernsReader) }
  }

  /// "They asked us 'how many would you take?'": somebody else's question, or the next one of theirs.
  private func isReported(_ place: Int, behind reported: Int?) -> Bool {
    let sentence = message.sentences[place]
    func token(_ index: Int) -> Token { message.text.tokens[index] }
    guard sentence.end == .question, let first = sentence.tokens.first, let last = sentence.tokens.last,
      token(last).shape.contains(.quoted), asksInside(last)
    else { return false }
    let lead = sentence.tokens.prefix { !token($0).shape.contains(.quoted) }
    guard !lead.isEmpty else { return reported.map { $0 + 1 == place } ?? false }
    // "They said that you are the one to ask" hands the question on.
    return !language.lexicon.has(token(first), in: .i)
      && !lead.contains { language.lexicon.has(token($0), in: .you) }
      && lead.contains { WordSet.reporting.contains(token($0).hash) }
  }

  /// The mark stands inside the quotation: 'is it "food safe"?' is the writer's own question.
  private func asksInside(_ last: Int) -> Bool {
    let end = Int(message.text.tokens[last].end)
    return end < message.text.bytes.count && message.text.bytes[end] == UInt8(ascii: "?")
  }

  /// "So look at the editor" in an answer is what was asked for, and asks for nothing.
  private func advice(among direct: BitSet) -> BitSet {
    let forWriter: WordClasses = [.i, .me, .my, .please]
    return BitSet(
      direct.filter { place in
        message.sentences[place].end != .question && !hits.has(.request, in: place)
          && !message.sentences[place].tokens.contains {
            language.lexicon.has(message.text.tokens[$0], in: forWriter)
          }
      }
    )
  }

  /// Speaks to the reader, or leaves a question standing before them.
  private func concernsReader(_ sentence: Int) -> Bool {
    let reader: WordClasses = [.you, .your]
    return hits.has(.openQuestion, in: sentence) || hits.has(.nudge, in: sentence)
      || message.sentences[sentence].tokens.contains {
        language.lexicon.has(message.text.tokens[$0], in: reader)
      }
  }

  /// Asks for nothing but a no, should it be one: "tell me if this is out of order".
  private func onlyFrees(_ sentence: Int) -> Bool {
    let freeing = hits[.optOut, sentence]
    guard !freeing.isEmpty, message.sentences[sentence].end != .question else { return false }
    return (Self.direct + Self.indirect).allSatisfy { reading in
      hits[reading, sentence].allSatisfy { hit in freeing.contains { $0.tokens.overlaps(hit.tokens) } }
    }
  }

  /// A sentence that offers another way to the same end, or puts the ask once more.
  private func continues(_ place: Int, _ ask: Ask) -> Bool {
    let sentence = message.sentences[place]
    guard let last = ask.sentences.last, place - last <= 1, !sentence.isListItem else { return false }
    let first = message.text.tokens[sentence.tokens.lowerBound].hash
    return WordSet.askJoins.contains(first) || hits.has(.smallAnswer, in: place)
      || hits.has(.optOut, in: place)
  }

  /// "Ten minutes is plenty. Could I ring you on Saturday?" and "Would you read it? It should take ten
  /// minutes."
  ///
  /// - Parameter asking: sentences that ask, which have minutes of their own.
  private func minutesBeside(_ ask: Ask, _ asking: BitSet) -> Int? {
    guard let first = ask.sentences.first, let last = ask.sentences.last else { return nil }
    let beside = [first - 1, last + 1].filter { place in
      message.parts.indices.contains(place) && message.parts[place] == .body
        && (hits.has(.smallAnswer, in: place) || place > last && !asking.contains(place) && goesOn(place))
    }
    return beside.lazy.compactMap(minutes).first
  }

  /// Tells more of the ask before it: "It takes ten minutes", "A call of half an hour would be ideal".
  private func goesOn(_ place: Int) -> Bool {
    let tokens = message.text.tokens[message.sentences[place].tokens]
    // "It is 20 lines, ten minutes at most" is measured in lines.
    guard let size = hits[.size, place].first, let first = tokens.first?.hash,
      Duration(message.text, size.tokens).minutes != nil
    else { return false }
    // "I have ten minutes before the committee" are the writer's own.
    func has(_ token: Token?, _ classes: WordClasses) -> Bool {
      token.map { language.lexicon.has($0, in: classes) } == true
    }
    let isShared = !has(tokens.first, .i) || tokens.contains { has($0, .you) }
    return first == FunctionWord.it || WordSet.backward.contains(first)
      || (hits.has(.actMeet, in: place) && isShared && tokens.contains { has($0, .modals) })
  }

  private func minutes(in sentence: Int) -> Int? {
    for hit in hits[.size, sentence] {
      let room = message.sentences[sentence].tokens
      if let minutes = Duration(message.text, hit.tokens, in: room).minutes { return minutes }
    }
    return nil
  }
}
