import Testing

@testable import mentor

/// Many files in one call, several read at once.
struct JobsTests {
  private func written(_ count: Int, on machine: Machine) -> [String] {
    (0..<count).map { number in
      let file = "\(machine.home)/\(number).txt"
      let text = RecordStreamTests.texts[number % RecordStreamTests.texts.count]
      Files.write("\(text)\n\nP.S. \(number)\n", to: file)
      return file
    }
  }

  @Test(arguments: ScoreOutput.Format.allCases)
  func anyNumberOfJobsGivesTheSameInTheSameOrder(_ format: ScoreOutput.Format) throws {
    let machine = try Machine()
    var files = written(150, on: machine)
    files.insert("\(machine.home)/none", at: 70)
    Files.write("", to: files[140])
    let words = ["score", "--format", format.rawValue]
    let one = machine.run(words + ["--jobs", "1"] + files)
    #expect(one.status == 2 && !one.output.isEmpty)
    #expect(
      one.errors
        == "mentor: \(files[70]): No such file or directory\nmentor: \(files[140]): is empty; there is no message to read\n"
    )
    for jobs in ["2", "7"] {
      let many = machine.run(words + ["--jobs", jobs] + files)
      #expect(many.status == one.status && many.errors == one.errors)
      #expect(many.output == one.output)
    }
    #expect(machine.run(words + files).output == one.output)
  }

  @Test func theNearestConfigurationHoldsForEachFile() throws {
    let machine = try Machine()
    let folders = ["a", "b", "c", "d"].map { "\(machine.home)/\($0)" }
    for (folder, relation) in zip(folders, ["met", "colleague", "paid", "programme"]) {
      _ = machine.runAny(["/bin/mkdir", folder])
      Files.write("relation: \(relation)\n", to: "\(folder)/.mentor")
      Files.write("Any advice?\n", to: "\(folder)/m.txt")
    }
    let run = machine.run(["score", "--format", "ndjson", "--jobs", "3"] + folders.map { "\($0)/m.txt" })
    let relations = run.output.matches(of: /"relation":"([a-z]+)"/).map { String($0.1) }
    #expect(relations == ["met", "colleague", "paid", "programme"], "\(run)")
  }

  @Test(arguments: ["0", "-1", "x", "1025"])
  func jobsAreANumber(_ jobs: String) throws {
    let machine = try Machine()
    let run = machine.run("score", "--jobs", jobs, "a.txt")
    #expect(run.status == 2 && run.output.isEmpty && run.errors.contains("--jobs"), "\(run)")
  }

  @Test func progressIsShownOnATerminalOnly() throws {
    let machine = try Machine()
    let files = written(600, on: machine)
    let times = Machine.isQuick ? 10 : 2
    let terminal = try Terminal(
      on: machine,
      ["-c", "\"$@\" > \"$0\"", "\(machine.home)/out", Machine.program, "score", "--format", "short"]
        + (1...times).flatMap { _ in files },
      program: "/bin/sh"
    )
    #expect(terminal.wait(for: "of \(600 * times)"))
    #expect(terminal.finish() == 0)
    #expect(terminal.seen.hasSuffix("\r"), "the line is taken away")
    #expect(Files.text("\(machine.home)/out").map { !$0.contains(" of \(600 * times)") } == true)
    #expect(machine.run(["score", "--format", "short"] + files).errors.isEmpty)
  }

  /// What one message costs to start is not raised by what many need.
  @Test(.enabled(if: StateTests.canTrace, "strace is not installed or not allowed here"))
  func oneFileBeginsNoThread() throws {
    let machine = try Machine()
    let files = written(3, on: machine)
    func threads(_ words: [String], input: String = "") -> Int {
      let trace = "\(machine.home)/trace"
      let strace = ["/usr/bin/strace", "-f", "-qq", "-o", trace, "-e", "trace=clone,clone3"]
      _ = machine.runAny(strace + [Machine.program] + words, input: input)
      return (Files.text(trace) ?? "?").split(separator: "\n").count { $0.contains("clone") }
    }
    #expect(threads(["score", files[0]]) == 0)
    #expect(threads(["score", "--input", "ndjson"], input: RecordStreamTests.records(3)) == 0)
    #expect(threads(["score", "--jobs", "1"] + files) == 0)
    #expect(threads(["score", "--jobs", "2"] + files) == 1)
    #expect(
      threads(["score", "--jobs", "2", "--input", "ndjson"], input: RecordStreamTests.records(400)) > 0
    )
  }
}
