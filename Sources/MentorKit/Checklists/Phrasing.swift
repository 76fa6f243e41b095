/// A text of a record with places for what is known of a person and a day.
///
/// "{name|the person}" becomes the name, or the words behind the bar where none is known; "{name's|their}" the name as owner;
/// "{day|the day}" the day.
struct Phrasing: Equatable, Sendable {
  private enum Piece: Equatable {
    case text(String)
    case place(Place, otherwise: String)
  }

  private enum Place: String {
    case name
    case names = "name's"
    case day
  }

  private let pieces: [Piece]

  /// - Returns: nil for an opened brace that is not closed, or a place that is not known.
  init?(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { return nil }
      let inner = rest[rest.index(after: open)..<close].split(
        separator: "|",
        omittingEmptySubsequences: false
      )
      guard inner.count == 2, let place = Place(rawValue: String(inner[0])) else { return nil }
      pieces += [.text(String(rest[..<open])), .place(place, otherwise: String(inner[1]))]
      rest = rest[rest.index(after: close)...]
    }
    self.pieces = pieces + [.text(String(rest))]
  }

  func filled(name: PersonName?, day: String? = nil) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .place(.name, let otherwise): name?.text ?? otherwise
      case .place(.names, let otherwise): name.map { $0.text + "'s" } ?? otherwise
      case .place(.day, let otherwise): day ?? otherwise
      }
    }.joined()
  }
}
