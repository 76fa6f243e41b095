/// The name-swap test: does the message still work with another name on top?
///
/// Greeting, signature and the reader's name are left out; what remains is asked for passages that fit this
/// reader only.
/// - Source: "How to Find a Data Science Mentor".
struct SwapTest: Sendable {
  let verdict: SwapVerdict
  /// Share of the body's sentences that would read the same to anyone, 0...1.
  let sameShare: Double

  init(_ reading: Reading) {
    let tied = BitSet(reading.anchors.lazy.map(\.sentence))
    sameShare =
      reading.body.isEmpty ? 1 : Double(reading.body.subtracting(tied).count) / Double(reading.body.count)
    guard reading.message.wordCount >= 4 else {
      verdict = .tooShort
      return
    }
    guard !reading.anchors.isEmpty else {
      verdict = .fails
      return
    }
    let points = reading.ties.points(of: reading)
    guard points >= reading.ties.passes else {
      verdict = points < reading.ties.partly ? .fails : .partly
      return
    }
    // Names that nobody knows this reader by could stand in a message to another.
    verdict = reading.unconfirmed.count == reading.anchors.count ? .partly : .passes
  }
}
