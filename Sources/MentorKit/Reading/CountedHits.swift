import MentorText

/// The hits of a message that count there, and which of its times lie ahead.
///
/// Each step takes out passages of readings of its own, so that they can stand in any order.
struct CountedHits: Sendable {
  private(set) var hits: Hits
  /// Sentences that name a time ahead.
  let ahead: BitSet
  /// Tokens of times that are over.
  let over: BitSet

  /// - Parameters:
  ///   - all: whatever was found in the message.
  ///   - bare: sentences that tell nothing.
  init(_ all: consuming Hits, in message: Message, bare: BitSet, sense: TimeSense) {
    hits = all
    (ahead, over) = hits.keepDays(in: message, bare: bare, sense)
    hits.dropSizesOfThePast(in: message, sense)
    hits.dropDeedsOfOthers(in: message, sense)
    hits.dropChoicesOfNothing(in: message, sense)
    if let position = message.signature?.position { hits.add(position, to: .intro) }
  }
}

extension Hits {
  /// A day that stands alone, in a saying or in a name is none by which an answer helps, nor is one in the
  /// past; that it was a day is a fact like others, so it stays a time.
  ///
  /// - Returns: the sentences with a time ahead, and the tokens of times that are over.
  fileprivate mutating func keepDays(
    in message: Message,
    bare: BitSet,
    _ sense: TimeSense
  ) -> (ahead: BitSet, over: BitSet) {
    for name: ReadingName in [.when, .deadline] {
      drop(name) { bare.contains($0) }
      drop(
        name,
        whereHit: { hit in
          hit.tokens.contains { sense.isPartOfName($0, in: message.sentences[hit.sentence]) }
        }
      )
    }
    let told = sentences(ofAny: [.when, .deadline, .farTime])
    let past = BitSet(told.filter { sense.tellsPast(message.sentences[$0]) })
    func isOver(_ hit: Passage) -> Bool {
      past.contains(hit.sentence)
        && !(hit.tokens.contains(where: sense.isDay)
          && sense.holdsNow(around: hit.tokens, in: message.sentences[hit.sentence]))
    }
    drop(.deadline, whereHit: isOver)
    drop(.farTime, whereHit: { isOver($0) && message.sentences[$0.sentence].end != .question })
    var (ahead, over) = (BitSet(), BitSet())
    for hit in self[.when] {
      if isOver(hit) { over.insert(all: hit.tokens) } else { ahead.insert(hit.sentence) }
    }
    return (ahead, over)
  }

  /// "I saw your talk on Sunday" and "I wrote one page" propose nothing; "I was hoping for ten minutes on
  /// Tuesday" does.
  fileprivate mutating func dropSizesOfThePast(in message: Message, _ sense: TimeSense) {
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
  fileprivate mutating func dropDeedsOfOthers(in message: Message, _ sense: TimeSense) {
    let deeds = tokens(.effort)
    drop(
      .effort,
      whereHit: { hit in
        !sense.isOwnDeed(hit.tokens, in: message.sentences[hit.sentence])
          && !deeds.contains(hit.tokens.lowerBound - 1)
      }
    )
  }

  /// "This or that?" leaves nothing to choose between.
  fileprivate mutating func dropChoicesOfNothing(in message: Message, _ sense: TimeSense) {
    for name: ReadingName in [.alternative, .actChoose] {
      drop(name) { !sense.hasMatter(message.sentences[$0]) }
    }
  }
}
