import MentorText

/// A text of a record with places for what is known of a person and a day.
///
/// "{name|the person}" becomes the name, or the words behind the bar where none is known; "{name's|their}"
/// the name as owner; "{day|the day}" the day.
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
    guard let template = Template(text) else { return nil }
    var pieces: [Piece] = []
    for piece in template.pieces {
      switch piece {
      case .text(let text): pieces.append(.text(text))
      case .place(let inner):
        let bar = inner.utf8.firstIndex(of: Ascii.bar) ?? inner.endIndex
        guard bar < inner.endIndex, let place = Place(rawValue: String(inner[..<bar])) else { return nil }
        let otherwise = inner[inner.utf8.index(after: bar)...]
        guard !otherwise.utf8.contains(Ascii.bar) else { return nil }
        pieces.append(.place(place, otherwise: String(otherwise)))
      }
    }
    self.pieces = pieces
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
