import MentorText

/// The result of the name-swap test.
public struct SwapResult: Sendable {
  /// Whether something in the text fits this reader alone.
  public let verdict: SwapVerdict
  /// Share of the body's sentences that would read the same to anyone, 0...1.
  public let sameShare: Double
  /// In the order of the text.
  public let anchors: [Score.AnchorScore]

  init(_ reading: Reading) {
    let test = SwapTest(reading)
    verdict = test.verdict
    sameShare = test.sameShare
    anchors = reading.anchors.map {
      Score.AnchorScore(range: reading.message.text.range(ofTokens: $0.tokens), kind: $0.kind)
    }
  }
}
