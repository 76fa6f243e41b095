import MentorKit
import MentorText

/// The subcommands of `mentor log` that change the log.
enum LogChange {
  static func add(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    let today = try world.today()
    let name = try Arguments.name(arguments.operands[0].text)
    let day = try pastDay(arguments, today, &world)
    let asked = HelpRequest.Event(day: day, kind: .asked)
    let request = HelpRequest(
      name: name,
      channel: arguments.text("channel") ?? "",
      about: arguments.text("about") ?? "",
      events: [asked]
    )
    let change = try change(&world) { log throws(Trouble) in
      if let open = log.latest(to: name), open.isOpen { throw alreadyOpen(open) }
      log.add(request)
      return log.openCount
    }
    report(asked, of: request, today, advice: Journey.builtIn.cap.advice(open: change.result), &world)
    return world.status(noting: change.notes)
  }

  static func done(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    let today = try world.today()
    let name = try Arguments.name(arguments.operands[0].text)
    let day = try pastDay(arguments, today, &world)
    let told = try arguments.operands.dropFirst().first.map { try kind($0.text) }
    let text = arguments.text("text") ?? ""
    let change = try change(&world) { log throws(Trouble) in
      guard let request = log.latest(to: name) else { throw unknown(name, in: log) }
      if let first = request.events.first, day < first.day {
        throw Trouble("\(day.long) is before the request was sent, \(first.day.long)")
      }
      guard let kind = told ?? Journey.builtIn.steps(for: request, on: today).due.first?.step.marks else {
        throw Trouble("nothing is due for \(Printable.text(name.text)) today; what happened? \(kinds)")
      }
      let event = HelpRequest.Event(day: day, kind: kind, text: text)
      guard let after = log.record(event, for: name) else { throw unknown(name, in: log) }
      return (event, after)
    }
    report(change.result.0, of: change.result.1, today, &world)
    return world.status(noting: change.notes)
  }

  static func forget(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    let name = try Arguments.name(arguments.operands[0].text)
    // First what may not be readable: as long as the log knows the person, the next try finds the rest.
    let briefs = try BriefFolder(world).forget(name)
    let requests = try change(&world) { log in log.forget(name) }
    let lists = try world.ticks.update(as: TickBook.init) { ticks in ticks.forget(name) }
    var notes = requests.notes + lists.notes
    notes += briefs.left.map { "\(Printable.text($0)) may still name the person" }
    notes += leftInDismissals(name, world)
    if requests.result + lists.result + briefs.count == 0 {
      world.status(noting: notes)
      throw try unknown(name, in: world.readLog().log)
    }
    let kept =
      "\(requests.result) in the log, ticks in \(lists.result) of the lists"
      + (briefs.count > 0 ? ", \(briefs.count.counted("brief"))" : "")
    world.out.write(line: "Forgotten: \(Printable.text(name.text)) (\(kept))")
    // A damaged file that was set aside is left to its owner.
    notes += (world.log.aside + world.ticks.aside + world.dismissed.aside).map {
      "\(Printable.text($0)) was set aside because it was damaged, and may still name the person"
    }
    return world.status(noting: notes)
  }

  /// A dismissal is about a message and not about a person: its owner says whether it is to go.
  private static func leftInDismissals(_ name: PersonName, _ world: World) -> [String] {
    do throws(Trouble) {
      let book = try world.dismissed.contents().book
      guard book.entries.contains(where: { name.stands(in: book.blocks[$0].text) }) else { return [] }
      return [
        "\(Printable.text(world.dismissed.path)) may still name the person ('mentor dismiss --list' numbers all, --undo N takes one back)"
      ]
    } catch {
      return [error.what]
    }
  }

  /// Nobody in the log has that name.
  static func unknown(_ name: PersonName, in log: LogBook) -> Trouble {
    let names = log.requests.map(\.name.text)
    let nearest =
      name.text.nearest(in: names)
      ?? names.first { $0.lowercased().split(separator: " ").contains { $0 == name.text.lowercased() } }
    let hint = nearest.map { "did you mean '\(Printable.text($0))'?" } ?? "'mentor log list' shows everybody"
    return Trouble("nobody named '\(Printable.text(name.text))' is in the log; \(hint)")
  }

  private static func alreadyOpen(_ request: HelpRequest) -> Trouble {
    let name = Printable.text(request.name.text)
    let done = "mentor log done \(Printable.text(ShellWord.operand(request.name.text)))"
    let day = request.day(of: .asked).map { " of \($0.long)" } ?? ""
    return Trouble(
      "a request to \(name)\(day) is open; one at a time is easier to answer. Was this the follow-up? \(done) followed-up. Is the old one over? \(done) closed, then add this one"
    )
  }

  /// A log keeps what has happened.
  private static func pastDay(_ arguments: Arguments, _ today: Day, _ world: inout World) throws(Trouble)
    -> Day
  {
    let day = try arguments.day("on", today: today, leaning: .back, &world) ?? today
    guard day <= today else {
      throw Trouble("--on: \(day.long) is still ahead; the log keeps what has happened")
    }
    return day
  }

  private static func kind(_ word: String) throws(Trouble) -> HelpRequest.Kind {
    if let kind = Journey.builtIn.kind(word) { return kind }
    let hint = word.suggestion(among: HelpRequest.Kind.names) ?? kinds
    throw Trouble("'\(Printable.text(word))' is no event; \(hint)")
  }

  private static var kinds: String {
    "known are: " + HelpRequest.Kind.allCases.dropFirst().map(\.rawValue).joined(separator: ", ")
  }

  private static func change<Result>(
    _ world: inout World,
    _ body: (inout LogBook) throws(Trouble) -> Result
  ) throws(Trouble) -> RecordStore.Change<Result> {
    let path = world.log.path
    return try world.log.update(as: { LogBook($0, file: path) }, body)
  }

  private static func report(
    _ event: HelpRequest.Event,
    of request: HelpRequest,
    _ today: Day,
    advice: String? = nil,
    _ world: inout World
  ) {
    var page = Wrapped(width: world.width)
    page.add(Printable.text(request.line(of: event, on: today)))
    let steps = Journey.builtIn.steps(for: request, on: today)
    for next in steps.due + steps.later {
      page.add(next.line(on: today), hanging: 2)
    }
    if let advice { page.add(advice) }
    world.out.write(page.text)
  }
}
