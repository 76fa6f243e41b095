import MentorText

/// What `mentor` says of a message.
public struct Score: Sendable {
  public enum Verdict: String, Sendable {
    case ready, nearly
    case notYet = "not yet"
  }

  public struct LetterScore: Sendable {
    public let letter: Letter
    /// 0...20.
    public let points: Int
    public let parts: [PartScore]
  }

  public struct PartScore: Sendable {
    public let id: String
    public let points: Int
    public let of: Int
    public let because: String
  }

  public struct AskScore: Sendable {
    /// UTF-8 byte offsets, half-open.
    public let range: Range<Int>
    /// Minutes of the reader's time, if they are told.
    public let minutes: Int?
    /// The date or event as it is written, if there is one.
    public let by: String?
    public let saysNoRush: Bool
    public let easesNo: Bool
  }

  public struct AnchorScore: Sendable {
    public let range: Range<Int>
    public let kind: String
  }

  public struct NextEdit: Equatable, Sendable {
    public let rule: String
    public let gain: Int
    public let say: String

    /// What gains most; of equals the first. Nil where nothing gains.
    ///
    /// - Parameter asksNothing: for thanks and the like, which need no time.
    init?(of findings: [Finding], asksNothing: Bool) {
      let open = findings.filter { !asksNothing || $0.letter != .time }
      guard let best = open.max(by: { $0.points < $1.points }), best.points > 0 else { return nil }
      rule = best.rule
      gain = best.points
      say = best.say
    }
  }

  /// The message as it was read; all ranges are places in it. `places` tells where they stand in the file.
  public let text: [UInt8]
  /// "en", or nil when the text is in another language or in none.
  public let language: String?
  public let kind: Kind
  public let options: ScoreOptions
  public let words: Int
  /// 0...100: coverage of what the evidence asks for, never a chance of a reply. Nil when the language is not read.
  public let points: Int?
  public let verdict: Verdict
  public let letters: [LetterScore]
  public let asks: [AskScore]
  public let swap: SwapResult
  /// Problems, the weightiest first; together they cost `100 - points`.
  public internal(set) var findings: [Finding]
  public internal(set) var strengths: [Finding]
  /// What gains the most points.
  public internal(set) var next: NextEdit?
  /// A card to be shown before everything else.
  public let care: CareCard?
  /// The file that the text was decoded from; nil when the text is the file.
  var origin: Origin?
}

/// The result of the name-swap test.
public struct SwapResult: Sendable {
  public let verdict: SwapTest.Verdict
  /// Share of the body's sentences that would read the same to anyone, 0...1.
  public let sameShare: Double
  public let anchors: [Score.AnchorScore]
}

extension Score {
  /// Thanks, or an answer that asks nothing.
  var asksNothing: Bool { kind == .thanks || (kind == .reply && asks.isEmpty) }

  /// Where its passages stand in the file.
  ///
  /// - Complexity: linear in the length of a plain text; make it once for a report.
  public var places: Places { Places(text, origin) }
}
