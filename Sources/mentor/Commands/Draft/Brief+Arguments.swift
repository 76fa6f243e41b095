import MentorKit

extension Brief {
  /// What the command line and the brief tell; the command line wins.
  static func told(by arguments: Arguments, _ world: inout World) throws -> Brief {
    var brief = Brief(
      kind: arguments.operands.first?.text,
      channel: arguments.text("channel"),
      relation: arguments.choice("relation")
    )
    for field in DraftNames.fields { brief[field.id] = arguments.text(field.id).map { Answer($0) } }
    guard let file = arguments.word("brief") else { return brief }
    let isInput = file.isInput
    if isInput { world.announceTyping() }
    let bytes = isInput ? try world.input.all() : try Input.file(file)
    return brief.filled(from: try BriefReader().brief(bytes, file: file.shown))
  }

  /// What the message is for: a first message, if nothing is told.
  ///
  /// - Throws: `Trouble` for a kind that is not there.
  func knownKind() throws(Trouble) -> DraftKind {
    let id = kind ?? "first"
    guard let kind = DraftBook.builtIn.kind(id) else { throw Trouble("no kind of message is named '\(id)'") }
    return kind
  }
}
