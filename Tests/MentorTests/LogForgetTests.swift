import Testing

/// `mentor log forget`: nothing about a person stays.
struct LogForgetTests {
  @Test func forgetRemovesAPersonCompletely() throws {
    let machine = try Machine()
    machine.run("log", "add", "Ana Ruiz", "--on", "2026-11-02")
    machine.run("log", "done", "Ana Ruiz", "closed")
    machine.run("log", "add", "Ana Ruiz")
    machine.run("log", "add", "Ben Okafor")
    machine.run("checklist", "drafting", "--with", "ANA RUIZ", "--done", "1")
    machine.run("checklist", "drafting", "--with", "Ben Okafor", "--done", "1")
    let run = machine.run("log", "forget", "Ana Ruiz")
    #expect(
      run.output == "Forgotten: Ana Ruiz (2 in the log, ticks in 1 of the lists)\n" && run.status == 0,
      "\(run)"
    )
    for name in Files.names(in: machine.stateFolder) {
      #expect(machine.state(name)?.lowercased().contains("ana") == false, "\(name)")
    }
    #expect(machine.state("log")?.contains("Ben Okafor") == true)
    #expect(machine.run("checklist", "drafting", "--with", "Ben Okafor").output.contains("1 of 17 done"))
    let again = machine.run("log", "forget", "Ana Ruiz")
    #expect(again.status == 2 && again.errors.contains("nobody named 'Ana Ruiz' is in the log"), "\(again)")
  }

  /// Whoever edits the file may leave an entry that cannot be read; it names the person all the same.
  @Test(arguments: ["", "events:\n  2026-11-31 asked\n"])
  func forgetTakesEntriesThatCannotBeReadToo(_ events: String) throws {
    let machine = try Machine()
    let head = "format: mentor log\nversion: 1\n\n"
    let ben = "person: Ben\nevents:\n  2026-11-20 asked\n"
    machine.write("\(head)person: ana ruiz\nabout: her loader\n\(events)\n\(ben)", to: "log")
    let run = machine.run("log", "forget", "Ana Ruiz")
    #expect(run.output == "Forgotten: Ana Ruiz (1 in the log, ticks in 0 of the lists)\n", "\(run)")
    let kept = machine.state("log") ?? ""
    #expect(!kept.contains("ana") && !kept.contains("loader") && kept.contains("person: Ben"), "\(kept)")
  }

  @Test func forgetTakesBriefsOfStoppedSessionsToo() throws {
    let machine = try Machine()
    machine.run("log", "add", "Ben Okafor")
    let folder = "\(machine.stateFolder)/briefs"
    _ = machine.runAny(["/bin/mkdir", folder])
    Files.write("kind: first\nto: ana ruiz\nask: Which one?\n", to: "\(folder)/first-1")
    Files.write("kind: intro\nto: Ben\ntarget: Ana Ruiz\n", to: "\(folder)/intro-1")
    Files.write("kind: first\nto: Ben Okafor\n", to: "\(folder)/first-2")
    let run = machine.run("log", "forget", "Ana Ruiz")
    #expect(
      run.output == "Forgotten: Ana Ruiz (0 in the log, ticks in 0 of the lists, 1 brief)\n",
      "\(run)"
    )
    #expect(run.errors == "mentor: \(folder)/intro-1 may still name the person\n", "\(run)")
    #expect(Files.names(in: folder) == ["first-2", "intro-1"])
  }

  @Test func forgetTellsOfDismissalsThatMayNameThePerson() throws {
    let machine = try Machine()
    machine.run("log", "add", "Ana Ruiz")
    machine.run("log", "add", "Ben Okafor")
    let file = "\(machine.home)/m.txt"
    Files.write("Dear Ana,\n\nany advice?\n\nThanks,\nLena\n", to: file)
    #expect(machine.run("dismiss", "vague-ask", file, "--because", "ana ruiz asked for it").status == 0)
    let run = machine.run("log", "forget", "Ana Ruiz")
    #expect(run.output.hasPrefix("Forgotten: Ana Ruiz ("), "\(run)")
    #expect(
      run.status == 2
        && run.errors
          == "mentor: \(machine.stateFolder)/dismissed may still name the person ('mentor dismiss --list' numbers all, --undo N takes one back)\n",
      "\(run)"
    )
    let other = machine.run("log", "forget", "Ben Okafor")
    #expect(other.status == 0 && other.errors.isEmpty, "\(other)")
  }

  /// Briefs that cannot be looked through may still name the person.
  @Test func forgetTellsThatBriefsCannotBeRead() throws {
    let machine = try Machine()
    machine.run("log", "add", "Ana Ruiz")
    machine.write("", to: "briefs")
    let run = machine.run("log", "forget", "Ana Ruiz")
    #expect(run.status == 2 && run.errors.contains("briefs: Not a directory"), "\(run)")
    #expect(machine.state("log")?.contains("Ana Ruiz") == true, "the next try finds the person")
  }

  @Test func forgetTellsOfFilesThatWereSetAside() throws {
    let machine = try Machine()
    machine.run("log", "add", "Ana Ruiz")
    machine.write((machine.state("log") ?? "") + "\nslip\n", to: "log")
    #expect(machine.run("log", "add", "Ben Okafor").status == 2)
    let run = machine.run("log", "forget", "Ana Ruiz")
    #expect(run.errors.contains("log.damaged-1 was set aside because it was damaged"), "\(run)")
  }
}
