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

  /// With the records that are built in; they are read when it is first asked for.
  public static let builtIn = Resources.builtIn(try DraftBook())

  /// - Throws: `RecordError` for the first record that cannot be read.
  private init() throws(RecordError) {
    let mentor = Mentor.builtIn
    let shapes = ShapeReader()
    let fields = try Resources.records(in: "fields").map { named throws(RecordError) in
      let field = try BriefField(named, lexicon: mentor.catalogue.language.lexicon)
      for rule in field.heed where mentor.rule(rule) == nil {
        throw RecordBlock(named).error("heed", "names '\(rule)', which is no rule")
      }
      return field
    }
    let channels = try Resources.records(in: "channels").map { named throws(RecordError) in
      try DraftChannel(named)
    }
    let byName = Dictionary(uniqueKeysWithValues: fields.map { ($0.id, $0) })
    var shared: [String: DraftPart] = [:]
    for named in try Resources.records(in: "parts") {
      shared[named.name] = try DraftPart(
        RecordBlock(named),
        fields: Set(byName.keys),
        shapes: shapes.names
      )
    }
    let kinds = try Resources.records(in: "drafts").map { named throws(RecordError) in
      try DraftKind(
        named,
        fields: byName,
        shared: shared,
        channels: channels.map(\.id),
        shapes: shapes.names
      )
    }
    signposts = try Resources.records(in: "signposts").map { named throws(RecordError) in
      try Signpost(named)
    }
    self.shapes = shapes
    self.fields = fields
    self.channels = channels.sorted { $0.order < $1.order }
    self.kinds = kinds.sorted { $0.order < $1.order }
  }

  /// A kind by its id.
  public func kind(_ id: String) -> DraftKind? { kinds.first { $0.id == id } }

  /// A channel by its id.
  public func channel(_ id: String) -> DraftChannel? { channels.first { $0.id == id } }

  /// How a message travels where nothing else is told: the first that is offered.
  var standardChannel: DraftChannel { channels[0] }

  /// A field by its id; with a kind, as that kind asks for it.
  public func field(_ id: String, of kind: DraftKind? = nil) -> BriefField? {
    kind?.questions[id] ?? fields.first { $0.id == id }
  }

  /// Fields to ask for, in order: what a message on the channel shows, and names, by which it is scored.
  ///
  /// - Parameter channel: nil while it is not chosen.
  func fields(of kind: DraftKind, on channel: DraftChannel?) -> [String] {
    let all = kind.needs + kind.also
    guard let shown = channel.map(kind.fieldsShown) else { return all }
    return all.filter { shown.contains($0) || field($0)?.form == .name }
  }

  /// Fields whose answers are the writer's own.
  package var keptFields: [BriefField] { fields.filter(\.isKept) }
}
