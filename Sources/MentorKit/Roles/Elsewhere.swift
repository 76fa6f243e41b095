import MentorText

/// Where a need is met, also or instead: a search, a service, an office.
public struct Elsewhere: Equatable, Sendable {
  /// The name of the record: "search", "complaint", "consulting".
  public let kind: String
  /// Where to go, as a sentence or two for the writer.
  public let text: String

  /// A record of `Resources/elsewhere`.
  struct Entry: Sendable {
    let elsewhere: Elsewhere
    /// The particular ones come before the general ones.
    let order: Int
    /// The answers beside which it is told.
    let roles: Set<Role>
    /// It is told if one of these readings applies.
    let readings: [Int]
  }

  /// All records, the particular ones first.
  ///
  /// - Throws: `RecordError` for a record without a text, or with a role or a reading that is not known.
  static func entries(_ language: Language) throws(RecordError) -> [Entry] {
    try Resources.records(in: "elsewhere").map { named throws(RecordError) in try Entry(named, language) }
      .sorted { $0.order < $1.order }
  }

  /// Where the first record that the text speaks of leads; nil if it speaks of none.
  static func first(of entries: [Entry], for role: Role, hits: Hits) -> Elsewhere? {
    entries.first { $0.roles.contains(role) && $0.readings.contains { !hits[$0].isEmpty } }?.elsewhere
  }
}

extension Elsewhere.Entry {
  init(_ named: NamedRecord, _ language: Language) throws(RecordError) {
    let keys = ["title", "order", "roles", "when", "text", "source"]
    let fields = try RecordBlock(named, keys: keys, required: keys)
    let text = fields.values("text").map(\.text).joined(separator: " ")
    elsewhere = Elsewhere(kind: named.name, text: text)
    order = try fields.number("order")
    roles = Set(try fields.values("roles", Role.self))
    readings = try fields.readingsAndCues("when", language)
  }
}
