import MentorText

/// One thing that a brief can hold: its question, why it is asked, and what stands in the message while it is
/// missing.
///
/// One file of `Resources/fields`; the file's name is the key in a brief and the flag on the command line.
public struct BriefField: Sendable {
  /// How an answer is written.
  public enum Form: String, CaseIterable, Sendable {
    /// A name; whatever stands there is one.
    case name
    /// One line.
    case line
    /// One line or more that become one paragraph.
    case text
    /// One fact on each line.
    case list
  }

  /// Which days an answer can name.
  enum Direction: String, CaseIterable { case ahead, back }

  /// "to", "ask": the key by which `Brief` keeps the answer.
  public let id: String
  /// A heading of a few words: "The one question".
  public let title: String
  /// The question that a writer is asked, as a sentence.
  public internal(set) var ask: String
  /// What the answer does for the reader of the message, in one sentence.
  public internal(set) var why: String
  /// How to write the answer, where that is not plain.
  public internal(set) var hint: String?
  /// An answer that does; of several lines where `form` allows them.
  public internal(set) var example: String
  /// A slot, as `mentor score` recognises it: "[your name]".
  public let gap: String
  /// What to ask with: one line or several.
  public let form: Form
  /// The answer is the writer's own and is kept in the profile.
  public let isKept: Bool
  /// Ids of the rules that speak about an answer.
  let heed: [String]
  /// Where a day in the answer lies; nil where it does not matter.
  let day: Direction?
}

extension BriefField {
  private static let keys = [
    "title", "ask", "why", "hint", "example", "gap", "form", "kept", "heed", "day", "source",
  ]

  /// - Throws: `RecordError` for anything missing or unknown, and for a gap that is no slot.
  init(_ named: NamedRecord, lexicon: Lexicon) throws(RecordError) {
    let fields = try RecordBlock(
      named,
      keys: Self.keys,
      required: ["title", "ask", "why", "example", "gap", "form", "source"]
    )
    id = named.name
    title = try fields.text("title")
    ask = try fields.text("ask")
    why = try fields.text("why")
    hint = fields["hint"]
    example = fields.values("example").map(\.text).joined(separator: "\n")
    gap = try fields.text("gap")
    form = try fields.value("form", Form.self)
    isKept = fields["kept"] == "profile"
    heed = fields.words("heed")
    day = try fields.values("day", Direction.self).first
    if let kept = fields["kept"], kept != "profile" { throw fields.error("kept", "needs the word 'profile'") }
    let bytes = Array(gap.utf8)
    let cut = Text(bytes, lexicon: lexicon)
    guard cut.tokens.first?.kind == .slot, cut.tokens[0].range == bytes.indices else {
      throw fields.error("gap", "needs a slot that 'mentor score' sees, such as [your name]")
    }
  }

  /// The same field with the question that a kind of message asks instead.
  func asking(_ block: RecordBlock) throws(RecordError) -> BriefField {
    var field = self
    for line in block.fields.dropFirst() {
      let text = line.values.map(\.text).joined(separator: "\n")
      switch line.key {
      case "ask": field.ask = text
      case "why": field.why = text
      case "hint": field.hint = text
      case "example": field.example = text
      default: throw block.error("unknown key '\(line.key)' in the question of a field", line: line.line)
      }
    }
    return field
  }
}
