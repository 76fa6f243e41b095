import Testing

@testable import mentor

/// `mentor checklist` as its users run it.
struct ChecklistCommandTests {
  @Test func aCalendarWithoutADayTicksNothing() throws {
    let machine = try Machine()
    let run = machine.run("checklist", "drafting", "--done", "1", "--format", "ics")
    #expect(run.status == 2 && run.output.isEmpty && run.errors.contains("add --on DAY"), "\(run)")
    #expect(machine.run("checklist", "drafting").output.contains("0 of 17 done"))
  }

  /// Lists may be renamed; what stands in somebody's notes still leads to them.
  @Test func aNameThatAListHadIsTaken() throws {
    let names = ValueSpec.name(["drafting"]) { $0 == "writing" }
    #expect(names.fault(in: "writing") == nil && names.fault(in: "drafting") == nil)
    #expect(names.fault(in: "draftin") == "'draftin' is not one of: drafting; did you mean 'drafting'?")
    guard case .name(let all, let isKnown) = try #require(ChecklistCommand.spec.operands.first).values else {
      Issue.record("the command takes no other names")
      return
    }
    #expect(all.allSatisfy(isKnown) && !isKnown("nothing"))
  }

  @Test func ticksOfANameThatIsNoneAreToldAndNobodyElses() throws {
    let machine = try Machine()
    machine.write("format: mentor ticks\nversion: 1\n\nwith: !\nlist: drafting\ndone: goal\n", to: "ticks")
    let run = machine.run("checklist", "drafting")
    #expect(run.status == 2 && run.output.contains("0 of 17 done"), "\(run)")
    #expect(run.errors.contains("/ticks:4: a name needs at least one letter"), "\(run)")
    #expect(machine.run("checklist").status == 2)
    machine.run("checklist", "drafting", "--done", "1")
    #expect(machine.state("ticks")?.contains("with: !\nlist: drafting\ndone: goal\n") == true)
  }

  static let lists = [
    "before-asking", "drafting", "before-meeting", "during-meeting", "after-meeting", "paying-forward",
    "good-mentee",
    "no-or-silence", "mentor-side",
  ]

  @Test func aloneItShowsTheJourney() throws {
    let machine = try Machine()
    let run = machine.run("checklist")
    #expect(run.status == 0 && run.errors.isEmpty, "\(run)")
    for (place, list) in Self.lists.enumerated() {
      #expect(
        run.output.contains("\n  \(place + 1). ") && run.output.contains("mentor checklist \(list)\n"),
        "\(list)"
      )
    }
    #expect(run.output.contains("Nobody has a request open."), "\(run.output)")
    #expect(Files.names(in: machine.stateFolder).isEmpty, "looking leaves nothing behind")
  }

  @Test func aloneItSaysWhatComesNextForEachPerson() throws {
    let machine = try Machine()
    machine.run("checklist", "before-asking", "--with", "Chidi Eze", "--done", "1-16")
    machine.run("log", "add", "Ana Ruiz", "--on", "2026-11-02")
    machine.run("log", "add", "Dewi", "--on", "2026-11-24")
    machine.run("log", "add", "Ben Okafor", "--on", "2026-11-02")
    machine.run("log", "done", "Ben Okafor", "declined", "--on", "2026-11-03")
    machine.run("log", "done", "Ben Okafor", "thanked", "--on", "2026-11-03")
    machine.run("checklist", "no-or-silence", "--with", "Ana Ruiz", "--done", "1")
    let run = machine.run("checklist")
    let expected = """
      Next for each person:
        Ana Ruiz: waiting for an answer, next: no-or-silence (1 of 11 done)
        Dewi: waiting for an answer (nothing to do before Tue 1 Dec), next:
          no-or-silence (0 of 11 done)
        Chidi Eze: not asked yet, next: drafting (0 of 17 done)

      """
    #expect(run.output.hasSuffix(expected), "\(run.output)")
    let json = machine.run("checklist", "--format", "json").output
    #expect(
      json.contains(
        "\"with\": \"Ana Ruiz\",\n      \"state\": \"waiting\",\n      \"next\": \"no-or-silence\""
      )
    )
    let markdown = machine.run("checklist", "-f", "markdown").output
    #expect(markdown.contains("- Chidi Eze: not asked yet, next: drafting (0 of 17 done)\n"), "\(markdown)")
  }

  /// The file may hold ids that no list knows, and one twice.
  @Test func theOverviewCountsStepsAndNotTicks() throws {
    let machine = try Machine()
    let ids = ["need", "hire", "hire", "gone-long-ago", "learn"].map { "  \($0)\n" }.joined()
    let head = "format: mentor ticks\nversion: 1\n\n"
    machine.write("\(head)with: Ana Ruiz\nlist: before-asking\ndone:\n\(ids)", to: "ticks")
    let run = machine.run("checklist")
    #expect(run.output.hasSuffix("Ana Ruiz: not asked yet, next: before-asking (2 of 16 done)\n"), "\(run)")
    let json = machine.run("checklist", "--format", "json").output
    #expect(json.contains("\"done\": 2,"), "\(json)")
  }

  @Test func theOverviewHidesNoListThatWasBegun() throws {
    let machine = try Machine()
    machine.run("checklist", "before-meeting", "--with", "Ana Ruiz", "--done", "1,2")
    machine.run("checklist", "drafting", "--with", "Ana Ruiz", "--done", "1-17")
    machine.run("log", "add", "Ana Ruiz", "--on", "2026-11-02")
    let run = machine.run("checklist", "--width", "200")
    let line =
      "Ana Ruiz: waiting for an answer, next: no-or-silence (0 of 11 done), begun: before-meeting (2 of 7 done)\n"
    #expect(run.output.hasSuffix("  \(line)"), "\(run)")
    #expect(machine.run("checklist", "--format", "markdown").output.hasSuffix("- \(line)"))
  }

  @Test func anItemNamedTwiceIsTickedOnce() throws {
    let machine = try Machine()
    let run = machine.run("checklist", "before-meeting", "--done", "1,1,2,1-2,read")
    #expect(run.output.hasPrefix("Ticked: 1,2. 2 of 7 done."), "\(run)")
    #expect(machine.state("ticks")?.matches(of: /\bread\b/).count == 1, "\(machine.state("ticks") ?? "")")
  }

  @Test(arguments: lists)
  func everyListHasEveryFormat(_ list: String) throws {
    let machine = try Machine()
    let common = ["checklist", list, "--with", "Ana Ruiz", "--on", "2026-12-02"]
    let text = machine.run(common)
    #expect(text.status == 0 && text.output.contains("\n0 of "), "\(text)")
    let long = machine.run(common + ["--long", "--why"])
    #expect(
      long.output.utf8.count > 2 * text.output.utf8.count && long.output.contains("   Why: "),
      "\(long)"
    )
    let markdown = machine.run(common + ["--format", "markdown"])
    #expect(markdown.output.hasPrefix("## ") && markdown.output.contains("\n- [ ] "), "\(markdown)")
    let json = machine.run(common + ["--format", "json"])
    #expect(
      json.output.hasPrefix("{\n  \"schema\": \"mentor.checklist/1\",\n  \"list\": \"\(list)\""),
      "\(json)"
    )
    let calendar = machine.run(common + ["--format", "ics"])
    #expect(calendar.output.hasPrefix("BEGIN:VCALENDAR\r\n") && calendar.status == 0, "\(calendar)")
  }

  @Test func ticksAreKeptForEachPersonAndList() throws {
    let machine = try Machine()
    let list = ["checklist", "before-meeting", "--with", "Ana Ruiz"]
    let done = machine.run(list + ["--done", "1", "3", "offer"])
    #expect(
      done.output == "Ticked: 1,3,6. 3 of 7 done.\nNext: 2. Write your aim and a few questions\n",
      "\(done)"
    )
    #expect(machine.run(list + ["--done", "1"]).output.hasPrefix("Nothing to change. 3 of 7 done.\n"))
    #expect(machine.run(list + ["--undo", "1-2"]).output.hasPrefix("Open again: 1. 2 of 7 done.\n"))
    #expect(machine.run("checklist", "before-meeting").output.contains("\n0 of 7 done"))
    #expect(machine.run("checklist", "before-meeting", "--with", "Ben").output.contains("\n0 of 7 done"))
    #expect(machine.run("checklist", "drafting", "--with", "Ana Ruiz").output.contains("\n0 of 17 done"))
    let shown = machine.run("checklist", "before-meeting", "--with", "ana  ruiz")
    #expect(shown.output.contains("\n3. done: Send ana ruiz a short agenda\n"), "\(shown)")
    let reset = machine.run(list + ["--reset"])
    #expect(reset.output.hasPrefix("Open again: 3,6 ('--done 3,6' ticks them). 0 of 7 done.\n"), "\(reset)")
    #expect(machine.run(list + ["--reset"]).output.hasPrefix("Nothing was ticked. 0 of 7 done.\n"))
    let json = machine.run(list + ["--done=2,3", "--format", "json"])
    #expect(json.output.contains("\"done\": 2,\n  \"of\": 7"), "\(json)")
  }

  @Test(arguments: [
    (["checklist", "befor-meeting"], "did you mean 'before-meeting'?"),
    (["checklist", "drafting", "--done", "18"], "'drafting' has the items 1 to 17, not '18'"),
    (["checklist", "drafting", "--done", "relal"], "did you mean 'real'?"),
    (["checklist", "drafting", "3"], "'3' needs --done or --undo before it"),
    (["checklist", "drafting", "--done", "1", "--undo", "2"], "--done and --undo do not go together"),
    (["checklist", "drafting", "--reset", "--tick"], "--reset and --tick do not go together"),
    (["checklist", "--done", "3"], "which list?"), (["checklist", "--with", "Ana"], "which list?"),
    (["checklist", "--long"], "which list?"), (["checklist", "--why"], "which list?"),
    (["checklist", "drafting", "--on", "soonish"], "--on: 'soonish' was not understood as a day"),
    (["checklist", "drafting", "--on", "2026-02-30"], "--on: February 2026 has 28 days, no day 30"),
    (["checklist", "drafting", "--with", "\u{1B}[2J"], "has control characters in it"),
    (["checklist", "drafting", "--format", "ics"], "a calendar needs a day: add --on DAY"),
    (["checklist", "--format", "ics"], "a calendar holds one list"),
    (["checklist", "drafting", "--format", "xml"], "'xml' is not one of: text, markdown, json, ics"),
  ])
  func whatCannotBeDoneIsSaid(_ words: [String], _ what: String) throws {
    let machine = try Machine()
    let run = machine.run(words)
    #expect(run.status == 2 && run.output.isEmpty, "\(run)")
    #expect(run.errors.contains(what), "\(run.errors)")
    #expect(!run.errors.contains("\u{1B}"))
    #expect(machine.state("ticks") == nil)
  }

  @Test func howADayWasReadIsPrintedBack() throws {
    let machine = try Machine()
    let text = machine.run("checklist", "before-meeting", "--on", "in 3 days")
    #expect(text.output.contains("\nFor the day of the meeting: Sat 28 Nov 2026, in 3 days\n"), "\(text)")
    #expect(text.errors.isEmpty)
    let json = machine.run("checklist", "before-meeting", "--on", "in 3 days", "-f", "json")
    #expect(json.errors == "mentor: 'in 3 days' was read as Sat 28 Nov 2026\n")
    let friday = machine.run("checklist", "before-meeting", "--on", "next Friday")
    #expect(
      friday.errors
        == "mentor: 'next Friday' was read as Fri 4 Dec 2026 ('this Friday' is Fri 27 Nov 2026)\n",
      "\(friday)"
    )
  }

  /// 2026-11-25 10:30 in Greenwich; the program's day is that of its user.
  @Test(arguments: [
    ("@1795602600", "UTC", "2026-11-25"), ("@1795602600", "AHEAD-14", "2026-11-26"),
    ("@1795602600", "BEHIND12", "2026-11-24"),
    // The nights in which European clocks go forward (29 March 2026, 1:00 UTC) and back (25 October 2026,
    // 1:00 UTC).
    ("@1774738799", "CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-28"),
    ("@1774738800", "CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29"),
    ("@1774821599", "CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29"),
    ("@1774821600", "CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-30"),
    ("@1792965599", "CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25"),
    ("@1792969200", "CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-26"),
    // The last second of a year, and a leap day.
    ("@1798761599", "UTC", "2026-12-31"), ("@1798761599", "CET-1", "2027-01-01"),
    ("@1835395200", "UTC", "2028-02-29"),
    ("@1835395200", "EST5", "2028-02-28"),
  ])
  func todayIsTheDayWhereItsUserIs(_ instant: String, _ zone: String, _ today: String) throws {
    var machine = try Machine(today: instant)
    machine.environment["TZ"] = zone
    let json = machine.run("checklist", "drafting", "--format", "json").output
    #expect(json.contains("\"today\": \"\(today)\""), "\(json.prefix(200))")
  }

  @Test func withoutMentorTodayTheClockIsRead() throws {
    var machine = try Machine()
    machine.environment["MENTOR_TODAY"] = "2026-11-26"
    for (list, day) in [("after-meeting", "25 Nov"), ("no-or-silence", "Wed 25 Nov"), ("mentor-side", "Wed")]
    {
      let run = machine.run("checklist", list, "--on", day)
      #expect(run.status == 0 && run.output.contains("Wed 25 Nov 2026, yesterday"), "\(run)")
    }
    machine.environment["MENTOR_TODAY"] = nil
    for zone in ["AHEAD-14", "BEHIND12"] {
      machine.environment["TZ"] = zone
      // Midnight may pass between two looks at the clock, but not between each pair of three.
      let days = [machine.runAny(["/bin/date", "+%F"]), machine.runAny(["/bin/date", "+%F"])].map(\.output)
      let json = machine.run("checklist", "drafting", "--format", "json").output
      let later = machine.runAny(["/bin/date", "+%F"]).output
      #expect((days + [later]).contains { json.contains("\"today\": \"\($0.prefix(10))\"") }, "\(zone)")
    }
    machine.environment["MENTOR_TODAY"] = "tomorrow"
    let run = machine.run("checklist", "drafting")
    #expect(run.status == 2 && run.errors.contains("MENTOR_TODAY is 'tomorrow'; it needs a date"), "\(run)")
  }

  /// Whole days: neither the zone nor the clock change in it moves a reminder.
  @Test func calendarsAreTheSameInEveryTimeZone() throws {
    var machine = try Machine(today: "2026-03-20")
    let calendars = ["UTC", "AHEAD-14", "BEHIND12", "CET-1CEST,M3.5.0,M10.5.0/3"].map { zone in
      machine.environment["TZ"] = zone
      return machine.run("checklist", "before-meeting", "--on", "2026-03-30", "--format", "ics").output
    }
    #expect(Set(calendars).count == 1)
    #expect(calendars[0].contains("DTSTART;VALUE=DATE:20260329\r\n"))
  }

  @Test func machineFormatsHoldNoEscapesAndEndWithTheirError() throws {
    var machine = try Machine()
    machine.environment["FORCE_COLOR"] = "1"
    for format in ["markdown", "json", "ics"] {
      let run = machine.run("checklist", "drafting", "--on", "today", "--format", format, "--color", "always")
      #expect(!run.output.contains("\u{1B}"), "\(format)")
    }
    let words = "\(Machine.program) checklist drafting > /dev/full"
    let full = machine.runAny(["/bin/sh", "-c", words])
    #expect(full.status == 2 && full.errors.contains("cannot write the result"), "\(full)")
  }

  @Test func helpTellsOfDaysAndTheFile() throws {
    let machine = try Machine()
    let help = machine.run("checklist", "--help").output
    for word in [
      "--with PERSON", "--on DAY", "--tick", "--reset", "MENTOR_TODAY", "$XDG_STATE_HOME/mentor",
      "next Friday",
    ] {
      #expect(help.contains(word), "\(word)")
    }
    for command in ["add", "list", "due", "done", "forget"] {
      #expect(machine.run("log", command, "--help").status == 0)
      #expect(machine.run("help", "log", command).output == machine.run("log", command, "-h").output)
    }
  }
}
