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
      OptionSpec(name: "no-input", help: "Ask nothing, on a terminal either."),
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
    if let out = arguments.word("out") {
      let file = arguments.word("brief")
      let read = [file, own.path.map { Arguments.Word($0) }].compactMap(\.self)
      try OutFile.check(out, against: read, file?.isInput == true ? world.input : nil)
    }
    if arguments.has("interactive"), !arguments.has("new") {
      guard !arguments.has("no-input") else {
        throw Trouble("--interactive and --no-input do not go together")
      }
      guard world.input.isTerminal else {
        throw Trouble("'--interactive' needs a terminal; fill the brief in, or leave the option out")
      }
    }
    let profile = try own.read()
    var brief = try told(by: arguments, &world)
    if arguments.has("new") {
      try writeBrief(brief.filled(from: profile), arguments, &world)
      return .done
    }
    // A profile alone is nothing to make a message of.
    let isNothingTold = brief.text.isEmpty && !arguments.has("brief")
    brief = brief.filled(from: profile)
    let asks =
      world.input.isTerminal && !arguments.has("no-input")
      && (!arguments.has("brief") || arguments.has("interactive"))
    if asks { return try ask(brief, profile: profile, arguments, &world) }
    if isNothingTold {
      throw Trouble("nothing is told yet: name a --brief, or see 'mentor draft --new'")
    }
    let drafter = drafter(world)
    guard try mayGoOn(brief, drafter, arguments, &world) else { return .done }
    let card = CareGate.open(drafter.care(for: brief), arguments)
    let isMeasured = card?.hidesMeasure != true
    _ = try deliver(brief, drafter, arguments, isHeard: false, isMeasured: isMeasured, &world)
    return .done
  }

  private static func writeBrief(_ known: Brief, _ arguments: Arguments, _ world: inout World) throws(Trouble)
  {
    if let other = ["edit", "mailto", "interactive"].first(where: arguments.has) {
      throw Trouble("--new and --\(other) do not go together: fill the brief in first")
    }
    let text = BriefWriter().emptyBrief(of: try kind(of: known), filledFrom: known)
    guard let file = arguments.word("out") else { return world.out.write(text) }
    try OutFile.write(text, to: file)
  }

  /// The session on a terminal: questions, message, and where to keep it.
  private static func ask(_ brief: Brief, profile: Brief, _ arguments: Arguments, _ world: inout World) throws
    -> ExitStatus
  {
    // What an answer brings up is said where it is given.
    let drafter = drafter(world)
    guard try mayGoOn(brief, drafter, arguments, &world) else { return .done }
    var talk = DraftTalk(Session(brief: brief, drafter: drafter), arguments, &world)
    guard talk.run(&world) else {
      try talk.keep(&world)
      return .done
    }
    do {
      let draft = try deliver(talk.brief, drafter, arguments, isHeard: true, &world)
      try talk.finish(draft, profile: profile, &world)
    } catch {
      do { try talk.keep(&world) } catch { world.note(error.what) }
      throw error
    }
    return .done
  }

  /// Knows what kind of help an ask needs, so that better ways are said first.
  private static func drafter(_ world: World) -> Drafter {
    Drafter(today: try? world.today()) { text in
      var classifier = Classifier.builtIn
      return Need(classifier.classification(of: text))
    }
  }

  private static func kind(of brief: Brief) throws(Trouble) -> DraftKind {
    let id = brief.kind ?? "first"
    guard let kind = DraftBook.builtIn.kind(id) else { throw Trouble("no kind of message is named '\(id)'") }
    return kind
  }

  /// - Parameters:
  ///   - isHeard: the writer heard remarks on each answer as it was given.
  ///   - isMeasured: no care card stands above, beside which nothing is measured or remarked.
  private static func deliver(
    _ brief: Brief,
    _ drafter: Drafter,
    _ arguments: Arguments,
    isHeard: Bool,
    isMeasured: Bool = true,
    _ world: inout World
  ) throws(Trouble) -> Draft {
    let draft = drafter.draft(brief, kind: try kind(of: brief))
    let remarks = isHeard || !isMeasured ? [] : drafter.remarks(on: brief, in: draft)
    let result = DraftResult(
      draft: draft,
      brief: brief,
      arguments: arguments,
      remarks: remarks,
      isMeasured: isMeasured
    )
    return try result.deliver(&world)
  }

  /// What the command line and the brief tell; the command line wins.
  private static func told(by arguments: Arguments, _ world: inout World) throws -> Brief {
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
    return brief.filled(
      from: try BriefReader().brief(bytes, file: file.shown)
    )
  }

  /// Says what comes before a draft, or before its first question: human help, and better ways. Answers
  /// whether to go on.
  private static func mayGoOn(
    _ brief: Brief,
    _ drafter: Drafter,
    _ arguments: Arguments,
    _ world: inout World
  ) throws(Trouble) -> Bool {
    let alone = "Nothing was drafted. 'mentor draft --continue' goes on with the message."
    guard CareGate.passes(drafter.care(for: brief), arguments, alone: alone, &world.err, width: world.width)
    else {
      return false
    }
    for signpost in drafter.signposts(for: brief, kind: try kind(of: brief)) {
      var page = Wrapped(world.look(arguments, on: world.err))
      page.add("Before you send: \(signpost.title.lowercased())", style: .heading)
      page.add(signpost.say)
      page.add("")
      world.err.write(page.text)
    }
    return true
  }
}
