import MentorKit

/// The session of `mentor draft` on a terminal: shows what `Session` asks and gives it what is typed.
struct DraftTalk: ~Copyable {
  private var session: Session
  private var typed = TypedLines()
  private let asked: Brief

  var brief: Brief { session.brief }

  init(brief: Brief, _ world: inout World) {
    session = Session(brief: brief)
    asked = brief
    say("Your answers make the message; nothing is added to them. \(Session.help)", &world)
  }

  private func say(_ text: String, indent: Int = 0, _ world: inout World) {
    var page = Wrapped(width: width(world))
    page.add(text, indent: indent)
    world.err.write(page.text)
  }

  /// Prompts stand on standard error, which may be a terminal of another width than standard output.
  private func width(_ world: World) -> Int { min(world.err.columns ?? world.width, world.width) }

  /// Asks until everything is asked; false if the writer stopped before.
  mutating func run(_ world: inout World) -> Bool {
    var isNew = true
    while let prompt = session.prompt {
      if isNew { world.err.write(prompt.text(width: width(world), isColoured: isColoured(world))) }
      world.err.write(session.isMidAnswer ? ". " : "> ")
      world.err.flush()
      switch typed.next() {
      case .line(let line):
        let said = session.hear(line)
        for text in said { say(text, indent: 2, &world) }
        let isNext = session.prompt?.number != prompt.number
        isNew = (said.isEmpty || isNext) && !session.isMidAnswer
      case .end, .interrupted: session.quit()
      }
    }
    return !session.hasQuit
  }

  private func isColoured(_ world: World) -> Bool {
    ColourChoice.auto.isOn(for: world.err, in: world.environment)
  }

  /// Keeps the answers of a session that was stopped and says where. A signal that came ends the process behind it.
  consuming func keep(_ world: inout World) throws(Trouble) {
    world.err.write("\n")
    if brief == asked {
      say("Stopped. There was no answer to keep.", &world)
    } else {
      let path = try BriefFolder(world).keep(brief)
      say("Stopped. Your answers are kept in", &world)
      world.err.write(line: "  \(Printable.text(path))")
      say("Go on with:", &world)
      world.err.write(line: "  mentor draft --interactive --brief \(ShellWord.quoted(path))")
    }
    world.out.flush()
    world.err.flush()
  }

  /// Offers to save the message, and to keep the writer's own facts for the next one.
  mutating func finish(_ draft: Draft, profile: Brief, out: Arguments.Word?, _ world: inout World)
    throws(Trouble)
  {
    if out == nil, let name = question("Save it as (a file name; Enter alone: nowhere)", &world),
      !name.isEmpty
    {
      try save(draft, as: name, &world)
    }
    let kept = DraftBook.builtIn.keptFields.filter { brief[$0.id] != nil && profile[$0.id] != brief[$0.id] }
    guard !kept.isEmpty else { return }
    let titles = kept.map { $0.title.lowercased() }.joined(separator: ", ")
    guard let word = question("Keep for the next message (\(titles))? yes or no", &world), isYes(word) else {
      return
    }
    var own = profile
    for field in kept { own[field.id] = brief[field.id] }
    let path = try ProfileFile(world).write(own)
    say("Kept in \(Printable.text(path)). 'mentor profile' shows, changes and deletes it.", &world)
  }

  private mutating func save(_ draft: Draft, as name: String, _ world: inout World) throws(Trouble) {
    var name = name
    while OutFile.exists(Arguments.Word(name)) {
      let other = question(
        "'\(Printable.text(name))' is there. Another name, or the same again to replace it",
        &world
      )
      guard let other, !other.isEmpty else { return }
      if other == name { break }
      name = other
    }
    try OutFile.write(draft.text, to: Arguments.Word(name))
    say("Written to \(Printable.text(name)).", &world)
  }

  private func isYes(_ word: String) -> Bool { ["y", "yes"].contains(word.lowercased()) }

  /// A last question; nil if nobody answers any more.
  private mutating func question(_ text: String, _ world: inout World) -> String? {
    world.err.write("\n")
    say(text, &world)
    world.err.write("> ")
    world.err.flush()
    guard case .line(let line) = typed.next() else { return nil }
    return Answer(line).text
  }
}
