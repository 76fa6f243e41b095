/// A message made of a brief, and what it still lacks.
public struct Draft: Sendable {
  /// A place that is still open.
  public struct Gap: Equatable, Sendable {
    /// Key in the brief.
    public let field: String
    /// The question that fills it.
    public let ask: String
    /// The slot that stands in the message meanwhile.
    public let slot: String
  }

  /// The whole message; with a line "Subject: ..." where the channel has one. Ends with a line break.
  public let text: String
  /// Nil where the channel has no line for it.
  public let subject: String?
  /// The message without its subject.
  public let body: String
  /// What the message is for.
  public let kind: DraftKind
  /// The channel of the brief; mail where it names none that is known.
  public let channel: DraftChannel
  /// Open places, in the order of the message.
  public let gaps: [Gap]
  /// Fields whose answers stand in the message as sentences, and are none.
  let unjoined: Set<String>
  /// Answers that were given and do not stand in the message, because the kind or the channel has no room for
  /// them.
  public let leftOut: [BriefField]
  /// How to score it.
  public let options: ScoreOptions

  /// Characters of the body. Unit: Unicode scalars; a line break is one, however it is written.
  public var length: Int { Characters.count(in: body.utf8) }

  /// Characters above what the channel lets through; 0 if it fits.
  public var excess: Int { channel.limit.map { max(0, length - $0) } ?? 0 }

  /// A score of the draft as it stands.
  public func score() -> Score { Mentor.builtIn.score(Array(text.utf8), options: options) }

  /// The verdict of a score, which is `not yet` while a place is open or the channel would cut the end off.
  public func verdict(of score: Score) -> Score.Verdict {
    gaps.isEmpty && excess == 0 ? score.verdict : .notYet
  }
}

extension Draft {
  /// The draft after its writer changed the text; a gap whose slot is gone is closed.
  package func rewritten(as text: String) -> Draft {
    let head = "Subject: "
    let isBreak: (Character) -> Bool = { $0.isNewline }
    let lines = text.split(maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: isBreak)
    let hasHead = lines.first?.hasPrefix(head) == true
    let rest = hasHead ? (lines.count > 1 ? String(lines[1]) : "") : text
    let start = rest.drop(while: isBreak)
    let end = start.lastIndex { !isBreak($0) }.map { start.index(after: $0) } ?? start.startIndex
    return Draft(
      text: text,
      subject: hasHead ? String(lines[0].dropFirst(head.count)) : nil,
      body: String(start[..<end]),
      kind: kind,
      channel: channel,
      gaps: gaps.filter { text.contains($0.slot) },
      unjoined: unjoined,
      leftOut: leftOut,
      options: options
    )
  }
}
