import MentorKit

/// Brings a draft to where the writer wants it, and says what is left to do.
struct DraftResult {
  let draft: Draft
  let brief: Brief
  let arguments: Arguments
  /// What can be better about the answers, where that was not said before.
  var remarks: [AnswerRemark] = []
  /// No care card stands above, beside which nothing is measured.
  var isMeasured = true

  /// Writes the message, after the writer's own changes if they asked for the editor; answers it as it was
  /// written.
  func deliver(_ world: inout World) throws(Trouble) -> Draft {
    guard arguments.has("edit") else {
      try write(draft, &world)
      return draft
    }
    guard world.input.isTerminal, world.out.isTerminal else {
      throw Trouble("'--edit' needs a terminal; use --out and open the file")
    }
    world.out.flush()
    world.err.flush()
    return try Editor(world.environment).edit(draft.text, named: "message.txt") { saved throws(Trouble) in
      let draft = draft.rewritten(as: saved)
      try write(draft, &world)
      return draft
    }
  }

  /// Message, link or file first, then the report.
  private func write(_ draft: Draft, _ world: inout World) throws(Trouble) {
    if let file = arguments.word("out") { try OutFile.write(draft.text, to: file) }
    if arguments.has("mailto") {
      let link = MailLink(draft, address: brief.addressOfReader)
      world.out.write(line: link.text)
      if link.text.utf8.count > MailLink.safeLength {
        world.note(
          "the link has \(link.text.utf8.count) characters; some mail programs cut it off at 2,000. --out is safer"
        )
      }
    } else if !arguments.has("out") {
      world.out.write(world.out.isTerminal ? Self.printable(draft.text) : draft.text)
    }
    world.out.flush()
    let report = DraftReport(draft, score: draft.score(), remarks: remarks, isMeasured: isMeasured)
    world.err.write("\n" + report.text(world.look(arguments, on: world.err)))
    world.err.write("\n" + next(draft, width: world.width))
  }

  private static func printable(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { Printable.text(String($0)) }
      .joined(separator: "\n")
  }

  private func next(_ draft: Draft, width: Int) -> String {
    var page = Wrapped(width: width)
    if let file = arguments.word("out") { page.add("Written to \(Printable.text(file.text)).") }
    let step =
      draft.gaps.isEmpty
      ? "Then: read it aloud once, change what is not your voice, and look again with:"
      : "Then: fill the places in brackets, in the brief or in the message, and look again with:"
    page.add(step)
    // On a line of its own however wide, so that it can be copied.
    return page.text + "  \(Printable.text(scoring(draft.options)))\n"
  }

  /// The command that scores the message as it was scored here; one that was written to no file is pasted.
  private func scoring(_ options: ScoreOptions) -> String {
    var words = ["mentor score"]
    if let to = options.to { words.append(ShellWord.option("to", to)) }
    if let from = options.from { words.append(ShellWord.option("from", from)) }
    if let kind = options.kind { words.append("--kind \(kind.rawValue)") }
    if options.relation != .stranger { words.append("--relation \(options.relation.rawValue)") }
    if options.channel != .email { words.append("--channel \(options.channel.rawValue)") }
    words.append(arguments.word("out").map { ShellWord.operand($0.text) } ?? "-")
    return words.joined(separator: " ")
  }
}
