/// Where something that is missing belongs.
enum Gap: String, CaseIterable, Sendable { case start, end, ask }

extension Reading {
  /// An empty range where something that is missing belongs.
  func gap(_ place: Gap) -> Range<Int> {
    let body = message.bodyRange
    switch place {
    case .start: return body.lowerBound..<body.lowerBound
    case .end: return body.upperBound..<body.upperBound
    case .ask: return asks.first.map { $0.range.upperBound..<$0.range.upperBound } ?? gap(.end)
    }
  }
}
