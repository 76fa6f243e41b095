import MentorText

/// Whether something of unique value can be given in five minutes or less.
///
/// - Source: A. Grant as quoted in R. Shaikh, "Rethinking Mentoring in Data Science"; A. Rifkin's five-minute favour. Which asks fit is our
///   own judgement, not measured; it stands in `Resources/triage`.
struct FiveMinuteTest: Sendable {
  struct Act: Sendable {
    let answer: Inquiry.FiveMinutes.Answer
    let words: String
  }

  let acts: [AskAct: Act]
  private let minutes: Int
  /// Ids of rules: `short`, `long`, `open`, `anyone`.
  private let rules: [String: Set<String>]
  private let reasons: [String: String]

  private static let reasonKeys: Set = ["yes", "long", "open", "anyone", "unseen"]
  private static let ruleKeys = ["short", "long", "open", "anyone"]

  /// - Throws: `RecordError` for anything missing or unknown.
  init(_ named: NamedRecord) throws(RecordError) {
    let keys = ["title", "source", "minutes", "acts", "because"] + Self.ruleKeys
    let fields = try RecordBlock(named, keys: keys, required: keys)
    minutes = try fields.number("minutes")
    rules = Dictionary(uniqueKeysWithValues: Self.ruleKeys.map { ($0, Set(fields.words($0))) })
    var acts: [AskAct: Act] = [:]
    for value in fields.values("acts") {
      let parts = value.text.split(separator: " ", maxSplits: 2).map(String.init)
      guard parts.count == 3, let act = AskAct(rawValue: parts[0]),
        let answer = Inquiry.FiveMinutes.Answer(rawValue: parts[1])
      else {
        throw RecordError(
          file: named.path,
          line: value.line,
          what: "expected a kind of ask, yes, no or unclear, and words"
        )
      }
      acts[act] = Act(answer: answer, words: parts[2])
    }
    guard acts.count == AskAct.allCases.count else { throw fields.error("acts", "needs every kind of ask") }
    self.acts = acts
    var reasons: [String: String] = [:]
    for value in fields.values("because") {
      let parts = value.text.split(separator: " ", maxSplits: 1).map(String.init)
      reasons[parts[0]] = parts.last
    }
    guard Set(reasons.keys) == Self.reasonKeys else {
      throw fields.error("because", "needs " + Self.reasonKeys.sorted().joined(separator: ", "))
    }
    self.reasons = reasons
  }

  /// - Parameter spoken: ids of the rules that speak about the message, strengths included.
  func result(_ act: AskAct?, minutes told: Int?, spoken: Set<String>, isTied: Bool) -> Inquiry.FiveMinutes {
    func speaks(_ key: String) -> Bool { !spoken.isDisjoint(with: rules[key] ?? []) }
    guard let act, let answer = acts[act]?.answer else { return result(.unclear, "open") }
    let isLong = told.map { $0 > minutes } ?? (answer == .no)
    if isLong || speaks("long") { return result(.no, "long") }
    if speaks("open") { return result(.unclear, "open") }
    let isShort = told != nil || speaks("short")
    if answer == .unclear, !isShort { return result(.unclear, act == .empty ? "open" : "unseen") }
    return isTied && !speaks("anyone") ? result(.yes, "yes") : result(.unclear, "anyone")
  }

  private func result(_ answer: Inquiry.FiveMinutes.Answer, _ reason: String) -> Inquiry.FiveMinutes {
    Inquiry.FiveMinutes(answer: answer, because: reasons[reason] ?? "")
  }
}
