import MentorText

/// Everything that drafting knows: fields, channels, and the kinds of message.
public struct DraftBook: Sendable {
  /// In the order of their ids.
  public let fields: [BriefField]
  /// In the order in which they are offered.
  public let channels: [DraftChannel]
  /// In the order of a request's way.
  public let kinds: [DraftKind]
  let signposts: [Signpost]
  let shapes: ShapeReader
  let mentor: Mentor

  public static let builtIn = Resources.builtIn(try DraftBook(mentor: .builtIn))

  /// - Throws: `RecordError` for the first record that cannot be read.
  init(mentor: Mentor) throws(RecordError) {
    self.mentor = mentor
    shapes = ShapeReader()
    var fields: [BriefField] = []
    for (name, path, record) in try Resources.parts(in: "fields") {
      let field = try BriefField(
        id: name,
        record: record,
        file: path,
        lexicon: mentor.catalogue.language.lexicon
      )
      for rule in field.heed where mentor.rule(rule) == nil {
        throw RecordError(
          file: path,
          line: record.field("heed")?.line ?? 0,
          what: "no rule is named '\(rule)'"
        )
      }
      fields.append(field)
    }
    var channels: [DraftChannel] = []
    for (name, path, record) in try Resources.parts(in: "channels") {
      channels.append(try DraftChannel(id: name, record: record, file: path))
    }
    let byName = Dictionary(uniqueKeysWithValues: fields.map { ($0.id, $0) })
    var shared: [String: DraftPart] = [:]
    for (name, path, record) in try Resources.parts(in: "parts") {
      shared[name] = try DraftPart(
        id: name,
        record.head,
        file: path,
        fields: Set(byName.keys),
        shapes: shapes.names
      )
    }
    var kinds: [DraftKind] = []
    for (name, path, record) in try Resources.parts(in: "drafts") {
      kinds.append(
        try DraftKind(
          id: name,
          record: record,
          file: path,
          fields: byName,
          shared: shared,
          channels: channels.map(\.id),
          shapes: shapes.names
        )
      )
    }
    var signposts: [Signpost] = []
    for (name, path, record) in try Resources.parts(in: "signposts") {
      signposts.append(try Signpost(id: name, record: record, file: path))
    }
    self.signposts = signposts
    self.fields = fields
    self.channels = channels.sorted { $0.order < $1.order }
    self.kinds = kinds.sorted { $0.order < $1.order }
  }

  /// A kind by its id.
  public func kind(_ id: String) -> DraftKind? { kinds.first { $0.id == id } }

  /// A channel by its id.
  public func channel(_ id: String) -> DraftChannel? { channels.first { $0.id == id } }

  /// A field by its id; with a kind, as that kind asks for it.
  public func field(_ id: String, of kind: DraftKind? = nil) -> BriefField? {
    kind?.questions[id] ?? fields.first { $0.id == id }
  }

  /// Fields whose answers are the writer's own.
  public var keptFields: [BriefField] { fields.filter(\.isKept) }
}

extension Resources {
  /// All records of a folder as name, path and record.
  fileprivate static func parts(in folder: String) throws(RecordError) -> [(String, String, Record)] {
    try records(in: folder).map { ($0.name, $0.path, $0.record) }
  }
}
