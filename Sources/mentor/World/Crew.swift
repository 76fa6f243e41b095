/// Several hands for many like pieces of work, each with what it remembers from one piece to the next.
///
/// The calling thread is one of them; another is begun only where there is more than one piece, and has ended
/// when the call returns.
struct Crew<Hand: Sendable> {
  /// The first one, and the others from when there is work for them.
  private var hands: [Hand]
  /// How many hands there are at most.
  let count: Int
  private let apart: @Sendable (Hand) -> Hand

  /// - Parameters:
  ///   - count: at least 1.
  ///   - hand: the first one.
  ///   - apart: makes another one that shares little with it.
  init(_ count: Int, _ hand: Hand, apart: @escaping @Sendable (Hand) -> Hand) {
    hands = [hand]
    self.count = max(1, count)
    self.apart = apart
  }

  /// What becomes of each piece, in the order of the pieces.
  ///
  /// - Parameter alone: one hand does all.
  mutating func results<Result: Sendable>(
    of pieces: Int,
    alone: Bool = false,
    _ work: @escaping @Sendable (_ piece: Int, _ hand: inout Hand) -> Result
  ) -> [Result] {
    guard pieces > 1, count > 1, !alone else { return (0..<pieces).map { work($0, &hands[0]) } }
    while hands.count < count { hands.append(apart(hands[0])) }
    let pile = Pile(of: pieces)
    defer { pile.remove() }
    // Each place belongs to the one hand that took its piece off the pile.
    nonisolated(unsafe) let kept = UnsafeMutableBufferPointer<Result?>.allocate(capacity: pieces)
    kept.initialize(repeating: nil)
    defer {
      kept.deinitialize()
      kept.deallocate()
    }
    hands.withUnsafeMutableBufferPointer { hands in
      // And each hand to one thread.
      nonisolated(unsafe) let hands = hands
      let threads = (1..<min(hands.count, pieces)).compactMap { place in
        SystemThread { Self.work(off: pile, hand: &hands[place], into: kept, work) }
      }
      Self.work(off: pile, hand: &hands[0], into: kept, work)
      for thread in threads { thread.join() }
    }
    return kept.compactMap(\.self)
  }

  private static func work<Result>(
    off pile: Pile,
    hand: inout Hand,
    into kept: UnsafeMutableBufferPointer<Result?>,
    _ work: (Int, inout Hand) -> Result
  ) {
    while let piece = pile.take() { kept[piece] = work(piece, &hand) }
  }
}
