import MentorKit

/// `mentor log add|list|due|done|forget`
enum LogCommand: Command {
  enum Format: String, CaseIterable { case text, json, csv }

  private static let name = OperandSpec(name: "PERSON", help: "The name of the person who was asked.")
  private static let day = OptionSpec(name: "on", value: "DAY", help: "When it happened; today if not told.")

  static let spec = CommandSpec(
    name: "log",
    summary: "Keep track of who was asked and what came of it",
    details: [
      "'mentor log' alone is 'mentor log due'. Everything is kept in $XDG_STATE_HOME/mentor/log (else ~/.local/state/mentor/log), in a file that you can read and edit. Nothing leaves this machine."
    ],
    examples: [
      .init(
        line: "mentor log add 'Ana Ruiz' --channel email --about 'her loader'",
        does: "a request was sent today"
      ),
      .init(line: "mentor log due", does: "what to do today"),
      .init(
        line: "mentor log done 'Ana Ruiz' advised --text 'Shuffle once'",
        does: "keep the advice that came"
      ),
    ],
    subcommands: [
      CommandSpec(
        name: "add",
        summary: "Note that somebody was asked",
        examples: [.init(line: "mentor log add 'Ana Ruiz' --on 'last Friday'", does: "asked last Friday")],
        operands: [name],
        options: [
          day, OptionSpec(name: "channel", value: "WORD", help: "How it was sent: email, linkedin, chat."),
          OptionSpec(name: "about", value: "TEXT", help: "What was asked, in a few words."),
        ]
      ),
      CommandSpec(
        name: "list",
        summary: "Show every request and what came of it",
        examples: [.init(line: "mentor log list --open", does: "who has not answered yet")],
        operands: [OperandSpec(name: "PERSON", help: "Only requests to this person.", count: .optional)],
        options: [
          OptionSpec(name: "open", help: "Only requests that are open."),
          .format(Format.allCases),
        ]
      ),
      CommandSpec(
        name: "due",
        summary: "Say what to do today",
        details: [
          "One polite follow-up after one to two weeks and then no more; thanks within three days; a report on what came of the advice; and the question whether you may write again."
        ],
        examples: [.init(line: "mentor log due --on friday", does: "what there is to do by Friday")],
        options: [
          OptionSpec(name: "on", value: "DAY", help: "What to do by another day."),
          OptionSpec(name: "why", short: "w", help: "Show the reason for each step."),
          .format([Format.text, .json]),
        ]
      ),
      CommandSpec(
        name: "done",
        summary: "Note what happened to a request",
        details: ["Without an event it notes the first step that 'mentor log due' names for this person."],
        examples: [
          .init(line: "mentor log done 'Ana Ruiz' answered --on yesterday", does: "she answered yesterday")
        ],
        operands: [
          name,
          OperandSpec(
            name: "EVENT",
            help: "What happened.",
            count: .optional,
            // The log knows the event that is due and has its own word for one that nobody knows.
            values: .name(HelpRequest.Kind.allCases.dropFirst().map(\.rawValue)) { _ in true }
          ),
        ],
        options: [day, OptionSpec(name: "text", value: "TEXT", help: "A few words on it: the advice, say.")]
      ),
      CommandSpec(
        name: "forget",
        summary: "Remove everything about a person, ticks and kept briefs too",
        examples: [.init(line: "mentor log forget 'Ana Ruiz'", does: "nothing of her is kept")],
        operands: [name]
      ),
    ]
  )

  static func run(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    switch arguments.spec.name {
    case "add": try LogChange.add(arguments, &world)
    case "done": try LogChange.done(arguments, &world)
    case "forget": try LogChange.forget(arguments, &world)
    case "list": try list(arguments, &world)
    default: try due(arguments, &world)
    }
  }

  private static func list(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    let today = try world.today()
    let (log, notes) = try world.readLog()
    var all = log.requests
    if let word = arguments.operands.first {
      let name = try Arguments.name(word.text)
      all = all.filter { $0.name == name }
      if all.isEmpty { throw LogChange.unknown(name, in: log) }
    }
    let requests = all.filter(\.isOpen) + (arguments.has("open") ? [] : all.filter { !$0.isOpen })
    switch arguments.choice("format", Format.self) ?? .text {
    case .text where requests.isEmpty && !all.isEmpty: world.out.write(line: "No request is open.")
    case .text where requests.isEmpty:
      world.out.write(line: "No request is in the log. 'mentor log add PERSON' notes one.")
    case .text:
      world.out.write(log.list(requests, on: today, world.look(arguments)))
    case .json: world.out.write(line: log.json(requests, on: today))
    case .csv: world.out.write(log.csv(requests, on: today))
    }
    return world.status(noting: notes)
  }

  private static func due(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    let today = try world.today()
    let day = try arguments.day("on", today: today, leaning: .ahead, &world) ?? today
    let (log, notes) = try world.readLog()
    if arguments.choice("format", Format.self) == .json {
      world.out.write(line: log.dueJSON(on: day))
    } else {
      world.out.write(log.due(on: day, world.look(arguments), isWhy: arguments.has("why")))
    }
    return world.status(noting: notes)
  }
}
