import Testing

/// `mentor score --out FILE`.
struct ScoreOutTests {
  private static let draft = "Dear Ana,\n\nCan I pick your brain?\n\nTom\n"

  private func machine() throws -> Machine {
    let machine = try Machine()
    Files.write(Self.draft, to: "\(machine.home)/draft.txt")
    return machine
  }

  @Test(arguments: [
    ("a.json", "{\n  \"schema\""), ("a.html", "<!DOCTYPE html>"), ("a.HTM", "<!DOCTYPE html>"),
    ("a.md", "## `"),
    ("a.sarif", "{\n  \"$schema\""), ("a.jsonl", "{\"schema\""), ("a.rdjsonl", "{\"message\""),
    ("a.short", "/tmp/mentor-test-"), ("a.txt", "1"),
    ("report", "1"),
  ])
  func theNameDecidesUnlessAFormatIsTold(_ name: String, _ beginning: String) throws {
    let machine = try machine()
    let out = "\(machine.home)/\(name)"
    let run = machine.run("score", "-o", out, "\(machine.home)/draft.txt")
    let text = Files.text(out) ?? ""
    #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run)")
    #expect(beginning == "1" ? text.contains(" of 100, not yet\n") : text.hasPrefix(beginning), "\(text)")
    let told = machine.run("score", "-f", "short", "--out=\(out)", "\(machine.home)/draft.txt")
    #expect(told.status == 0 && Files.text(out)?.contains(": warning: ") == true, "\(told)")
    #expect(Files.names(in: machine.home) == ["draft.txt", name].sorted(), "nothing is left beside it")
  }

  @Test func theNameSaysMoreThanAConfiguredFormat() throws {
    let machine = try machine()
    let habit = "\(machine.home)/habit"
    Files.write("format: json\n", to: habit)
    let page = "\(machine.home)/a.html"
    machine.run("score", "--config", habit, "-o", page, "\(machine.home)/draft.txt")
    #expect(Files.text(page)?.hasPrefix("<!DOCTYPE html>") == true)
    let other = "\(machine.home)/a.out"
    machine.run("score", "--config", habit, "-o", other, "\(machine.home)/draft.txt")
    #expect(Files.text(other)?.hasPrefix("{\n  \"schema\"") == true)
  }

  @Test func theStatusStillTellsOfAThreshold() throws {
    let machine = try machine()
    let out = "\(machine.home)/out.md"
    let run = machine.run("score", "--min-score", "99", "-o", out, "\(machine.home)/draft.txt")
    #expect(run.status == 1 && Files.text(out)?.isEmpty == false, "\(run)")
  }

  @Test func whatWasThereStaysWhenNothingCanBeRead() throws {
    let machine = try machine()
    let out = "\(machine.home)/out.sarif"
    Files.write("old", to: out)
    #expect(machine.run("score", "-o", out, "\(machine.home)/none.txt").status == 2)
    #expect(Files.text(out) == "old")
    #expect(
      machine.run("score", "-o", out, "\(machine.home)/none.txt", "\(machine.home)/draft.txt").status == 2
    )
    #expect(Files.text(out)?.contains("\"results\"") == true)
  }

  @Test func aMessageIsNeverWrittenOver() throws {
    let machine = try machine()
    let draft = "\(machine.home)/draft.txt"
    #expect(machine.runAny(["/bin/ln", "-s", draft, "\(machine.home)/link"]).status == 0)
    for out in [draft, "\(machine.home)/./draft.txt", "\(machine.home)/link"] {
      let run = machine.run("score", "--out", out, draft)
      #expect(run.status == 2 && run.errors.contains("cannot be written over"), "\(run)")
      #expect(machine.run("score", "--out", out, "--about", draft, input: Self.draft).status == 2)
    }
    #expect(Files.text(draft) == Self.draft)
  }

  /// A link that leads nowhere stays one: what it names may come later.
  @Test func aLinkToNothingIsNotReplaced() throws {
    let machine = try machine()
    #expect(machine.runAny(["/bin/ln", "-s", "later.txt", "\(machine.home)/link"]).status == 0)
    let run = machine.run("score", "--out", "\(machine.home)/link", "\(machine.home)/draft.txt")
    #expect(run.status == 2 && run.errors.contains("is a link to nothing"), "\(run)")
    #expect(machine.runAny(["/usr/bin/readlink", "\(machine.home)/link"]).output == "later.txt\n")
  }

  /// Neither what stands beside a message, nor what comes in.
  @Test func whatIsReadBesideAMessageIsNeverWrittenOver() throws {
    let machine = try machine()
    _ = machine.runAny(["/bin/mkdir", "\(machine.home)/hr"])
    let rule = """
      title: Says synergy
      severity: minor
      letter: real
      find: phrases
      phrases:
        synergy
      say: Say what you would do.
      why: It stands for anything.
      source: own judgement

      bad: I see [[synergy]] here.
      bad: We need [[synergy]].
      good: We fix bikes.
      good: Energy is low.

      """
    Files.write(rule, to: "\(machine.home)/hr/x.rule")
    for name in ["own", ".mentor"] { Files.write("width: 70\n", to: "\(machine.home)/\(name)") }
    for (words, file) in [
      (["--rules", "hr", "-o", "hr/x.rule", "draft.txt"], "hr/x.rule"), (["-o", "draft.txt"], "draft.txt"),
      (["-o", "draft.txt", "-"], "draft.txt"), (["--config", "own", "-o", "own", "draft.txt"], "own"),
      (["-o", ".mentor", "draft.txt"], ".mentor"),
    ] {
      let before = Files.text("\(machine.home)/\(file)")
      let run = machine.run(["score"] + words, in: machine.home, after: "exec < \(machine.home)/draft.txt;")
      #expect(
        run.errors == "mentor: \(file): is read and cannot be written over; name another --out\n",
        "\(run)"
      )
      #expect(run.status == 2 && Files.text("\(machine.home)/\(file)") == before)
    }
    let dismissed = "\(machine.home)/.local/state/mentor/dismissed"
    let words = ["dismiss", "too-short", "\(machine.home)/draft.txt", "--because", "a note"]
    #expect(machine.run(words).status == 0)
    let kept = Files.text(dismissed)
    let run = machine.run("score", "--out", dismissed, "\(machine.home)/draft.txt")
    #expect(run.status == 2 && run.errors.contains("cannot be written over"), "\(run)")
    #expect(kept != nil && Files.text(dismissed) == kept)
    let beside = machine.run(
      ["score", "--example", "bad-cold-mail", "-o", "draft.txt"],
      in: machine.home,
      after: "exec < \(machine.home)/draft.txt;"
    )
    #expect(beside.status == 0, "what is not read may be written over: \(beside)")
  }

  /// A signal that comes while the file is written ends the program behind it.
  @Test(
    .enabled(if: StateTests.canTrace, "strace is not installed or not allowed here"),
    arguments: ["INT", "TERM", "HUP"]
  )
  func aSignalLeavesNothingBeside(_ signal: String) throws {
    let machine = try machine()
    for call in ["fsync", "close", "fchmod"] {
      let out = "\(machine.home)/out.json"
      let trace = [
        "/usr/bin/strace", "-qq", "-o", "/dev/null", "-e", "inject=\(call):signal=\(signal):when=1+",
      ]
      let run = machine.run(["score", "-o", out, "draft.txt"], in: machine.home, before: trace)
      #expect(run.status != 0, "\(run)")
      let left = Files.names(in: machine.home).filter { $0 != "out.json" }
      #expect(left == ["draft.txt"], "\(call) \(signal): \(run)")
    }
  }

  @Test func aFileThatMayNotGrowIsToldAndLeavesNothing() throws {
    let machine = try machine()
    let run = machine.run(["score", "-o", "out.html", "draft.txt"], in: machine.home, after: "ulimit -f 2;")
    #expect(run.status == 2 && run.errors == "mentor: out.html: File too large\n", "\(run)")
    #expect(Files.names(in: machine.home) == ["draft.txt"])
    let long = machine.run(
      ["log", "add", "Ana", "--about", String(repeating: "her loader ", count: 400)],
      in: machine.home,
      after: "ulimit -f 2;"
    )
    #expect(long.status == 2 && long.errors.contains("File too large"), "\(long)")
    #expect(Files.names(in: machine.stateFolder) == [".lock"])
  }

  @Test func aDashIsStandardOutput() throws {
    let machine = try machine()
    let plain = machine.run(["score", "draft.txt"], in: machine.home)
    let dash = machine.run(["score", "-o", "-", "draft.txt"], in: machine.home)
    #expect(dash.description == plain.description && Files.names(in: machine.home) == ["draft.txt"])
    let draft = ["draft", "first", "--to", "Ana", "--no-input"]
    let made = machine.run(draft + ["--out=-"], in: machine.home)
    #expect(made.description == machine.run(draft, in: machine.home).description, "\(made)")
    #expect(Files.names(in: machine.home) == ["draft.txt"])
  }

  @Test func aFullDiskAndAMissingFolderAreTold() throws {
    let machine = try machine()
    for out in ["/dev/full", "\(machine.home)/none/out.html", machine.home] {
      let run = machine.run("score", "--out", out, "\(machine.home)/draft.txt")
      #expect(run.status == 2 && run.output.isEmpty && run.errors.hasPrefix("mentor: \(out): "), "\(run)")
    }
  }

  @Test func aFileHoldsNoColour() throws {
    let machine = try machine()
    let out = "\(machine.home)/out.txt"
    #expect(machine.run("score", "-o", out, "\(machine.home)/draft.txt").status == 0)
    #expect(Files.text(out)?.contains("\u{1B}") == false)
  }
}
