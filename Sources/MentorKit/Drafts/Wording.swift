import MentorText

/// A piece of fixed wording with places for answers: "It would help to know {by:until}."
///
/// "{field}" takes any answer, "{field:shape}" one of that shape, "{field:a|b}" one of several; "\n" is a
/// line break. A full stop behind a place closes the sentence unless the answer does so itself.
struct Wording: Sendable {
  enum Piece: Equatable, Sendable {
    case text(String)
    /// The list stands first: behind the field it would carry the mark of the case, and leak detectors do not
    /// see such a pointer.
    case slot(shapes: [ShapeName], field: String)

    /// What stands behind it begins a sentence.
    var endsSentence: Bool { if case .text(let text) = self { text.hasSuffix(". ") } else { false } }
  }

  let pieces: [Piece]

  /// - Throws: `RecordError` for an open brace and for an unknown field or shape.
  init(_ value: Record.Value, of block: RecordBlock, fields: Set<String>, shapes known: [String: ShapeName])
    throws(RecordError)
  {
    guard let template = Template(value.text.withLineBreaks) else {
      throw block.error("'{' without '}'", line: value.line)
    }
    var pieces: [Piece] = []
    for piece in template.pieces {
      guard case .place(let place) = piece else {
        if case .text(let text) = piece { pieces.append(.text(text)) }
        continue
      }
      let parts = place.parts(at: Ascii.colon, atMost: 2)
      let names = parts.count > 1 ? parts[1].parts(at: Ascii.bar) : []
      guard let field = parts.first, fields.contains(field) else {
        throw block.error("no field is named '\(parts.first ?? "")'", line: value.line)
      }
      let shapes = try names.map { name throws(RecordError) in
        if let shape = known[name] { return shape }
        throw block.error("no shape is named '\(name)'", line: value.line)
      }
      pieces.append(.slot(shapes: shapes, field: field))
    }
    self.pieces = pieces
  }

  /// Fields in it, in order.
  var fields: [String] {
    pieces.compactMap { if case .slot(_, let field) = $0 { field } else { nil } }
  }

  /// The shapes that its places ask for, in order.
  var shapes: [[ShapeName]] {
    pieces.compactMap { if case .slot(let shapes, _) = $0 { shapes } else { nil } }
  }

  /// How many of its places ask for a shape.
  var tightness: Int {
    shapes.count { !$0.isEmpty }
  }

  /// Places with further words of the same sentence behind them, where only a short answer reads well.
  var innerFields: Set<String> {
    var inner = Set<String>()
    for (place, piece) in pieces.enumerated() {
      guard case .slot(_, let field) = piece, place + 1 < pieces.count,
        case .text(let next) = pieces[place + 1]
      else { continue }
      let rest = next.prefix { !"\n.?!".contains($0) }
      if rest.contains(where: \.isLetter) { inner.insert(field) }
    }
    return inner
  }
}
