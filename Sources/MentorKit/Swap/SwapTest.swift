import MentorText

/// The name-swap test: does the message still work with another name on top?
///
/// Greeting, signature and the reader's name are left out; what remains is asked for passages that fit this reader only.
/// - Source: "How to Find a Data Science Mentor".
struct SwapTest: Sendable {
  let verdict: SwapResult.Verdict
  /// Share of the body's sentences that would read the same to anyone, 0...1.
  let sameShare: Double

  init(_ reading: Reading) {
    let tied = Set(reading.anchors.map(\.sentence))
    sameShare =
      reading.body.isEmpty ? 1 : Double(reading.body.subtracting(tied).count) / Double(reading.body.count)
    let strong = reading.anchors.count { $0.strength == 2 }
    let weak = reading.anchors.count - strong
    if reading.message.wordCount < 4 {
      verdict = .tooShort
    } else if strong >= 2 {
      verdict = .passes
    } else {
      verdict = strong > 0 || weak > 1 ? .partly : .fails
    }
  }
}
