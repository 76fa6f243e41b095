import MentorText

/// The steps of one part of a request's way: one file of `Resources/checklists`.
///
///     title: Before the first meeting
///     order: 3
///     about: Come prepared, so that the time goes into your question
///     day:   the day of the meeting
///     event: Meet {name|your contact}
///     after: answered
///
///     item:   agenda
///     short:  Send a short agenda
///     long:   Send a short agenda and any page to read one or two days ahead.
///     when:   -2 days
///     source: A-Q-HAL-6, own judgement
///     note:   The lead time is our own judgement.
///
/// `order:` is the place in the journey, `day:` says what `--on` names (with `leaning: near` where that day
/// may be over), `event:` what a calendar writes on that day, and `after:` names the events of a request
/// behind which the list comes next ("start" before the first one). Ids are never renamed; an old one goes to
/// `formerly:`, so that ticks stay.
package struct Checklist: Sendable {
  /// The file's name.
  package let id: String
  package let title: String
  let order: Int
  package let about: String
  /// What the day of the list is: "the day of the meeting".
  package let dayMeans: String
  /// Where a date without a year is looked for.
  package let leaning: DayReader.Leaning
  package let items: [ChecklistItem]
  let event: Phrasing
  let after: [String]
  let formerly: [String]
}

extension Checklist {
  static let keys = ["title", "order", "about", "day", "leaning", "event", "after", "formerly"]

  /// - Throws: `RecordError` for anything that is missing, unknown or stands twice.
  init(_ named: NamedRecord, sources: Sources) throws(RecordError) {
    let head = try RecordBlock(named, keys: Self.keys, required: ["title", "order", "about", "day", "event"])
    id = named.name
    title = try head.text("title")
    order = try head.number("order")
    about = try head.text("about")
    dayMeans = try head.text("day")
    leaning = try head.value("leaning", or: DayReader.Leaning.ahead)
    event = try head.phrasing("event")
    after = head.words("after")
    formerly = head.words("formerly")
    items = try named.record.blocks.map { block throws(RecordError) in
      try ChecklistItem(block, file: named.path, sources: sources)
    }
    for (place, item) in items.enumerated() where items[..<place].contains(where: { $0.id == item.id }) {
      throw named.error("'\(item.id)' stands here twice", line: named.record.blocks[place][0].line)
    }
  }
}

extension Checklist {
  /// Ids of all lists, without reading them.
  package static var names: [String] { Resources.names(in: "checklists") }

  /// All lists, in the order of the journey.
  package static let all = Resources.builtIn(try reading())

  /// A list by its id, or by one that it had.
  package static func named(_ id: String, in lists: [Checklist] = all) -> Checklist? {
    lists.first { $0.id == id } ?? lists.first { $0.formerly.contains(id) }
  }

  static func reading() throws(RecordError) -> [Checklist] {
    let sources = try Resources.sources()
    let lists = try Resources.records(in: "checklists").map { named throws(RecordError) in
      try Checklist(named, sources: sources)
    }
    return lists.sorted { $0.order < $1.order }
  }
}
