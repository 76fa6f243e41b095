import Testing

/// `mentor draft` on a terminal of 40 columns.
struct DraftSessionTests {
  /// What a person sees of a session, without the carriage returns of a terminal.
  private func transcript(_ terminal: Terminal, _ machine: Machine) -> String {
    terminal.seen.replacing("\r\n", with: "\n").replacing("\u{1B}[1m", with: "").replacing(
      "\u{1B}[36m",
      with: ""
    )
    .replacing("\u{1B}[0m", with: "").replacing(machine.home, with: "~")
  }

  /// Points and advice are the scorer's and have their own tests.
  private func withoutScore(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.contains(" of 100, ") || $0.hasPrefix("not yet: ") }),
      let end = lines[start...].firstIndex(where: { $0.hasPrefix("Then: ") })
    else { return text }
    return (lines[..<start] + lines[end...]).joined(separator: "\n")
  }

  private func started(_ words: [String], _ machine: inout Machine) throws -> Terminal {
    machine.environment["COLUMNS"] = nil
    machine.environment["TERM"] = "dumb"
    return try Terminal(on: machine, ["draft"] + words, rows: 50, columns: 40)
  }

  private func answer(_ terminal: Terminal, _ line: String, then text: String) {
    terminal.press(line + "\n")
    #expect(terminal.wait(for: text), "after '\(line)':\n\(terminal.seen)")
  }

  /// A session of thanks in which only the reader is named, at its last question.
  private func askedWhereToSave(_ machine: inout Machine) throws -> Terminal {
    let terminal = try started(["thanks", "--channel", "chat", "--name", "Lena"], &machine)
    #expect(terminal.wait(for: "1 of 6."), "\(terminal.seen)")
    answer(terminal, "Rosa", then: "2 of 6.")
    for number in 2...5 { answer(terminal, "skip", then: "\(number + 1) of 6.") }
    answer(terminal, "skip", then: "Save it as")
    return terminal
  }

  @Test func fromTheFirstQuestionToTheSavedFile() throws {
    var machine = try Machine()
    let terminal = try started(["thanks", "--channel", "chat"], &machine)
    #expect(terminal.wait(for: "1 of 7. The reader"), "\(terminal.seen)")
    answer(terminal, "", then: "you can fill")
    answer(terminal, "Rosa", then: "2 of 7. What they gave you")
    answer(terminal, "skip", then: "3 of 7. What you did with it")
    answer(terminal, "back", then: "> back\r\n\r\n2 of 7.")
    answer(terminal, "You told me to count the returns", then: "\r\n. ")
    answer(terminal, "before I bought shelves.", then: "\r\n. ")
    answer(terminal, "", then: ". \r\n\r\n3 of 7. What you did with it")
    answer(terminal, "I counted them for six weeks.", then: "weeks.\r\n. ")
    answer(terminal, "", then: "4 of 7. What came of it")
    answer(terminal, "We changed the lid.", then: "lid.\r\n. ")
    answer(terminal, "", then: "5 of 7. Your name")
    answer(terminal, "?", then: "shows this line.")
    answer(terminal, "Lena Koch", then: "6 of 7. What comes next")
    answer(terminal, "", then: "7 of 7. What comes back")
    answer(terminal, "", then: "Save it as")
    let file = "\(machine.home)/rosa.txt"
    answer(terminal, file, then: "Keep for the next message")
    answer(terminal, "yes", then: "deletes it.")
    #expect(terminal.finish() == 0)
    #expect(withoutScore(transcript(terminal, machine)) == Self.expected)
    let message = Files.text(file)
    #expect(
      message
        == "Hello Rosa,\n\nThank you. You told me to count the returns before I bought shelves.\n\nI counted them for six weeks. We changed the lid.\n\nThere is no need to answer.\n\nLena Koch\n"
    )
    #expect(machine.run("profile").output.contains("name: Lena Koch\n"))
    let long = transcript(terminal, machine).split(separator: "\n").filter {
      !$0.contains("~") && !$0.hasPrefix("> ") && !$0.hasPrefix("  mentor ")
    }
    for line in long where line.count > 40 {
      // The message itself is not broken into lines of our own, and neither is a command that can be copied.
      #expect(message?.contains(line) == true, "\(line)")
    }
  }

  @Test func ctrlCKeepsTheAnswersAndTheyGoOn() throws {
    var machine = try Machine()
    let terminal = try started(["thanks", "--channel", "chat"], &machine)
    #expect(terminal.wait(for: "1 of 7."), "\(terminal.seen)")
    answer(terminal, "Rosa", then: "2 of 7.")
    answer(terminal, "your hint", then: "\r\n. ")
    kill(terminal.pid, SIGINT)
    #expect(terminal.finish() == 128 + SIGINT, "it dies by the signal")
    let path = "\(machine.stateFolder)/briefs/thanks-1"
    #expect(terminal.seen.contains("--brief \(path)"), "\(terminal.seen)")
    #expect(Files.text(path) == "kind: thanks\nchannel: chat\nto: Rosa\ngave: your hint\n")
    #expect(Files.mode(path) == 0o600)

    let again = try started(["--interactive", "--brief", path], &machine)
    #expect(again.wait(for: "1 of 5. What you did with it"), "nothing is asked twice: \(again.seen)")
    answer(again, "quit", then: "Stopped.")
    #expect(again.finish() == 0)
    #expect(again.seen.contains("There was no answer to keep."), "\(again.seen)")
  }

  @Test func anAnswerIsJudgedByTheRulesThatScore() throws {
    var machine = try Machine()
    let terminal = try started(["first", "--channel", "chat", "--to", "Ana"], &machine)
    #expect(terminal.wait(for: "The one question"), "\(terminal.seen)")
    answer(terminal, "Any advice?", then: "press Enter to keep")
    answer(terminal, "Does it shuffle once, or once per epoch?", then: "Why this reader")
    kill(terminal.pid, SIGHUP)
    #expect(terminal.finish() == 128 + SIGHUP)
    #expect(
      Files.text("\(machine.stateFolder)/briefs/first-1")?.contains("ask: Does it shuffle once") == true
    )
  }

  @Test func noInputAsksNothing() throws {
    var machine = try Machine()
    let terminal = try started(["thanks", "--no-input", "--to", "Rosa"], &machine)
    #expect(terminal.finish() == 0)
    #expect(terminal.seen.contains("Dear Rosa,") && !terminal.seen.contains("> "), "\(terminal.seen)")
  }

  @Test func aBetterWayIsSaidBeforeTheFirstQuestion() throws {
    var machine = try Machine()
    let ask = "Could you teach me statistics every week?"
    let told = try started(["first", "--to", "Ana", "--ask", ask], &machine)
    #expect(told.wait(for: "1 of "), "\(told.seen)")
    #expect(told.seen.hasPrefix("Before you send: tutors and coaches can"), "\(told.seen)")
    kill(told.pid, SIGINT)
    #expect(told.finish() == 128 + SIGINT)

    let typed = try started(["first", "--channel", "chat", "--to", "Ana"], &machine)
    #expect(typed.wait(for: "The one question"), "\(typed.seen)")
    answer(typed, ask, then: "press Enter to keep")
    #expect(typed.seen.contains("Lessons and regular coaching"), "\(typed.seen)")
    kill(typed.pid, SIGINT)
    #expect(typed.finish() == 128 + SIGINT)
  }

  @Test func careComesBeforeTheFirstQuestion() throws {
    var machine = try Machine()
    let words = ["first", "--to", "Ana", "--why", "I want to end my life."]
    let terminal = try started(words, &machine)
    #expect(terminal.finish() == 0)
    #expect(
      terminal.seen.contains("Nothing was drafted.") && !terminal.seen.contains("1 of "),
      "\(terminal.seen)"
    )
    let on = try started(words + ["--channel", "chat", "--continue"], &machine)
    #expect(on.wait(for: "1 of "), "\(on.seen)")
    answer(on, "Does it shuffle once, or once per epoch?", then: "2 of ")
    #expect(!on.seen.contains("helpline"), "it has been seen: evidence 3.4")
    kill(on.pid, SIGINT)
    #expect(on.finish() == 128 + SIGINT)
  }

  /// Behind a card that comes alone nothing is asked until the writer goes on.
  @Test func aSessionWaitsBehindACard() throws {
    var machine = try Machine()
    let terminal = try started(["first", "--to", "Ana"], &machine)
    #expect(terminal.wait(for: "The way it travels"), "\(terminal.seen)")
    answer(terminal, "I want to end my life.", then: "Nothing more is")
    #expect(terminal.seen.contains("findahelpline") && !terminal.seen.contains("none of them"))
    answer(terminal, "", then: "> \r\n\r\n1 of ")
    answer(terminal, "chat", then: "The one question")
    let before = terminal.seen.count
    answer(terminal, "I want to die. What should I do?", then: "do?\r\n  It sounds")
    answer(terminal, "what now", then: "> what now\r\n  Nothing more")
    #expect(!terminal.seen.dropFirst(before).contains("3 of "), "\(terminal.seen)")
    answer(terminal, "", then: "3 of ")
    #expect(terminal.seen.ranges(of: "findahelpline").count == 4, "\(terminal.seen)")
    kill(terminal.pid, SIGINT)
    #expect(terminal.finish() == 128 + SIGINT)
    #expect(terminal.seen.contains("first-1 --continue"), "it goes on where it was: \(terminal.seen)")
  }

  @Test func anAnswerIsNeverLostToAnOutFileThatCannotBeWritten() throws {
    var machine = try Machine()
    let terminal = try started(["thanks", "--channel", "chat", "--out", "/nowhere/rosa.txt"], &machine)
    #expect(terminal.wait(for: "1 of 7."), "\(terminal.seen)")
    answer(terminal, "Rosa", then: "2 of 7.")
    for number in 2...6 { answer(terminal, "skip", then: "\(number + 1) of 7.") }
    terminal.press("skip\n")
    #expect(terminal.finish() == 2)
    #expect(terminal.seen.contains("/nowhere/rosa.txt: No such file"), "\(terminal.seen)")
    #expect(terminal.seen.contains("Your answers are kept in"), "\(terminal.seen)")
    #expect(Files.text("\(machine.stateFolder)/briefs/thanks-1") == "kind: thanks\nchannel: chat\nto: Rosa\n")
  }

  @Test func aNameThatCannotBeWrittenIsAskedForAgain() throws {
    var machine = try Machine()
    let terminal = try askedWhereToSave(&machine)
    answer(terminal, "/nowhere/x", then: "Another name")
    #expect(terminal.seen.contains("/nowhere/x: No such file"), "\(terminal.seen)")
    let file = "\(machine.home)/rosa.txt"
    Files.write("old", to: file)
    answer(terminal, file, then: "to replace it")
    answer(terminal, file, then: "Keep for the next message")
    terminal.press("no\n")
    #expect(terminal.finish() == 0)
    #expect(Files.text(file)?.hasPrefix("Hello Rosa,") == true)
  }

  @Test(arguments: ["skip", "Quit"])
  func aWordOfTheSessionIsNoFileName(_ word: String) throws {
    var machine = try Machine()
    let terminal = try askedWhereToSave(&machine)
    answer(terminal, word, then: "Keep for the next message")
    terminal.press("no\n")
    #expect(terminal.finish() == 0)
    #expect(!terminal.seen.contains("Written to"), "\(terminal.seen)")
  }

  @Test func colourIsThatOfTheStreamAndTheOptionWins() throws {
    var machine = try Machine()
    for (words, isColoured) in [(["--color", "always"], true), (["--color", "never"], false), ([], false)] {
      let terminal = try started(["thanks", "--channel", "chat"] + words, &machine)
      #expect(terminal.wait(for: "1 of 7."), "\(terminal.seen)")
      kill(terminal.pid, SIGINT)
      _ = terminal.finish()
      #expect(terminal.seen.contains("\u{1B}[") == isColoured, "\(words): \(terminal.seen)")
    }
  }

  private static let expected = """
    Your answers make the message; nothing
    is added to them. Write 'back' for the
    question before, 'skip' to go on to the
    next, 'quit' to stop; lines typed so far
    are kept. '?' shows this line.

    1 of 7. The reader
    Who reads it? Write the name as you
    would greet them.
      Why: A right name, spelt right, is the
      first thing a reader sees.
      Example: Ana Ruiz, or Dr. Okafor
    >\u{20}
      Nothing yet. Enter once more leaves a
      gap in the message that you can fill
      later.
    > Rosa

    2 of 7. What they gave you
    What did they give you: which advice,
    answer, hour, name?
      Why: Thanks for a certain thing are
      believed; thanks for everything are
      not.
      Hint: "You told me to ..." or "your
      note on ...".
      Example: You told me to count the
      returns before I bought shelves.
      (An empty line ends the answer)
    > skip

    3 of 7. What you did with it
    What did you do with it?
      Why: It is the part that givers of
      advice rarely hear, and like most.
      Hint: Begin with "I".
      Example: I counted them for six weeks,
      every evening before closing.
      (An empty line ends the answer)
    > back

    2 of 7. What they gave you
    What did they give you: which advice,
    answer, hour, name?
      Why: Thanks for a certain thing are
      believed; thanks for everything are
      not.
      Hint: "You told me to ..." or "your
      note on ...".
      Example: You told me to count the
      returns before I bought shelves.
      (An empty line ends the answer)
    > You told me to count the returns
    . before I bought shelves.
    .\u{20}

    3 of 7. What you did with it
    What did you do with it?
      Why: It is the part that givers of
      advice rarely hear, and like most.
      Hint: Begin with "I".
      Example: I counted them for six weeks,
      every evening before closing.
      (An empty line ends the answer)
    > I counted them for six weeks.
    .\u{20}

    4 of 7. What came of it
    What came of it? A number, a decision,
    something that is different now.
      Why: A result shows that their time
      was well spent, a small or a failed
      one too.
      Example: A third came back for one
      reason, a loose lid, and we changed
      the lid instead.
      (An empty line ends the answer)
    > We changed the lid.
    .\u{20}

    5 of 7. Your name
    What is your name?
      Why: It stands below the message, and
      the reader can place who writes.
      Example: Lena Koch
    > ?
      Write 'back' for the question before,
      'skip' to go on to the next, 'quit' to
      stop; lines typed so far are kept. '?'
      shows this line.
    > Lena Koch

    6 of 7. What comes next
    What do you do next? One line, or
    nothing.
      Why: It tells where the thing goes
      without asking for more.
      Example: Next I count the same for the
      second shop.
      (Enter alone leaves it out)
    >\u{20}

    7 of 7. What comes back
    What can you give back, or show of the
    result? Nothing is fine too.
      Why: Something of yours that is of use
      to them makes it an exchange.
      Hint: Begin with "I": I will send you
      ..., I can test ...
      Example: I will send you the log of
      all ten epochs.
      (Enter alone leaves it out)
    >\u{20}
    Hello Rosa,

    Thank you. You told me to count the returns before I bought shelves.

    I counted them for six weeks. We changed the lid.

    There is no need to answer.

    Lena Koch

    Then: read it aloud once, change what is
    not your voice, and look again with:
      mentor score --to Rosa --from 'Lena Koch' --kind thanks --relation met --channel chat -

    Save it as (a file name; Enter alone:
    nowhere)
    > ~/rosa.txt
    Written to
    ~/rosa.txt.

    Keep for the next message (your name)?
    yes or no
    > yes
    Kept in
    ~/.config/mentor/profile.
    'mentor profile' shows, changes and
    deletes it.

    """
}
