import MentorKit

/// The session of `mentor draft` on a terminal: shows what `Session` asks and gives it what is typed.
struct DraftTalk: ~Copyable {
  private var session: Session
  private var typed: TypedLines
  private let asked: Brief
  private let arguments: Arguments

  var brief: Brief { session.brief }

  init(_ session: Session, _ arguments: Arguments, _ world: inout World) {
    self.session = session
    typed = TypedLines(world.input)
    self.arguments = arguments
    asked = session.brief
    world.say("Your answers make the message; nothing is added to them. \(Session.help)")
  }

  /// Asks until everything is asked; false if the writer stopped before.
  mutating func run(_ world: inout World) -> Bool {
    var isNew = true
    let isColoured = world.isColoured(arguments, on: world.err)
    while !session.hasQuit, session.isHeld || session.prompt != nil {
      let prompt = session.isHeld ? nil : session.prompt
      if isNew, let prompt {
        world.err.write(prompt.text(Look(width: world.talkWidth, isColoured: isColoured)))
      }
      world.err.write(session.isMidAnswer ? ". " : "> ")
      world.err.flush()
      switch typed.next() {
      case .line(let line):
        let said = session.hear(line)
        for text in said { world.say(text, indent: 2) }
        let isNext = session.prompt?.number != prompt?.number
        isNew = (said.isEmpty || isNext) && !session.isMidAnswer
      case .end, .interrupted: session.quit()
      }
    }
    return !session.hasQuit
  }

  /// Keeps the answers of a session that was stopped and says where. A signal that came ends the process
  /// behind it.
  consuming func keep(_ world: inout World) throws(Trouble) {
    world.err.write("\n")
    if brief == asked {
      world.say("Stopped. There was no answer to keep.")
    } else {
      let path = try BriefFolder(world).keep(brief)
      world.say("Stopped. Your answers are kept in")
      world.err.write(line: "  \(Printable.text(path))")
      world.say("Go on with:")
      // A card that has been seen does not come again for the same text.
      let goesOn = session.wentOn || arguments.has("continue") ? " --continue" : ""
      world.err.write(line: "  mentor draft --interactive --brief \(ShellWord.quoted(path))\(goesOn)")
    }
    world.out.flush()
    world.err.flush()
  }

  /// Offers to save the message, and to keep the writer's own facts for the next one.
  mutating func finish(_ draft: Draft, profile: Brief, _ world: inout World) throws(Trouble) {
    if !arguments.has("out") { save(draft, &world) }
    let kept = DraftBook.builtIn.keptFields.filter { brief[$0.id] != nil && profile[$0.id] != brief[$0.id] }
    guard !kept.isEmpty else { return }
    let titles = kept.map { $0.title.lowercased() }.joined(separator: ", ")
    guard let word = question("Keep for the next message (\(titles))? yes or no", &world), isYes(word) else {
      return
    }
    let path = try ProfileFile(world).change { own in
      for field in kept { own[field.id] = brief[field.id] }
    }
    world.say("Kept in \(Printable.text(path)). 'mentor profile' shows, changes and deletes it.")
  }

  /// Asks for names until the message is written, or none is given.
  private mutating func save(_ draft: Draft, _ world: inout World) {
    var ask = "Save it as (a file name; Enter alone: nowhere)"
    var seen: String?
    while let name = question(ask, &world), !Session.isRefusal(name) {
      if System.exists(name), name != seen {
        ask = "'\(Printable.text(name))' is there. Another name, or the same again to replace it"
        seen = name
        continue
      }
      do throws(Trouble) {
        try OutFile.write(draft.text, to: Arguments.Word(name))
        return world.say("Written to \(Printable.text(name)).")
      } catch {
        ask = "\(error.what). Another name (Enter alone: nowhere)"
      }
    }
  }

  private func isYes(_ word: String) -> Bool { ["y", "yes"].contains(word.lowercased()) }

  /// A last question; nil if nobody answers any more.
  private mutating func question(_ text: String, _ world: inout World) -> String? {
    world.err.write("\n")
    world.say(text)
    world.err.write("> ")
    world.err.flush()
    guard case .line(let line) = typed.next() else { return nil }
    let answer = Answer(line).text
    guard let card = session.care(in: answer) else { return answer }
    world.err.write(card.text(width: world.talkWidth))
    return nil
  }
}
