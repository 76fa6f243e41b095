import Testing

/// `mentor log` as its users run it.
struct LogCommandTests {
  /// Runs one command on a day.
  private func on(_ day: String, _ machine: inout Machine, _ words: String...) -> Run {
    machine.environment["MENTOR_TODAY"] = day
    return machine.run(["log"] + words)
  }

  /// The first lines of "due": the date with its count, and whom it is about.
  private func due(_ day: String, _ machine: inout Machine) -> String {
    let lines = on(day, &machine, "due").output.split(separator: "\n", omittingEmptySubsequences: true)
    return lines.prefix(2).joined(separator: " | ")
  }

  @Test func aWholeStory() throws {
    var machine = try Machine()
    // Asked on a Monday; then silence.
    let asked = on(
      "2026-11-02",
      &machine,
      "add",
      "Ana Ruiz",
      "--channel",
      "email",
      "--about",
      "how her loader shuffles"
    )
    #expect(
      asked.output == "Ana Ruiz: asked, Mon 2 Nov\nNext: One polite follow-up, from Mon 9 Nov\n",
      "\(asked)"
    )
    #expect(due("2026-11-08", &machine) == "Sun 8 Nov 2026: nothing to do | Later:")
    #expect(
      due("2026-11-09", &machine)
        == "Mon 9 Nov 2026: 1 thing to do | Ana Ruiz: One polite follow-up, by Mon 16 Nov"
    )
    #expect(due("2026-11-17", &machine).hasSuffix("One polite follow-up, was due Mon 16 Nov, and still is"))
    // One follow-up, and no second one.
    #expect(
      on("2026-11-12", &machine, "done", "Ana Ruiz").output.hasPrefix("Ana Ruiz: followed up, Thu 12 Nov\n")
    )
    #expect(due("2026-11-25", &machine).hasPrefix("Wed 25 Nov 2026: nothing to do"))
    #expect(
      due("2026-11-26", &machine)
        == "Thu 26 Nov 2026: 1 thing to do | Ana Ruiz: Let this request rest, by Thu 3 Dec"
    )
    // She answers after all: thanks within three days.
    #expect(
      on("2026-11-16", &machine, "done", "ana ruiz", "reply").output.contains(
        "Next: Say thanks, by Thu 19 Nov"
      )
    )
    #expect(
      on("2026-11-16", &machine, "done", "Ana Ruiz", "advice", "--text", "Shuffle once; read her paper")
        .status == 0
    )
    #expect(
      due("2026-11-16", &machine) == "Mon 16 Nov 2026: 1 thing to do | Ana Ruiz: Say thanks, by Thu 19 Nov"
    )
    #expect(
      on("2026-11-17", &machine, "done", "Ana Ruiz").output.hasPrefix("Ana Ruiz: thanked, Tue 17 Nov\n")
    )
    // The advice is acted on, and reported back.
    #expect(due("2026-11-22", &machine) == "Sun 22 Nov 2026: nothing to do | Later:")
    #expect(
      due("2026-11-23", &machine).hasSuffix("Ana Ruiz: Do what was advised, or decide why not, by Mon 7 Dec")
    )
    #expect(
      on("2026-11-28", &machine, "done", "Ana Ruiz").output.hasPrefix(
        "Ana Ruiz: acted on the advice, Sat 28 Nov\n"
      )
    )
    #expect(due("2026-11-28", &machine).hasSuffix("Ana Ruiz: Report what came of the advice, by Sat 5 Dec"))
    #expect(
      on("2026-12-30", &machine, "done", "Ana Ruiz").output.hasPrefix("Ana Ruiz: reported back, Wed 30 Dec\n")
    )
    #expect(
      due("2026-12-30", &machine).hasSuffix("Ana Ruiz: Ask whether you may write again, by Wed 6 Jan 2027")
    )
    // Last thanks, and the door stays open.
    #expect(on("2026-12-31", &machine, "done", "Ana Ruiz", "thanked").status == 0)
    #expect(
      on("2027-01-02", &machine, "done", "Ana Ruiz").output
        == "Ana Ruiz: asked whether to write again, Sat 2 Jan; closed\n"
    )
    #expect(due("2027-02-01", &machine) == "Mon 1 Feb 2027: nothing to do")
    let kept = """
      person: Ana Ruiz
      about: how her loader shuffles
      channel: email
      events:
        2026-11-02 asked
        2026-11-12 followed-up
        2026-11-16 answered
        2026-11-16 advised Shuffle once; read her paper
        2026-11-17 thanked
        2026-11-28 acted
        2026-12-30 reported
        2026-12-31 thanked
        2027-01-02 write-again

      """
    #expect(machine.state("log")?.hasSuffix(kept) == true, "\(machine.state("log") ?? "")")
  }

  @Test func silenceEndsInRest() throws {
    var machine = try Machine()
    _ = on("2026-02-01", &machine, "add", "Ana Ruiz")
    #expect(due("2026-03-02", &machine).hasSuffix("Ana Ruiz: Let this request rest, by Mon 9 Mar"))
    #expect(on("2026-03-02", &machine, "done", "Ana Ruiz").output == "Ana Ruiz: closed, Mon 2 Mar\n")
    #expect(due("2026-12-01", &machine) == "Tue 1 Dec 2026: nothing to do")
    #expect(
      on("2026-12-01", &machine, "add", "Ana Ruiz").status == 0,
      "a closed request leaves room for a new one"
    )
  }

  @Test func whatWasJustNotedIsConfirmedWhateverCameLater() throws {
    var machine = try Machine()
    _ = on("2026-11-02", &machine, "add", "Ines")
    _ = on("2026-11-25", &machine, "done", "Ines", "advised", "--on", "5 Nov")
    let late = on("2026-11-25", &machine, "done", "Ines", "followed-up", "--on", "3 Nov")
    #expect(late.output.hasPrefix("Ines: followed up, Tue 3 Nov\n") && late.errors == "", "\(late)")
    let closed = on("2026-11-25", &machine, "done", "Ines", "closed")
    #expect(closed.output == "Ines: closed, Wed 25 Nov\n", "\(closed)")
  }

  @Test func aNoIsThankedForOnce() throws {
    var machine = try Machine()
    _ = on("2026-11-02", &machine, "add", "Ines")
    _ = on("2026-11-03", &machine, "done", "Ines", "answered")
    let no = on("2026-11-04", &machine, "done", "Ines", "declined")
    #expect(
      no.output == "Ines: declined, Wed 4 Nov\nNext: Say thanks for the clear answer, by Sat 7 Nov\n",
      "\(no)"
    )
  }

  @Test func aSecondRequestNamesThePersonInItsCommands() throws {
    let machine = try Machine()
    machine.run("log", "add", "Ana Ruiz")
    let again = machine.run("log", "add", "Ana Ruiz")
    #expect(again.errors.contains("mentor log done 'Ana Ruiz' followed-up."), "\(again)")
    #expect(!again.errors.contains("PERSON"), "\(again)")
  }

  @Test(arguments: [
    ("30 Nov", "mentor: '30 Nov' was read as Sun 30 Nov 2025\n"), ("3 Nov", ""), ("30 Nov 2025", ""),
    ("2025-11-30", ""), ("yesterday", ""),
  ])
  func aDayWithoutAYearInAnotherYearIsSaid(_ day: String, _ errors: String) throws {
    var machine = try Machine()
    #expect(on("2026-11-25", &machine, "add", "Zed", "--on", day).errors == errors)
  }

  @Test func theSixthOpenRequestIsKeptWithAReason() throws {
    let machine = try Machine()
    for place in 1...5 {
      #expect(!machine.run("log", "add", "Person \(place)").output.contains("open requests"))
    }
    let sixth = machine.run("log", "add", "Person 6")
    #expect(sixth.status == 0)
    let text = sixth.output.replacing("\n", with: " ")
    #expect(text.contains("That makes 6 open requests. Five at a time is a good most;"), "\(text)")
    #expect(
      text.contains("Each answer wants thanks within three days, work on the advice, and a report."),
      "\(text)"
    )
    #expect(machine.run("log", "due").output.contains("That makes 6 open requests."))
    machine.run("log", "done", "Person 1", "closed")
    #expect(!machine.run("log", "due").output.contains("open requests"))
  }

  @Test func dueGivesReasonsAndCommandsAndJSON() throws {
    let machine = try Machine()
    machine.run("log", "add", "Ben O'Hara", "--on", "2026-11-12")
    let why = machine.run("log", "due", "--why").output
    #expect(why.contains("  Why: Woodpecker on follow-ups: One follow-up lifts the reply rate."), "\(why)")
    #expect(why.contains("  Then: mentor log done 'Ben O'\\''Hara' followed-up\n"), "\(why)")
    let command =
      why.split(separator: "\n").first { $0.contains("Then: ") }?.dropFirst("  Then: mentor ".count) ?? ""
    #expect(
      machine.runAny(["/bin/sh", "-c", "\(Machine.program) \(command)"]).status == 0,
      "the command can be run"
    )
    let json = machine.run("log", "due", "--on", "in 2 weeks", "--format", "json")
    #expect(json.output.contains("\"today\": \"2026-12-09\""), "\(json)")
    #expect(json.output.contains("\"step\": \"rest\""), "\(json)")
    #expect(machine.run("log").output == machine.run("log", "due").output, "'log' alone is 'log due'")
  }

  @Test func aNameThatBeginsWithADashIsNoOptionInACommand() throws {
    let machine = try Machine()
    machine.run("log", "add", "--on", "2026-11-12", "--", "-Ana")
    let again = machine.run("log", "add", "--", "-Ana")
    #expect(again.errors.contains("mentor log done -- -Ana followed-up."), "\(again)")
    let why = machine.run("log", "due", "--why").output
    let command = why.split(separator: "\n").first { $0.contains("Then: ") }?
      .dropFirst("  Then: mentor ".count)
    let run = machine.runAny(["/bin/sh", "-c", "\(Machine.program) \(command ?? "")"])
    #expect(run.status == 0 && run.output.hasPrefix("-Ana: followed up"), "\(why)\n\(run)")
  }

  @Test(arguments: [["log", "due", "--why"], ["log", "list"], ["checklist"]])
  func everythingFitsANarrowTerminal(_ words: [String]) throws {
    var machine = try Machine()
    machine.environment["COLUMNS"] = "40"
    for place in 1...6 {
      machine.run(
        "log",
        "add",
        "Person \(place)",
        "--on",
        "2026-11-\(place + 9)",
        "--about",
        "a loader that shuffles"
      )
    }
    let run = machine.run(words)
    #expect(run.status == 0 && run.output.contains("Person 6"), "\(run)")
    for line in run.output.split(separator: "\n") where !line.contains("http") {
      #expect(line.count <= 40, "\(line)")
    }
  }

  @Test func listShowsOpenRequestsFirstAndExports() throws {
    let machine = try Machine()
    #expect(machine.run("log", "list").output.hasPrefix("No request is in the log."))
    machine.run("log", "add", "Ana Ruiz", "--on", "2026-11-02", "--about", "=cmd()", "--channel", "email")
    machine.run("log", "done", "Ana Ruiz", "closed", "--on", "2026-11-20")
    machine.run("log", "add", "Ben Okafor", "--on", "2026-11-20", "--about", "two\nlines \u{1B}[2J")
    let list = machine.run("log", "list").output
    let expected = """
      Ben Okafor: waiting for an answer
        About two lines <U+001B>[2J
        Fri 20 Nov: asked
        Next: One polite follow-up, from Fri 27 Nov

      Ana Ruiz: closed
        About =cmd()
        Mon 2 Nov: asked by email
        Fri 20 Nov: closed

      """
    #expect(list == expected, "\(list)")
    #expect(!machine.run("log", "list", "--open").output.contains("Ana"))
    #expect(!machine.run("log", "list", "ana ruiz").output.contains("Ben"))
    let csv = machine.run("log", "list", "--format", "csv").output
    #expect(csv.hasPrefix("\"person\",\"about\",\"channel\",\"state\",\"asked\","), "\(csv)")
    #expect(csv.contains("\r\n\"Ana Ruiz\",\"'=cmd()\",\"email\",\"closed\",\"2026-11-02\","), "\(csv)")
    #expect(csv.split(separator: "\r\n").count == 3)
    let json = machine.run("log", "list", "--format", "json").output
    #expect(
      json.hasPrefix("{\n  \"schema\": \"mentor.log/1\",\n  \"today\": \"2026-11-25\",\n  \"open\": 1,"),
      "\(json)"
    )
  }

  @Test func aListOfOpenRequestsSaysThatNoneIsOpen() throws {
    let machine = try Machine()
    #expect(machine.run("log", "list", "--open").output.hasPrefix("No request is in the log."))
    machine.run("log", "add", "Ana Ruiz", "--on", "2026-11-02")
    machine.run("log", "done", "Ana Ruiz", "closed")
    #expect(machine.run("log", "list", "--open").output == "No request is open.\n")
    let hers = machine.run("log", "list", "Ana Ruiz", "--open")
    #expect(hers.output == "No request is open.\n" && hers.status == 0, "\(hers)")
    #expect(machine.run("log", "list", "Ben", "--open").status == 2)
  }

  @Test func aSlipInTheLogIsNamedAndStays() throws {
    let machine = try Machine()
    let text =
      "format: mentor log\nversion: 1\n\nperson: Ana Ruiz\nevents:\n  2026-11-31 asked\n  2026-11-20 asked\n"
    machine.write(text, to: "log")
    let run = machine.run("log", "list")
    #expect(run.status == 2 && run.output.contains("Fri 20 Nov: asked"), "\(run)")
    #expect(run.errors.contains("/log:6: expected a day and what happened"), "\(run)")
    machine.run("log", "add", "Ben")
    #expect(machine.state("log")?.contains("  2026-11-31 asked\n  2026-11-20 asked\n") == true)
  }

  @Test(arguments: [
    (["log", "frob"], "unknown command 'frob'"), (["log", "add"], "PERSON is missing"),
    (
      ["log", "add", "Ana", "--on", "tomorrow"],
      "--on: Thu 26 Nov 2026 is still ahead; the log keeps what has happened"
    ),
    (
      ["log", "add", "Ana Ruiz"],
      "a request to Ana Ruiz of Mon 2 Nov 2026 is open; one at a time is easier to answer."
    ),
    (["log", "done", "Ana"], "nobody named 'Ana' is in the log; did you mean 'Ana Ruiz'?"),
    (["log", "done", "Ana Riuz"], "did you mean 'Ana Ruiz'?"),
    (["log", "done", "Ana Ruiz", "thankd"], "'thankd' is no event; did you mean 'thanked'?"),
    (
      ["log", "done", "Ana Ruiz", "met", "--on", "2026-11-01"],
      "Sun 1 Nov 2026 is before the request was sent, Mon 2 Nov 2026"
    ),
    (
      ["log", "done", "Ben"], "nothing is due for Ben today; what happened? known are: followed-up, answered"
    ),
    (["log", "list", "Nobody"], "nobody named 'Nobody' is in the log"),
    (["log", "forget", "!"], "a name needs at least one letter"),
    (["log", "due", "--format", "csv"], "is not one of: text, json"),
  ])
  func whatCannotBeDoneIsSaid(_ words: [String], _ what: String) throws {
    let machine = try Machine()
    machine.run("log", "add", "Ana Ruiz", "--on", "2026-11-02")
    machine.run("log", "add", "Ben")
    let before = machine.state("log")
    let run = machine.run(words)
    #expect(run.status == 2 && run.output.isEmpty, "\(run)")
    #expect(run.errors.contains(what), "\(run.errors)")
    #expect(machine.state("log") == before)
  }

  @Test func wordsOfSeveralLinesStayOneEvent() throws {
    let machine = try Machine()
    machine.run("log", "add", "Ana", "--on", "2026-11-02", "--about", "the order\nof rows")
    machine.run("log", "done", "Ana", "advised", "--text", "Shuffle once\n2020-01-01 thanked")
    let list = machine.run("log", "list")
    #expect(list.status == 0 && list.errors.isEmpty, "\(list)")
    #expect(list.output.contains("the order of rows"), "\(list)")
    let log = try #require(machine.state("log"))
    #expect(log.hasSuffix("  2026-11-25 advised Shuffle once 2020-01-01 thanked\n"), "\(log)")
  }

  @Test func twentyRequestsAtOnceAreAllKept() throws {
    let machine = try Machine()
    let children = try (1...20).map { try machine.start([Machine.program, "log", "add", "Person \($0)"]) }
    for child in children { #expect(child.finish().status == 0) }
    #expect(machine.run("log", "list", "--format", "csv").output.split(separator: "\r\n").count == 21)
  }
}
