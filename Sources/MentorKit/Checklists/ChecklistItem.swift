import MentorText

/// One step of a list.
package struct ChecklistItem: Sendable {
  /// Unique within the list; begins with a letter.
  package let id: String
  let short: Phrasing
  let long: Phrasing
  /// From the list's day on; nil for a step without a day.
  let lead: DaySpan?
  /// Readable references.
  package let sources: [String]
  let note: String?
  let formerly: [String]
}

extension ChecklistItem {
  /// Among ticked ids, also under an id that it had.
  func isDone(in ticked: Set<String>) -> Bool { ticked.contains(id) || !ticked.isDisjoint(with: formerly) }

  static let keys = ["item", "short", "long", "when", "source", "note", "formerly"]

  init(_ block: [Record.Field], file: String, sources: Sources) throws(RecordError) {
    let fields = try RecordBlock(
      block,
      keys: Self.keys,
      required: ["item", "short", "long", "source"],
      file: file
    )
    id = try fields.text("item")
    guard id.utf8.first.map(Ascii.isLower) == true,
      id.utf8.allSatisfy({ Ascii.isLower($0) || $0 == Ascii.hyphen })
    else { throw fields.error("item", "needs an id of small letters and '-'") }
    short = try fields.phrasing("short")
    long = try fields.phrasing("long")
    lead = try fields.span("when")
    self.sources = try fields.references(sources)
    note = fields["note"]
    formerly = fields.words("formerly")
  }
}
