/// A text of a record with places in braces: "Dear {name}, thank you."
public struct Template {
  /// What stands between two braces, or outside them.
  public enum Piece {
    case text(String)
    /// What stands between the braces.
    case place(String)
  }

  /// In order; none is an empty text.
  public let pieces: [Piece]

  /// - Returns: nil for an opened brace that is not closed.
  public init?(_ text: String) {
    // By bytes: hundreds of these are read when a draft or a list is asked for.
    let bytes = Array(text.utf8)
    var pieces: [Piece] = []
    var start = 0
    while let open = bytes[start...].firstIndex(of: Ascii.openBrace) {
      guard let close = bytes[open...].firstIndex(of: Ascii.closeBrace) else { return nil }
      if open > start { pieces.append(.text(String(decoding: bytes[start..<open], as: UTF8.self))) }
      pieces.append(.place(String(decoding: bytes[(open + 1)..<close], as: UTF8.self)))
      start = close + 1
    }
    if start < bytes.count { pieces.append(.text(String(decoding: bytes[start...], as: UTF8.self))) }
    self.pieces = pieces
  }
}
