import MentorText

/// Takes out of the hits of a message what does not count there.
extension Hits {
  /// The times of a message, as far as they are over or still ahead.
  struct Times {
    /// Sentences that name a time ahead.
    let ahead: BitSet
    /// Tokens of times that are over.
    let over: BitSet
  }

  /// A day that stands alone, in a saying or in a name is none by which an answer helps.
  mutating func dropDaysOfNobody(in message: Message, bare: BitSet, _ sense: TimeSense) {
    for name: ReadingName in [.when, .deadline] {
      drop(name) { bare.contains($0) }
      drop(
        name,
        whereHit: { hit in
          hit.tokens.contains { sense.isPartOfName($0, in: message.sentences[hit.sentence]) }
        }
      )
    }
  }

  /// Nor is one in the past; that it was a day is a fact like others, so it stays a time.
  mutating func dropPastDeadlines(in message: Message, _ sense: TimeSense) -> Times {
    let told = sentences(ofAny: [.when, .deadline, .farTime])
    let past = BitSet(told.filter { sense.tellsPast(message.sentences[$0]) })
    func isOver(_ hit: Hit) -> Bool {
      past.contains(hit.sentence)
        && !(hit.tokens.contains(where: sense.isDay)
          && sense.holdsNow(around: hit.tokens, in: message.sentences[hit.sentence]))
    }
    drop(.deadline, whereHit: isOver)
    drop(.farTime, whereHit: { isOver($0) && message.sentences[$0.sentence].end != .question })
    return Times(
      ahead: BitSet(self[.when].lazy.filter { !isOver($0) }.map(\.sentence)),
      over: BitSet(self[.when].lazy.filter(isOver).flatMap { $0.tokens })
    )
  }

  /// "I saw your talk on Sunday" and "I wrote one page" propose nothing; "I was hoping for ten minutes on
  /// Tuesday" does.
  mutating func dropSizesOfThePast(in message: Message, _ sense: TimeSense) {
    let wished = sentences(ofAny: [.request, .wish, .seek, .openQuestion])
    for name: ReadingName in [.timeSlot, .size] {
      drop(name) {
        message.sentences[$0].end != .question && !wished.contains($0)
          && sense.tellsPastAlone(message.sentences[$0])
      }
    }
  }

  /// What another did is no effort of the writer; what goes on from an own deed, "I measured it before I
  /// drilled it", is told with it.
  mutating func dropDeedsOfOthers(in message: Message, _ sense: TimeSense) {
    let deeds = BitSet(self[.effort].lazy.flatMap(\.tokens))
    drop(
      .effort,
      whereHit: { hit in
        !sense.isOwnDeed(hit.tokens, in: message.sentences[hit.sentence])
          && !deeds.contains(hit.tokens.lowerBound - 1)
      }
    )
  }

  /// "This or that?" leaves nothing to choose between.
  mutating func dropChoicesOfNothing(in message: Message, _ sense: TimeSense) {
    for name: ReadingName in [.alternative, .actChoose] {
      drop(name) { !sense.hasMatter(message.sentences[$0]) }
    }
  }
}
