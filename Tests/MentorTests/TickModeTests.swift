import Testing

/// `mentor checklist NAME --tick` on a terminal, and without one.
struct TickModeTests {
  @Test func numbersOnAPipeTick() throws {
    let machine = try Machine()
    let run = machine.run("checklist", "before-meeting", "--tick", input: "1 3\n-1, agenda\n")
    #expect(run.status == 0, "\(run)")
    let expected = "Ticked: 1\nTicked: 3\nOpen again: 1\nNothing to change\nKept. 1 of 7 done.\n"
    #expect(run.output.contains("7. Pay for the coffee\n" + expected), "\(run.output)")
    #expect(!run.output.contains("\u{1B}"))
    let wrong = machine.run("checklist", "before-meeting", "--tick", input: "99\n2\nq\n7\n")
    #expect(wrong.status == 2 && wrong.errors.contains("has the items 1 to 7, not '99'"), "\(wrong)")
    #expect(
      machine.run("checklist", "before-meeting").output.contains("\n2 of 7 done"),
      "what follows a slip is done"
    )
  }

  @Test func arrowKeysMoveAndSpaceTicks() throws {
    let machine = try Machine()
    let terminal = try Terminal(on: machine, ["checklist", "before-meeting", "--tick"])
    #expect(terminal.wait(for: "> 1. Read their recent work"), "\(terminal.seen)")
    terminal.press(" ")
    #expect(terminal.wait(for: "> 1. done: Read"), "\(terminal.seen)")
    #expect(machine.state("ticks")?.contains("done: read\n") == true, "kept at once")
    terminal.press("\u{1B}[B\u{1B}[B\u{1B}OA")
    #expect(terminal.wait(for: "> 2. Write your aim"), "\(terminal.seen)")
    terminal.press("5\r")
    #expect(terminal.wait(for: "> 5. done: Confirm"), "\(terminal.seen)")
    terminal.press("\u{1B}[H ")
    #expect(terminal.wait(for: "> 1. Read their"), "a second press takes the tick away: \(terminal.seen)")
    terminal.press("q")
    #expect(terminal.finish() == 0)
    #expect(
      terminal.seen.hasSuffix("Kept. 1 of 7 done.\r\nNext: 1. Read their recent work; note two things\r\n")
    )
    #expect(terminal.isAsItWas, "the terminal is itself again")
  }

  @Test func numbersOfTwoDigitsAreTyped() throws {
    let machine = try Machine()
    let terminal = try Terminal(on: machine, ["checklist", "drafting", "--tick"], rows: 10)
    #expect(terminal.wait(for: "> 1. "), "\(terminal.seen)")
    terminal.press("1")
    terminal.press("7 ")
    #expect(terminal.wait(for: "> 17. done: "), "\(terminal.seen)")
    terminal.press("\u{4}")
    #expect(terminal.finish() == 0)
    #expect(machine.state("ticks")?.contains("done: aloud\n") == true)
  }

  @Test(arguments: [(keys: "\u{3}", signal: SIGINT), (keys: "", signal: SIGTERM), (keys: "", signal: SIGHUP)])
  func aSignalLeavesTheTerminalInOrder(_ keys: String, _ number: Int32) throws {
    let machine = try Machine()
    let terminal = try Terminal(on: machine, ["checklist", "before-meeting", "--tick"])
    #expect(terminal.wait(for: "> 1. "), "\(terminal.seen)")
    if keys.isEmpty { kill(terminal.pid, number) } else { terminal.press(keys) }
    #expect(terminal.finish() == 128 + number, "it dies by the signal")
    #expect(terminal.isAsItWas)
  }

  @Test(arguments: [20, 40, 80])
  func theScreenFitsItsWidth(_ columns: Int) throws {
    var machine = try Machine()
    machine.environment["COLUMNS"] = "\(columns)"
    let terminal = try Terminal(
      on: machine,
      ["checklist", "drafting", "--tick", "--color", "never"],
      rows: 12
    )
    #expect(terminal.wait(for: "> 1. "), "\(terminal.seen)")
    for _ in 0..<17 { terminal.press("\u{1B}[B") }
    #expect(terminal.wait(for: "> 17."), "\(terminal.seen)")
    terminal.press("q")
    #expect(terminal.finish() == 0)
    let frames = terminal.seen.split(separator: "\u{1B}[J")
    #expect(frames.count > 10)
    for frame in frames {
      let lines = frame.split(separator: "\r\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 16, "\(frame)")
      for line in lines where !line.contains("\u{1B}") { #expect(line.count <= columns, "\(line)") }
    }
  }

  @Test(arguments: ["dumb", ""])
  func aPlainTerminalIsAskedLineByLine(_ kind: String) throws {
    var machine = try Machine()
    machine.environment["TERM"] = kind
    let terminal = try Terminal(on: machine, ["checklist", "before-meeting", "--tick"])
    #expect(terminal.wait(for: "Number to tick, -number to open again, Enter to end: "), "\(terminal.seen)")
    terminal.press("2\n")
    #expect(terminal.wait(for: "Ticked: 2\r\n"), "\(terminal.seen)")
    terminal.press("\n")
    #expect(terminal.finish() == 0)
    #expect(!terminal.seen.contains("\u{1B}"), "\(terminal.seen)")
    #expect(machine.state("ticks")?.contains("done: aim\n") == true)
  }

  private static let damaged = "format: mentor ticks\nversion: 1\n\nslip\n"

  @Test func aDamagedLineIsToldOnAPipe() throws {
    let machine = try Machine()
    machine.write(Self.damaged, to: "ticks")
    let run = machine.run("checklist", "before-meeting", "--tick", input: "")
    #expect(run.status == 2, "\(run)")
    let told = run.errors.split(separator: "\n")
    #expect(told.count == 2 && told.first?.contains("/ticks:4: expected 'key: value'") == true, "\(run)")
    let change = machine.run("checklist", "before-meeting", "--tick", input: "2\n")
    #expect(change.errors.contains("the damaged file was set aside as"), "\(change)")
    #expect(machine.run("checklist", "before-meeting", "--tick", input: "3\n").errors == "")
  }

  @Test func aDamagedLineIsToldBeforeTheScreenIsUsed() throws {
    let machine = try Machine()
    machine.write(Self.damaged, to: "ticks")
    let terminal = try Terminal(on: machine, ["checklist", "before-meeting", "--tick"])
    #expect(terminal.wait(for: "> 1. "), "\(terminal.seen)")
    let place = terminal.seen.firstRange(of: "/ticks:4: expected 'key: value'")
    #expect(place.map { !terminal.seen[..<$0.lowerBound].contains("> 1. ") } == true, "\(terminal.seen)")
    terminal.press("q")
    #expect(terminal.finish() == 2)
    #expect(terminal.seen.split(separator: "/ticks:4:").count == 2, "told once: \(terminal.seen)")
  }

  @Test func aFileThatCannotBeReadEndsTheModeWithASentence() throws {
    let machine = try Machine()
    machine.write("format: mentor ticks\nversion: 9\n", to: "ticks")
    let terminal = try Terminal(on: machine, ["checklist", "before-meeting", "--tick"])
    #expect(terminal.finish() == 2, "\(terminal.seen)")
    #expect(terminal.seen.contains("was written by a newer 'mentor'"), "\(terminal.seen)")
    #expect(terminal.isAsItWas)
  }
}
