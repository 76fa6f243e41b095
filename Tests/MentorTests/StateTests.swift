import Testing

/// What is kept in the state folder survives crashes, other processes and strange folders.
struct StateTests {
  static let tick = ["checklist", "drafting", "--done"]

  @Test func filesAreForTheirOwnerAlone() throws {
    let machine = try Machine()
    #expect(machine.run(Self.tick + ["1"]).status == 0)
    #expect(Files.mode(machine.stateFolder) == 0o700)
    #expect(Files.mode("\(machine.stateFolder)/ticks") == 0o600)
    #expect(Files.names(in: machine.stateFolder) == [".lock", "ticks"])
  }

  @Test func twentyProcessesAtOnceLoseNoTick() throws {
    let machine = try Machine()
    let people = (1...20).map { "Person \($0)" }
    let children = try people.enumerated().map { place, person in
      try machine.start([Machine.program] + Self.tick + ["\(place % 17 + 1)", "--with", person])
    }
    for child in children {
      let run = child.finish()
      #expect(run.status == 0, "\(run)")
    }
    for (place, person) in people.enumerated() {
      let list = machine.run("checklist", "drafting", "--with", person)
      #expect(list.output.contains("\n1 of 17 done"), "\(person)")
      #expect(list.output.contains("\n\(place % 17 + 1). "), "\(list)")
    }
    let same = try (1...17).map { try machine.start([Machine.program] + Self.tick + ["\($0)"]) }
    for child in same { #expect(child.finish().status == 0) }
    #expect(machine.run("checklist", "drafting").output.contains("\n17 of 17 done"))
  }

  /// A run that reported its tick has kept it; one that was killed has kept it or not, and harmed nothing.
  @Test(arguments: 0..<60)
  func aKilledProcessLosesNoTick(_ place: Int) throws {
    let machine = try Machine()
    #expect(machine.run(Self.tick + ["1"]).status == 0)
    let child = try machine.start([Machine.program] + Self.tick + ["2"])
    usleep(UInt32(place) * 400)
    kill(child.pid, SIGKILL)
    let status = child.finish().status
    let list = machine.run("checklist", "drafting")
    #expect(list.status == 0, "\(list)")
    #expect(list.output.contains("\n1.  done: "), "\(list)")
    if status == 0 { #expect(list.output.contains("\n2.  done: "), "\(list)") }
    // What the killed process left behind is in nobody's way.
    #expect(machine.run(Self.tick + ["3"]).status == 0)
    #expect(machine.run("checklist", "drafting").output.contains("\n3.  done: "))
    #expect(Files.names(in: machine.stateFolder) == [".lock", "ticks"])
  }

  static let calls = [
    "openat", "flock", "unlinkat", "write", "fchmod", "fsync", "linkat", "renameat", "close",
  ]

  static let canTrace = { () -> Bool in
    guard let machine = try? Machine() else { return false }
    return machine.runAny(["/usr/bin/strace", "-qq", "-o", "/dev/null", "/bin/true"]).status == 0
  }()

  /// Every system call of a write in turn is the last one of its process.
  @Test(.enabled(if: canTrace, "strace is not installed or not allowed here"), arguments: calls)
  func aProcessKilledAtAnySystemCallLosesNoTick(_ call: String) throws {
    let machine = try Machine()
    #expect(machine.run(Self.tick + ["1"]).status == 0)
    // A damaged block makes the write take the longest way, with the old file set aside.
    machine.write((machine.state("ticks") ?? "") + "\nno field\n", to: "ticks")
    var times = 1
    var status: Int32 = 128 + SIGKILL
    while status == 128 + SIGKILL, times < 300 {
      let words = [
        "/usr/bin/strace", "-qq", "-o", "/dev/null", "-e", "inject=\(call):signal=KILL:when=\(times)",
      ]
      status = machine.runAny(words + [Machine.program] + Self.tick + ["2"]).status
      let kept = machine.state("ticks") ?? ""
      #expect(kept.contains("  specific\n") || kept.contains("done: specific\n"), "\(call) \(times): \(kept)")
      times += 1
    }
    #expect(status == 2 || status == 0, "the last run came to its end")
    #expect(machine.run(Self.tick + ["3"]).status == 0)
    #expect(machine.run("checklist", "drafting").output.contains("\n3 of 17 done"))
  }

  @Test(
    .enabled(if: canTrace, "strace is not installed or not allowed here"),
    arguments: ["INT", "TERM", "HUP"]
  )
  func aSignalWhileWritingLeavesNothingBeside(_ signal: String) throws {
    let machine = try Machine()
    #expect(machine.run(Self.tick + ["1"]).status == 0)
    for (place, call) in ["fsync", "fchmod", "renameat"].enumerated() {
      let trace = [
        "/usr/bin/strace", "-qq", "-o", "/dev/null", "-e", "inject=\(call):signal=\(signal):when=1",
      ]
      let run = machine.runAny(trace + [Machine.program] + Self.tick + ["\(place + 2)"])
      #expect(run.status != 0, "\(run)")
      #expect(Files.names(in: machine.stateFolder) == [".lock", "ticks"], "\(call)")
    }
  }

  @Test func aDamagedFileIsReportedAndSetAside() throws {
    let machine = try Machine()
    machine.run(Self.tick + ["1"])
    let damaged = (machine.state("ticks") ?? "") + "\nwith: Ana Ruiz\nlist drafting\n"
    machine.write(damaged, to: "ticks")
    let look = machine.run("checklist", "drafting")
    #expect(look.status == 2)
    #expect(look.output.contains("1.  done: "), "what can be read is shown")
    #expect(look.errors.contains("/ticks:9: expected 'key: value'"), "\(look.errors)")
    #expect(machine.state("ticks") == damaged, "looking changes nothing")
    let change = machine.run(Self.tick + ["2"])
    #expect(change.status == 2)
    #expect(change.errors.contains("set aside as \(machine.stateFolder)/ticks.damaged-1"), "\(change.errors)")
    #expect(machine.state("ticks.damaged-1") == damaged)
    let after = machine.run("checklist", "drafting")
    #expect(after.status == 0)
    #expect(after.output.contains("\n2 of 17 done"), "\(after)")
    machine.write("no head\n", to: "ticks")
    machine.run(Self.tick + ["2"])
    #expect(machine.state("ticks.damaged-1") == damaged, "what was set aside is never overwritten")
    #expect(machine.state("ticks.damaged-2") == "no head\n")
  }

  @Test(arguments: [
    (bytes: [0xFF, 0xFE, 0x0A], what: "is no UTF-8 text"),
    (bytes: Array("a: \0\n".utf8), what: "is no UTF-8 text"),
    (bytes: Array("with: Ana\n".utf8), what: "'format: mentor ticks' is missing"),
  ])
  func aBrokenFileIsNamedWithItsLine(_ bytes: [UInt8], _ what: String) throws {
    let machine = try Machine()
    machine.run(Self.tick + ["1"])
    Files.write(bytes, path: "\(machine.stateFolder)/ticks")
    let run = machine.run("checklist", "drafting")
    #expect(run.status == 2)
    #expect(run.errors.contains("/ticks:1: \(what)"), "\(run.errors)")
  }

  @Test func commentsAndUnknownKeysOfAPersonStay() throws {
    let machine = try Machine()
    let text =
      "format: mentor ticks\r\nversion: 1\r\n\r\n# met at the conference\r\nwith: Ana Ruiz\r\nlist: drafting\r\nmood: good\r\ndone: real future-item\r\n"
    machine.write(text, to: "ticks")
    #expect(machine.run(Self.tick + ["1", "--with", "ANA RUIZ"]).status == 0)
    let expected =
      "format: mentor ticks\nversion: 1\n\n# met at the conference\nwith: Ana Ruiz\nlist: drafting\nmood: good\ndone:\n  real future-item\n  specific\n"
    #expect(machine.state("ticks") == expected)
  }

  @Test func aFileOfANewerVersionIsLeftAlone() throws {
    let machine = try Machine()
    let text = "format: mentor ticks\nversion: 2\n\nwith: Ana Ruiz\nlist: drafting\nsteps: 1\n"
    machine.write(text, to: "ticks")
    for words in [Self.tick + ["1"], ["checklist", "drafting"]] {
      let run = machine.run(words)
      #expect(run.status == 2)
      #expect(
        run.errors.contains("was written by a newer 'mentor' (version 2, this one knows 1)"),
        "\(run.errors)"
      )
      #expect(machine.state("ticks") == text)
    }
  }

  @Test func aFileOfAnotherKindIsLeftAlone() throws {
    let machine = try Machine()
    machine.write("format: mentor log\nversion: 1\n", to: "ticks")
    let run = machine.run(Self.tick + ["1"])
    #expect(run.status == 2)
    #expect(run.errors.contains("holds 'mentor log', not 'mentor ticks'"), "\(run.errors)")
    #expect(machine.state("ticks") == "format: mentor log\nversion: 1\n")
  }

  @Test func noLinkIsWrittenThrough() throws {
    let machine = try Machine()
    machine.run(Self.tick + ["1"])
    let elsewhere = "\(machine.home)/elsewhere"
    let text = machine.state("ticks") ?? ""
    Files.write(text, to: elsewhere)
    unlink("\(machine.stateFolder)/ticks")
    symlink(elsewhere, "\(machine.stateFolder)/ticks")
    let file = machine.run(Self.tick + ["2"])
    #expect(file.status == 2)
    #expect(file.errors.contains("/ticks: is a symbolic link"), "\(file.errors)")
    #expect(Files.text(elsewhere) == text)
    #expect(
      machine.run("checklist", "drafting").output.contains("1 of 17 done"),
      "reading through it is fine"
    )

    let real = "\(machine.home)/real"
    rename(machine.stateFolder, real)
    symlink(real, machine.stateFolder)
    let folder = machine.run(Self.tick + ["2"])
    #expect(folder.status == 2)
    #expect(folder.errors.contains("/mentor: is a symbolic link"), "\(folder.errors)")
    #expect(Files.names(in: real) == [".lock", "ticks"])
  }

  @Test func aFolderInPlaceOfTheFileIsNamed() throws {
    let machine = try Machine()
    machine.write("", to: "x")
    mkdir("\(machine.stateFolder)/ticks", 0o700)
    let run = machine.run(Self.tick + ["1"])
    #expect(run.status == 2)
    #expect(run.errors.contains("/ticks: is not a plain file"), "\(run.errors)")
    rmdir("\(machine.stateFolder)/ticks")
    mkfifo("\(machine.stateFolder)/ticks", 0o600)
    #expect(machine.run("checklist", "drafting").errors.contains("/ticks: is not a plain file"))
  }

  @Test func withoutAHomeListsAreShownButNotTicked() throws {
    var machine = try Machine()
    machine.environment["HOME"] = nil
    #expect(machine.run("checklist", "drafting").status == 0)
    let run = machine.run(Self.tick + ["1"])
    #expect(run.status == 2)
    #expect(run.errors.contains("there is no place to keep this"), "\(run.errors)")
  }

  @Test func theStateFolderFollowsTheStandard() throws {
    var machine = try Machine()
    machine.environment["XDG_STATE_HOME"] = "relative"
    machine.run(Self.tick + ["1"])
    #expect(machine.state("ticks") != nil, "a value that is no absolute path is passed over")
    machine.environment["XDG_STATE_HOME"] = "\(machine.home)/deep/state"
    #expect(machine.run(Self.tick + ["2"]).status == 0)
    #expect(Files.text("\(machine.home)/deep/state/mentor/ticks")?.contains("done: meaningful") == true)
  }

  /// Root may write everywhere: the run is then handed to another user.
  static let asNobody = [
    "/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs",
  ]
  static let canBeNobody = { () -> Bool in
    guard getuid() == 0, let machine = try? Machine() else { return getuid() != 0 }
    return machine.runAny(asNobody + [Machine.program, "--version"]).status == 0
  }()

  @Test(.enabled(if: canBeNobody, "the test runs as root and cannot become another user"))
  func aReadOnlyFolderIsNamedAndNothingIsLost() throws {
    let machine = try Machine()
    machine.run(Self.tick + ["1"])
    let text = machine.state("ticks")
    for path in [machine.home, "\(machine.home)/.local", "\(machine.home)/.local/state"] {
      chmod(path, 0o755)
    }
    chmod(machine.stateFolder, 0o555)
    chmod("\(machine.stateFolder)/ticks", 0o444)
    let prefix = getuid() == 0 ? Self.asNobody : []
    let run = machine.runAny(prefix + [Machine.program] + Self.tick + ["2"])
    #expect(run.status == 2)
    #expect(run.errors.contains("(Permission denied); nothing was changed"), "\(run)")
    #expect(machine.state("ticks") == text)
    let look = machine.runAny(prefix + [Machine.program, "checklist", "drafting"])
    #expect(look.status == 0 && look.output.contains("1 of 17 done"), "reading needs no lock: \(look)")
    chmod(machine.stateFolder, 0o700)
  }

  static let canMount = { () -> Bool in
    guard let machine = try? Machine() else { return false }
    let words = "mount -t tmpfs -o size=4k none \(machine.home)"
    return machine.runAny(["/usr/bin/unshare", "-m", "/bin/sh", "-c", words]).status == 0
  }()

  @Test(.enabled(if: canMount, "no file system can be mounted here"))
  func aFullDiskIsNamedAndNothingIsLost() throws {
    let machine = try Machine()
    let script = """
      set -e
      mount -t tmpfs -o size=64k,mode=700 none \(machine.home)
      export HOME=\(machine.home)
      \(Machine.program) checklist drafting --done 1 >/dev/null
      dd if=/dev/zero of=$HOME/filler bs=4k count=64 2>/dev/null || true
      before=$(cat $HOME/.local/state/mentor/ticks)
      status=0
      \(Machine.program) checklist drafting --done 2 || status=$?
      [ "$before" = "$(cat $HOME/.local/state/mentor/ticks)" ] && echo same
      ls -A $HOME/.local/state/mentor | tr '\\n' ' '
      exit $status
      """
    let run = machine.runAny(["/usr/bin/unshare", "-m", "/bin/sh", "-c", script])
    #expect(run.status == 2, "\(run)")
    #expect(run.errors.contains("cannot be written (No space left on device); nothing was changed"), "\(run)")
    #expect(run.output == "same\n.lock ticks ", "\(run)")
  }
}
