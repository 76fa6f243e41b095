import MentorText

/// A part of a message, such as the question or the thanks: its wordings, of which one is taken.
struct DraftPart: Sendable {
  /// Of those that fit, the ones with the most shapes are taken; which of these, the facts decide.
  let say: [Wording]
  /// Said while a needed answer is missing; the first whose other answers are there.
  let gap: [Wording]
  /// Fields in it, in order.
  let fields: [String]

  private static let keys = ["title", "part", "say", "gap"]

  /// The one that stands in no paragraph.
  static let subject = "subject"

  /// - Throws: `RecordError` for anything missing or unknown, and for a part that some answer would not fit
  ///   into.
  init(
    _ block: RecordBlock,
    fields known: Set<String>,
    shapes: [String: ShapeName]
  ) throws(RecordError) {
    func wordings(_ key: String) throws(RecordError) -> [Wording] {
      try block.fields.filter { $0.key == key }.flatMap(\.values).map { value throws(RecordError) in
        try Wording(value, of: block, fields: known, shapes: shapes)
      }
    }
    if let field = block.fields.first(where: { !Self.keys.contains($0.key) }) {
      throw block.error("unknown key '\(field.key)' in a part", line: field.line)
    }
    say = try wordings("say")
    gap = try wordings("gap")
    var fields: [String] = []
    for field in (say + gap).flatMap(\.fields) where !fields.contains(field) { fields.append(field) }
    self.fields = fields
    guard !say.isEmpty else { throw block.error("a part needs 'say:'", line: block.line) }
    guard say.contains(where: { $0.tightness == 0 && $0.innerFields.isEmpty }) else {
      let what = "a part needs a wording that takes any answer, with nothing behind the answer"
      throw block.error(what, line: block.line)
    }
    if !fields.isEmpty, gap.isEmpty {
      throw block.error("a part with answers in it needs 'gap:'", line: block.line)
    }
  }
}
