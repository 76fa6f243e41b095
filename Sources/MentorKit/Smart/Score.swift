/// What `mentor` says of a message.
public struct Score: Sendable {
  /// Whether to send it. Points decide; an open slot is always `notYet`, and a message with a blocker is
  /// never `ready`.
  ///
  /// - Source: the bounds lie where careful readers of the calibration messages gave 5 and 8 of 10 for
  ///   readiness.
  public enum Verdict: String, Sendable {
    case ready, nearly
    case notYet = "not yet"
  }

  /// What one of the five letters got.
  public struct LetterScore: Sendable {
    /// Which of the five it is.
    public let letter: Letter
    /// 0...20.
    public let points: Int
    /// What its points are made of; they add up to `points`.
    public let parts: [PartScore]
  }

  /// What one part of a letter got, and why.
  public struct PartScore: Sendable {
    /// "object", "focus" ...: unique within the letter.
    public let id: String
    /// 0...`of`.
    public let points: Int
    /// Points that can be reached, above 0; those of all parts of a letter add up to 20.
    public let of: Int
    /// What was found or is missing, in words for the writer.
    public let because: String
  }

  /// Something that the reader is asked to do.
  public struct AskScore: Sendable {
    /// UTF-8 byte offsets, half-open.
    public let range: Range<Int>
    /// Minutes of the reader's time, if they are told.
    public let minutes: Int?
    /// The date or event as it is written, if there is one.
    public let by: String?
    /// Somewhere the message says that an answer can wait.
    public let saysNoRush: Bool
    /// Somewhere the message makes it easy to say no.
    public let easesNo: Bool
  }

  /// A passage that ties the message to its reader.
  public struct AnchorScore: Sendable {
    /// UTF-8 byte offsets, half-open.
    public let range: Range<Int>
    /// What of the reader it names.
    public let kind: AnchorKind
  }

  /// The one change that helps most.
  public struct NextEdit: Equatable, Sendable {
    /// The id of the rule whose finding it mends.
    public let rule: String
    /// Points of the whole score, above 0.
    public let gain: Int
    /// What to do, in words for the writer.
    public let say: String

    /// What gains most; of equals the first. Nil where nothing gains.
    ///
    /// - Parameter asksNothing: nothing is asked and need not be, so that no time is needed either.
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
  /// "en"; nil when the text is in another language, or without words in none.
  public let language: String?
  /// What the message is for: as told by `options`, or else as its text reads.
  public let kind: MessageKind
  /// How it was scored.
  public let options: ScoreOptions
  /// Words of the body; greeting, signature and quoted text are left out. In a script that puts no blanks
  /// between words it is no count.
  public let words: Int
  /// `words` is a count.
  let partsWords: Bool
  /// 0...100: coverage of what the evidence asks for, never a chance of a reply. Nil when the language is not
  /// read.
  public let points: Int?
  /// `notYet` when the language is not read.
  public let verdict: Verdict
  /// All five, in the order of `Letter.allCases`.
  public let letters: [LetterScore]
  /// In the order of the text.
  public let asks: [AskScore]
  /// Whether the message could go to anybody; tells nothing when the language is not read.
  public let swap: SwapResult
  /// Problems, the weightiest first; together they cost `100 - points`, unless some were dismissed or are not
  /// shown.
  public internal(set) var findings: [Finding]
  /// What is good, each rule once and the best first; they have no points.
  public internal(set) var strengths: [Finding]
  /// What gains the most points.
  public internal(set) var next: NextEdit?
  /// A card to be shown before everything else.
  public let care: CareCard?
  /// Nothing is asked and need not be, see `Reading.asksNothing`.
  let asksNothing: Bool
  /// The file that the text was decoded from; nil when the text is the file.
  var origin: Origin?
}

extension Score {
  /// Where its passages stand in the file.
  ///
  /// - Complexity: linear in the length of a plain text; make it once for a report.
  public var places: Places { Places(text, origin) }
}
