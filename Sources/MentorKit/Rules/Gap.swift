import MentorText

/// Where something that is missing belongs.
enum Gap: String, CaseIterable, Sendable { case start, end, ask }

extension Reading {
  /// An empty range where something that is missing belongs.
  func gap(_ place: Gap) -> Range<Int> {
    let body = message.bodyRange
    switch place {
    case .start: return end(of: body.lowerBound)
    case .end: return end(of: body.upperBound)
    case .ask: return asks.first.map { $0.range.upperBound..<$0.range.upperBound } ?? gap(.end)
    }
  }

  /// Behind the last line of a text there is none in which something could stand.
  private func end(of place: Int) -> Range<Int> {
    let bytes = message.text.bytes
    var place = place
    if place == bytes.count {
      while place > 0, [Ascii.newline, Ascii.carriageReturn].contains(bytes[place - 1]) { place -= 1 }
    }
    return place..<place
  }
}
