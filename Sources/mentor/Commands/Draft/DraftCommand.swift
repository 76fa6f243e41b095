import MentorKit
import MentorText

/// `mentor draft [KIND]`
enum DraftCommand: Command {
  static let spec = CommandSpec(
    name: "draft",
    summary: "Make a first version of a message from facts you give",
    details: [
      "On a terminal it asks one question at a time; with --brief or on a pipe it asks nothing. Every word of the message is yours or a plain joining word; nothing is made up. What is missing stays as a visible gap.",
      "The message goes to standard output or into --out; everything said about it goes to standard error.",
      "Facts about yourself come from your profile: see 'mentor profile'.",
    ],
    examples: [
      .init(line: "mentor draft", does: "be asked, one question at a time"),
      .init(line: "mentor draft --new thanks > rosa.brief", does: "an empty brief to fill in"),
      .init(line: "mentor draft --brief rosa.brief --out rosa.txt", does: "make the message from it"),
      .init(
        line: "mentor draft first --to Ana --ask 'Does your loader shuffle once?'",
        does: "from what you have; the rest is asked, or left as gaps on a pipe"
      ),
    ],
    operands: [
      OperandSpec(
        name: "KIND",
        help: "What the message is for.",
        count: .optional,
        values: .choice(DraftNames.kinds)
      )
    ],
    options: [
      OptionSpec(
        name: "brief",
        short: "b",
        value: "FILE",
        values: .file,
        help: "A brief, as a record or as JSON; '-' is standard input. Options win over it."
      ),
      OptionSpec(
        name: "channel",
        value: "CHANNEL",
        values: .choice(DraftNames.channels),
        help: "How the message travels; email if not told."
      ),
      OptionSpec(
        name: "relation",
        value: "RELATION",
        values: .choice(Relation.names),
        help: "How well the two know each other; each kind has its own default."
      ),
      OptionSpec(name: "new", help: "Print an empty brief of the kind, with its questions, and stop."),
      OptionSpec(name: "interactive", short: "i", help: "Ask for what the brief leaves open, on a terminal."),
      NoInput.option,
      OptionSpec(
        name: "out",
        short: "o",
        value: "FILE",
        values: .file,
        help: "Write the message into a file, as a whole or not at all; '-' is standard output."
      ),
      OptionSpec(name: "edit", help: "Open the message in $VISUAL or $EDITOR, then score what was saved."),
      OptionSpec(name: "mailto", help: "Print a link that opens the message in a mail program instead."),
      CareGate.option("Go on behind a care card."),
    ]
      + DraftNames.fields.map {
        OptionSpec(name: $0.id, value: "TEXT", help: "\($0.title).")
      }
  )

  static func run(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    let own = ProfileFile(world)
    try check(arguments, &world)
    let profile = try own.read()
    let told = try Brief.told(by: arguments, &world)
    let brief = told.filled(from: profile)
    if arguments.has("new") {
      try writeBrief(brief, arguments, &world)
      return .done
    }
    let asks =
      world.input.isTerminal && !arguments.has("no-input")
      && (!arguments.has("brief") || arguments.has("interactive"))
    let run = DraftRun(arguments, world)
    if asks {
      try run.ask(brief, profile: profile, &world)
    } else if told.text.isEmpty, !arguments.has("brief") {
      // A profile alone is nothing to make a message of.
      throw Trouble("nothing is told yet: name a --brief, or see 'mentor draft --new'")
    } else {
      try run.write(brief, &world)
    }
    return .done
  }

  /// What can be told to be wrong before anything is read.
  private static func check(_ arguments: Arguments, _ world: inout World) throws(Trouble) {
    if let out = arguments.word("out") {
      let file = arguments.word("brief")
      let read = [file].compactMap(\.self) + world.filesReadAnyway(for: [], arguments)
      try OutFile.check(out, against: read, file?.isInput == true ? world.input : nil)
    }
    guard arguments.has("interactive"), !arguments.has("new") else { return }
    guard !arguments.has("no-input") else { throw .conflict("interactive", "no-input") }
    guard world.input.isTerminal else {
      throw Trouble("'--interactive' needs a terminal; fill the brief in, or leave the option out")
    }
  }

  private static func writeBrief(_ known: Brief, _ arguments: Arguments, _ world: inout World) throws(Trouble)
  {
    if let other = ["edit", "mailto", "interactive"].first(where: arguments.has) {
      throw .conflict("new", other, ": fill the brief in first")
    }
    let text = BriefWriter().emptyBrief(of: try known.knownKind(), filledFrom: known)
    guard let file = arguments.word("out") else { return world.out.write(text) }
    try OutFile.write(text, to: file)
  }
}
