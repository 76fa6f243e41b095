import MentorText

/// A kind of message that can be drafted: what it needs and how its parts stand. One file of
/// `Resources/drafts`; its blocks are parts, questions of its own, and briefs that prove it, which tests read.
public struct DraftKind: Sendable {
  /// "follow-up": what `Brief.kind` holds.
  public let id: String
  /// In words for the writer: "Follow-up after silence".
  public let title: String
  /// How it is scored.
  public let scoredAs: MessageKind
  /// To the reader, where the brief tells none.
  public let relation: Relation
  /// Fields without which a gap is left, in the order in which they are asked.
  public let needs: [String]
  /// Fields that may stay empty.
  public let also: [String]
  /// Paragraphs of part ids; one layout for each channel that has its own, and `anyLayout` for the rest.
  let layouts: [String: [[String]]]
  /// Parts to leave out, in this order, when a message is too long for its channel.
  let drop: [String]
  let parts: [String: DraftPart]
  /// Its place in lists.
  let order: Int
  let questions: [String: BriefField]
  /// Ids of rules about answers that this kind never asks for.
  let unasked: Set<String>

  private static let keys = ["title", "order", "score", "relation", "needs", "also", "drop"]
  /// The layout for channels without one of their own.
  private static let anyLayout = "message"

  /// - Throws: `RecordError` for anything missing or unknown.
  init(
    _ named: NamedRecord,
    fields: [String: BriefField],
    shared: [String: DraftPart],
    channels: [String],
    shapes: [String: ShapeName]
  ) throws(RecordError) {
    let layoutKeys = [Self.anyLayout] + channels
    let reader = try RecordBlock(
      named,
      keys: Self.keys + layoutKeys,
      required: ["title", "order", "score", "relation", "needs", Self.anyLayout]
    )
    id = named.name
    title = try reader.text("title")
    order = try reader.number("order")
    scoredAs = try reader.value("score", MessageKind.self)
    relation = try reader.value("relation", Relation.self)
    needs = reader.words("needs")
    also = reader.words("also")
    drop = reader.words("drop")
    for field in needs + also where fields[field] == nil {
      throw reader.error("needs", "names '\(field)', which is no field")
    }
    let asked = (needs + also).compactMap { fields[$0] }
    unasked = Set(fields.values.flatMap(\.heed)).subtracting(asked.flatMap(\.heed))
    questions = try Self.questions(in: named, of: fields)
    let parts = try Self.parts(in: named, shared: shared, fields: Set(fields.keys), shapes: shapes)
    self.parts = parts
    layouts = try Self.layouts(in: reader, for: layoutKeys, of: parts)
  }

  /// The questions that this kind asks in its own words, by their fields.
  private static func questions(in named: NamedRecord, of fields: [String: BriefField]) throws(RecordError)
    -> [String: BriefField]
  {
    var questions: [String: BriefField] = [:]
    for block in named.record.blocks where block[0].key == "field" {
      let name = block[0].values.first?.text ?? ""
      guard let field = fields[name] else {
        throw named.error("no field is named '\(name)'", line: block[0].line)
      }
      questions[name] = try field.asking(RecordBlock(block, file: named.path))
    }
    return questions
  }

  /// The parts that all kinds share, and those of its own.
  private static func parts(
    in named: NamedRecord,
    shared: [String: DraftPart],
    fields: Set<String>,
    shapes: [String: ShapeName]
  ) throws(RecordError) -> [String: DraftPart] {
    var parts = shared
    for block in named.record.blocks where block[0].key == "part" {
      let name = block[0].values.first?.text ?? ""
      let block = RecordBlock(block, file: named.path)
      parts[name] = try DraftPart(block, fields: fields, shapes: shapes)
    }
    return parts
  }

  private static func layouts(in fields: RecordBlock, for keys: [String], of parts: [String: DraftPart])
    throws(RecordError) -> [String: [[String]]]
  {
    var layouts: [String: [[String]]] = [:]
    for key in keys where fields.has(key) {
      layouts[key] = try fields.values(key).map { value throws(RecordError) in
        let words = value.text.words
        if let unknown = words.first(where: { parts[$0] == nil }) {
          throw fields.error("no part is named '\(unknown)'", line: value.line)
        }
        return words
      }
    }
    return layouts
  }

  /// Fields whose answers stand in a message on a channel.
  func fieldsShown(on channel: DraftChannel) -> Set<String> {
    let shown = layout(on: channel).joined() + (channel.hasSubject ? [DraftPart.subject] : [])
    return Set(shown.flatMap { parts[$0]?.fields ?? [] })
  }

  /// The paragraphs of a message on a channel, as ids of parts.
  func layout(on channel: DraftChannel) -> [[String]] { layouts[channel.id] ?? layouts[Self.anyLayout] ?? [] }
}
