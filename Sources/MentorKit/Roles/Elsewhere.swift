import MentorText

/// Where a need is met that takes none of the five helpers: a search, a service, an office.
public struct Elsewhere: Equatable, Sendable {
  /// The name of the record: "search", "complaint", "service".
  public let kind: String
  public let text: String

  /// A record of `Resources/elsewhere`; its phrases are the reading "elsewhere-KIND".
  struct Place: Sendable {
    let kind: String
    let text: String
    /// Places that are more particular come first.
    let order: Int
  }

  /// - Throws: `RecordError` for a record without a text.
  static func places() throws(RecordError) -> [Place] {
    var places: [Place] = []
    for named in try Resources.records(in: "elsewhere") {
      try named.record.check(
        keys: ["title", "order", "text", "source"],
        required: ["title", "order", "text"],
        file: named.path
      )
      let text = named.record.values("text").map(\.text).joined(separator: " ")
      places.append(
        Place(kind: named.name, text: text, order: named.record["order"].flatMap { Int($0) } ?? 0)
      )
    }
    return places.sorted { ($0.order, $0.kind) < ($1.order, $1.kind) }
  }

  /// The first place that the text speaks of; nil if it speaks of none.
  init?(places: [Place], hits: Hits) {
    guard let place = places.first(where: { !hits["elsewhere-\($0.kind)"].isEmpty }) else { return nil }
    kind = place.kind
    text = place.text
  }
}
