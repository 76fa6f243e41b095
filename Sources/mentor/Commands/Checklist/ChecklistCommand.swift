import MentorKit

/// `mentor checklist [NAME]`
enum ChecklistCommand: Command {
  enum Format: String, CaseIterable { case text, markdown, json, ics }

  static let spec = CommandSpec(
    name: "checklist",
    summary: "Show the steps around a message, with dates and ticks",
    details: [
      "Without a name it shows all lists in the order of the journey, and for each person with something open which one comes next. Ticks are kept for each person and list in $XDG_STATE_HOME/mentor (else ~/.local/state/mentor), in a file that you can read and edit.",
      "A day can be 2026-11-30, 30 Nov, today, tomorrow, Friday, next Friday or in 3 days. The environment variable MENTOR_TODAY=2026-11-25 sets what today is.",
    ],
    examples: [
      .init(line: "mentor checklist", does: "all lists, and what comes next for each person"),
      .init(
        line: "mentor checklist before-meeting --with 'Ana Ruiz' --on 'next Wednesday'",
        does: "what to do before meeting Ana, and by when"
      ),
      .init(line: "mentor checklist before-meeting --with 'Ana Ruiz' --done 1 3", does: "tick two steps"),
      .init(
        line: "mentor checklist after-meeting --with 'Ana Ruiz' --on today --format ics > ana.ics",
        does: "reminders for a calendar"
      ),
    ],
    operands: [
      OperandSpec(
        name: "NAME",
        help: "The list.",
        count: .optional,
        values: .name(Checklist.names) { Checklist.named($0) != nil }
      ),
      OperandSpec(name: "ITEM", help: "Further steps for --done or --undo.", count: .many),
    ],
    options: [
      OptionSpec(name: "with", value: "PERSON", help: "Whom the list is about."),
      OptionSpec(name: "on", value: "DAY", help: "The day of the meeting or event; gives steps their dates."),
      .format(Format.allCases, help: "How to write the list."),
      OptionSpec(name: "long", short: "l", help: "Show each step in full."),
      OptionSpec(name: "why", short: "w", help: "Show where each step comes from."),
      OptionSpec(
        name: "done",
        value: "ITEM",
        isList: true,
        help: "Tick steps: by number (2), from-to (1-3) or id (agenda)."
      ),
      OptionSpec(name: "undo", value: "ITEM", isList: true, help: "Take ticks away."),
      OptionSpec(name: "reset", help: "Take all ticks of this list and person away."),
      OptionSpec(
        name: "tick",
        help:
          "Tick on the screen: arrow keys and space, or numbers. With TERM=dumb, or on a pipe: line by line."
      ),
    ]
  )

  static func run(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    let changes = ["done", "undo", "reset", "tick"].filter(arguments.has)
    guard changes.count < 2 else { throw Trouble.conflict(changes[0], changes[1]) }
    let today = try world.today()
    let name = try arguments.text("with").map(Arguments.name)
    guard let list = arguments.operands.first.flatMap({ Checklist.named($0.text) }) else {
      guard changes.isEmpty, name == nil, !["on", "long", "why"].contains(where: arguments.has) else {
        throw Trouble("which list? 'mentor checklist' alone shows them all")
      }
      return try overview(arguments, today, &world)
    }
    let further = arguments.operands.dropFirst().map(\.text)
    if !further.isEmpty, !arguments.has("done"), !arguments.has("undo") {
      throw Trouble("'\(Printable.text(further[0]))' needs --done or --undo before it")
    }
    let day = try arguments.day("on", today: today, leaning: list.leaning, &world)
    if day == nil, arguments.choice("format") == Format.ics {
      throw Trouble("a calendar needs a day: add --on DAY")
    }
    let subject = TickChange(list: list, name: name)
    if arguments.has("tick") {
      return try TickMode(subject: subject, day: day, today: today).run(
        &world,
        isColoured: world.isColoured(arguments)
      )
    }
    var status = ExitStatus.done
    var confirmation: String?
    if let change = changes.first {
      let words = arguments.list(change) + further
      let told =
        try change == "reset" ? subject.reset(&world) : subject.set(words, done: change == "done", &world)
      confirmation = told.text
      status = told.status
    }
    let (done, readable) = try subject.done(&world, isTold: confirmation == nil)
    let sheet = ChecklistSheet(of: list, name: name, day: day, today: today, done: done)
    write(sheet, confirmation, arguments, &world)
    return confirmation == nil ? readable : status
  }

  private static func write(
    _ sheet: ChecklistSheet,
    _ confirmation: String?,
    _ arguments: Arguments,
    _ world: inout World
  ) {
    let detail = ChecklistSheet.Detail(isLong: arguments.has("long"), isWhy: arguments.has("why"))
    switch arguments.choice("format", Format.self) ?? .text {
    case .text:
      if let confirmation {
        world.out.write(sheet.confirmation(confirmation, width: world.width))
      } else {
        world.out.write(sheet.text(world.look(arguments), detail: detail))
      }
    case .markdown: world.out.write(sheet.markdown(detail: detail))
    case .json: world.out.write(line: sheet.json())
    case .ics: world.out.write(sheet.calendar ?? "")
    }
  }

  private static func overview(_ arguments: Arguments, _ today: Day, _ world: inout World) throws
    -> ExitStatus
  {
    let (log, logNotes) = try world.readLog()
    let (ticks, tickNotes) = try world.readTicks()
    let view = Overview(log: log, ticks: ticks, today: today)
    switch arguments.choice("format", Format.self) ?? .text {
    case .text: world.out.write(view.text(world.look(arguments)))
    case .markdown: world.out.write(view.markdown)
    case .json: world.out.write(line: view.json())
    case .ics: throw Trouble("a calendar holds one list: name it, with --on DAY")
    }
    return world.status(noting: logNotes + tickNotes)
  }
}
