import MentorText

/// What one of the five helpers is, does, costs, and where to look for one.
package struct RolePage: Sendable {
  /// A statement with the readable reference that it stands on.
  struct Point: Sendable {
    let text: String
    let source: String
  }

  /// A service that somebody may come across, with what is known of it and from when.
  struct Platform: Sendable {
    let name: String
    let what: String
    /// When and how this was checked.
    let checked: String
    let source: String
  }

  let role: Role
  package let title: String
  /// One sentence.
  package let inShort: String
  /// What the source article says of the role.
  let points: [Point]
  let does: [String]
  let doesNot: [String]
  package let canBeHired: Bool
  let hireNote: String
  let cost: String
  let whereToLook: [Point]
  /// Ways without asking anybody.
  let withoutAsking: [Point]
  /// What to do now.
  let firstStep: String
  /// The command line that begins it.
  let command: String
  let platforms: [Platform]
  /// Readable references.
  let sources: [String]

  private static let keys = [
    "title", "in-short", "points", "does", "does-not", "hire", "hire-note", "cost", "where", "without-asking",
    "first", "command", "platforms", "source",
  ]

  /// - Throws: `RecordError` for a name that is no role, a missing key, or a source that cannot be resolved.
  init(_ named: NamedRecord, sources: Sources) throws(RecordError) {
    let fields = try RecordBlock(named, keys: Self.keys, required: Self.keys)
    guard let role = Role(rawValue: named.name), role != .none else {
      throw named.error("the file is not named like a role")
    }
    let reader = RolePointReader(fields: fields, sources: sources)
    self.role = role
    title = try fields.text("title")
    inShort = try fields.text("in-short")
    points = try reader.points("points")
    does = fields.values("does").map(\.text)
    doesNot = fields.values("does-not").map(\.text)
    canBeHired = try fields.flag("hire")
    hireNote = try fields.text("hire-note")
    cost = try fields.text("cost")
    whereToLook = try reader.points("where")
    withoutAsking = try reader.points("without-asking")
    firstStep = try fields.text("first")
    command = try fields.text("command")
    platforms = try reader.platforms("platforms")
    self.sources = try fields.references(sources)
  }
}

extension RolePage {
  /// The five pages, in the order mentor, sponsor, tutor, coach, therapist.
  package static let all = Resources.builtIn(try reading())

  /// The page of a role; nil for `none`.
  package static func of(_ role: Role) -> RolePage? { all.first { $0.role == role } }

  /// - Throws: `RecordError` for the first record that cannot be read.
  private static func reading() throws(RecordError) -> [RolePage] {
    let sources = try Resources.sources()
    let pages = try Resources.records(in: "roles").map { named throws(RecordError) in
      try RolePage(named, sources: sources)
    }
    return Role.allCases.flatMap { role in pages.filter { $0.role == role } }
  }
}
