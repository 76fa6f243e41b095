import MentorText

/// Something to do for a request, a number of days after something happened: one file
/// `Resources/journey/*.step`.
///
///     title:  Say thanks
///     after:  answered met advised
///     unless: thanked
///     from:   0 days
///     by:     3 days
///     marks:  thanked
///     say:    Thank {name|them}, and name what helped.
///     why:    Thanks within one to three days are expected.
///     source: E57
///
/// Days count from the last event named in `after:`. The step falls away once an event of `unless:` came on
/// that day or later, or one of `never:` at any time, and behind the days of `until:`.
package struct JourneyStep: Sendable {
  /// The file's name.
  let id: String
  package let title: String
  /// What is recorded once it is done.
  package let marks: HelpRequest.Kind
  let why: String
  /// Readable references.
  let sources: [String]
  let say: Phrasing
  let after: [HelpRequest.Kind]
  let unless: [HelpRequest.Kind]
  let never: [HelpRequest.Kind]
  let from: DaySpan
  let by: DaySpan
  let until: DaySpan?

  private static let keys = [
    "title", "after", "unless", "never", "from", "by", "until", "marks", "say", "why", "source",
  ]

  init(_ named: NamedRecord, sources: Sources) throws(RecordError) {
    let fields = try RecordBlock(
      named,
      keys: Self.keys,
      required: ["title", "after", "from", "by", "marks", "say", "why", "source"]
    )
    func kinds(_ key: String) throws(RecordError) -> [HelpRequest.Kind] {
      var kinds: [HelpRequest.Kind] = []
      for word in fields.words(key) {
        guard let kind = HelpRequest.Kind(rawValue: word) else {
          throw fields.error(key, "names no event: '\(word)'")
        }
        kinds.append(kind)
      }
      return kinds
    }
    id = named.name
    title = try fields.text("title")
    after = try kinds("after")
    unless = try kinds("unless")
    never = try kinds("never")
    guard let marks = try kinds("marks").first, let from = try fields.span("from"),
      let by = try fields.span("by")
    else {
      throw fields.error("marks", "needs an event")
    }
    self.marks = marks
    self.from = from
    self.by = by
    until = try fields.span("until")
    say = try fields.phrasing("say")
    why = try fields.text("why")
    self.sources = try fields.references(sources)
  }

  /// The days on which the step is to be done for a request; nil if it is not.
  func days(for request: HelpRequest) -> (from: Day, by: Day, until: Day?)? {
    guard request.isOpen, let start = request.events.last(where: { after.contains($0.kind) })?.day,
      !request.events.contains(where: {
        never.contains($0.kind) || (unless.contains($0.kind) && $0.day >= start)
      }),
      let from = start.adding(from), let by = start.adding(by)
    else { return nil }
    return (from, by, until.flatMap { start.adding($0) })
  }
}
