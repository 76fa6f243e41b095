import MentorText

/// Finds out what a message is for, when the writer does not say it.
struct KindReader {
  let message: Message
  let hits: Hits
  let asks: [Ask]
  let lexicon: Lexicon

  var kind: MessageKind {
    let body = message.body
    let first = BitSet(body.prefix(1))
    let opening = BitSet(body.prefix(2))
    let isReply = subjectBegins(with: "re") || message.parts.contains(.quoted)
    func says(_ readings: ReadingName..., in places: BitSet) -> Bool {
      readings.contains { !hits.sentences($0).isDisjoint(with: places) }
    }
    if says(.introRequest, .introduces, in: body) { return .intro }
    if settlesWhatWasOffered(in: body) { return .reply }
    let wantsMore = says(.ownAim, in: body)
    let isQuiet = asks.allSatisfy { !$0.isDirect }
    if says(.answers, in: first) { return .reply }
    if says(.thanksOpening, in: opening), isQuiet, !wantsMore {
      return isReply && says(.ourContact, in: opening) ? .reply : .thanks
    }
    if thanksForOwnMatter(in: opening), asks.things < 2 { return .thanks }
    if asks.isEmpty, Self.saysThatNothingIsAsked(hits, in: body) { return .reply }
    if says(.followUp, in: opening) { return .followUp }
    if asks.isEmpty, !isReply, onlyThanks(in: body) { return .thanks }
    if !asks.isEmpty, says(.earlierRequest, .followedAdvice, in: body) { return .followUp }
    if asks.isEmpty, says(.followedAdvice, in: body) { return .thanks }
    if asks.isEmpty, !heartfelt.isDisjoint(with: body), goesOn(in: body) { return .thanks }
    if asks.isEmpty, says(.answers, in: body) { return .reply }
    return isReply || asks.isEmpty && goesOn(in: body) ? .reply : .first
  }

  /// Goes on with what the two have begun, and neither says who writes nor what they want.
  private func goesOn(in body: BitSet) -> Bool {
    let strange: [ReadingName] = [.intro, .interest, .goal, .ownAim, .whyYou, .commonGround]
    let shared: [ReadingName] = [
      .thanksFor, .answers, .followedAdvice, .ownStep, .outcome,
    ]
    return hits.sentences(ofAny: strange).isDisjoint(with: body)
      && !hits.sentences(ofAny: shared).union(heartfelt).isDisjoint(with: body)
  }

  /// Sentences that thank, but for those that close a letter: "Thank you for your time".
  private var heartfelt: BitSet {
    BitSet(
      hits.sentences(.thank).filter { place in
        !message.text.tokens[message.sentences[place].tokens].contains {
          WordSet.thankedFormally.contains($0.hash)
        }
      }
    )
  }

  /// A yes or a no to what the reader offered, or another day for what was agreed, which may be asked for.
  private func settlesWhatWasOffered(in body: BitSet) -> Bool {
    func says(_ name: ReadingName) -> Bool { !hits.sentences(name).isDisjoint(with: body) }
    if says(.reschedules) { return true }
    return asks.allSatisfy { !$0.isDirect } && (says(.declines) || says(.confirms))
  }

  /// For something done for the writer, "for checking my abstract"; a book is there for everybody.
  private func thanksForOwnMatter(in opening: BitSet) -> Bool {
    let writer: WordClasses = [.me, .my]
    func has(_ index: Int, _ classes: WordClasses) -> Bool {
      lexicon.has(message.text.tokens[index], in: classes)
    }
    return hits[.thanksFor].contains { hit in
      opening.contains(hit.sentence) && hit.tokens.contains { has($0, .thanks) }
        && hit.tokens.contains { has($0, writer) }
    }
  }

  /// For something that was done, and either it is told what there was between the two, or no other sentence
  /// has an aim.
  private func onlyThanks(in body: BitSet) -> Bool {
    let thanks = hits.sentences(.thanksFor)
    guard !thanks.isDisjoint(with: body) else { return false }
    let others = body.subtracting(thanks)
    return !hits.sentences(.ourContact).isDisjoint(with: body)
      || [.ownAim, .interest, .goal].allSatisfy { (name: ReadingName) in
        hits.sentences(name).isDisjoint(with: others)
      }
  }

  /// A condolence, a congratulation, a yes, a no, or news, as far as the message says so.
  static func saysThatNothingIsAsked(_ hits: Hits, in body: BitSet) -> Bool {
    [.condolence, .congratulation, .confirms, .declines, .asksNothing].contains { (name: ReadingName) in
      !hits.sentences(name).isDisjoint(with: body)
    }
  }

  private func subjectBegins(with word: String) -> Bool {
    guard let subject = message.subject else { return false }
    return message.text.tokens[message.sentences[subject].tokens.lowerBound].hash == FoldedHash.of(word)
  }
}
