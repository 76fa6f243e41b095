import MentorText

/// Finds out what a message is for, when the writer does not say it.
struct KindReader {
  let message: Message
  let hits: Hits
  let asks: [Ask]

  var kind: MessageKind {
    let body = message.body
    let opening = BitSet(message.body.prefix(2))
    let isReply = subjectBegins(with: "re") || message.parts.contains(.quoted)
    if !hits.sentences(.introRequest).union(hits.sentences(.introduces)).isDisjoint(with: body) {
      return .intro
    }
    if settlesWhatWasOffered(in: body) { return .reply }
    let wantsMore = !hits.sentences(.ownAim).isDisjoint(with: body)
    if !hits.sentences(.thanksOpening).isDisjoint(with: opening), asks.allSatisfy({ !$0.isDirect }),
      !wantsMore
    {
      return isReply && !hits.sentences(.ourContact).isDisjoint(with: opening) ? .reply : .thanks
    }
    if asks.isEmpty, Self.saysThatNothingIsAsked(hits, in: body) { return .reply }
    if !hits.sentences(.followUp).isDisjoint(with: opening) { return .followUp }
    if asks.isEmpty, !isReply, onlyThanks(in: body) { return .thanks }
    return isReply ? .reply : .first
  }

  /// A yes or a no to what the reader offered, or another day for what was agreed, which may be asked for.
  private func settlesWhatWasOffered(in body: BitSet) -> Bool {
    func says(_ name: ReadingName) -> Bool { !hits.sentences(name).isDisjoint(with: body) }
    if says(.reschedules) { return true }
    return asks.allSatisfy { !$0.isDirect } && (says(.declines) || says(.confirms))
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
