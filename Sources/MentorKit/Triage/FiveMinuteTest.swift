import MentorText

/// Whether something of unique value can be given in five minutes or less.
///
/// - Source: A. Grant as quoted in R. Shaikh, "Rethinking Mentoring in Data Science"; A. Rifkin's five-minute
///   favour. Which asks fit is our own judgement, not measured; it stands in `Resources/triage`.
struct FiveMinuteTest: Sendable {
  struct Act: Sendable {
    let answer: Inquiry.FiveMinutes.Answer
    let words: String
  }

  let acts: [AskAct: Act]
  private let minutes: Int
  /// What rules say of an ask, by their ids.
  private let rules: [Sign: Set<String>]
  private let reasons: [Reason: String]

  private enum Sign: String, CaseIterable { case short, long, open, anyone }
  private enum Reason: String, CaseIterable { case yes, long, open, anyone, unseen }

  /// - Throws: `RecordError` for anything missing or unknown.
  init(_ named: NamedRecord) throws(RecordError) {
    let keys = ["title", "source", "minutes", "acts", "because"] + Sign.names
    let fields = try RecordBlock(named, keys: keys, required: keys)
    minutes = try fields.number("minutes")
    rules = Dictionary(uniqueKeysWithValues: Sign.allCases.map { ($0, Set(fields.words($0.rawValue))) })
    var acts: [AskAct: Act] = [:]
    for value in fields.values("acts") {
      let parts = value.text.split(separator: " ", maxSplits: 2).map(String.init)
      guard parts.count == 3, let act = AskAct(rawValue: parts[0]),
        let answer = Inquiry.FiveMinutes.Answer(rawValue: parts[1])
      else {
        throw fields.error("expected a kind of ask, yes, no or unclear, and words", line: value.line)
      }
      acts[act] = Act(answer: answer, words: parts[2])
    }
    guard acts.count == AskAct.allCases.count else { throw fields.error("acts", "needs every kind of ask") }
    self.acts = acts
    var reasons: [Reason: String] = [:]
    for value in fields.values("because") {
      let parts = value.text.split(separator: " ", maxSplits: 1).map(String.init)
      guard let reason = Reason(rawValue: parts[0]) else {
        throw fields.error("because", "needs one of: \(Reason.listedNames)")
      }
      reasons[reason] = parts.last
    }
    guard reasons.count == Reason.allCases.count else {
      throw fields.error("because", "needs all of: \(Reason.listedNames)")
    }
    self.reasons = reasons
  }

  /// - Parameter spoken: ids of the rules that speak about the message, strengths included.
  func result(_ act: AskAct?, minutes told: Int?, spoken: Set<String>, isTied: Bool) -> Inquiry.FiveMinutes {
    func speaks(_ sign: Sign) -> Bool { !spoken.isDisjoint(with: rules[sign] ?? []) }
    guard let act, let answer = acts[act]?.answer else { return result(.unclear, .open) }
    let isLong = told.map { $0 > minutes } ?? (answer == .no)
    if isLong || speaks(.long) { return result(.no, .long) }
    if speaks(.open) { return result(.unclear, .open) }
    let isShort = told != nil || speaks(.short)
    if answer == .unclear, !isShort { return result(.unclear, act == .empty ? .open : .unseen) }
    return isTied && !speaks(.anyone) ? result(.yes, .yes) : result(.unclear, .anyone)
  }

  private func result(_ answer: Inquiry.FiveMinutes.Answer, _ reason: Reason) -> Inquiry.FiveMinutes {
    Inquiry.FiveMinutes(answer: answer, because: reasons[reason] ?? "")
  }
}
