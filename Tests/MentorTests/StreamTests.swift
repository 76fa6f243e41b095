import Testing

@testable import mentor

/// Streams that are closed, full, gone or silent.
struct StreamTests {
  private static let message = "Hi Ana,\n\ncould you look at row 3 by Friday?\n\nLena\n"

  /// - Parameter script: "$0" is the program, "$1" a message.
  private func run(_ script: String) throws -> Run {
    let machine = try Machine()
    Files.write(Self.message, to: "\(machine.home)/a.txt")
    return machine.runAny(["/bin/bash", "-c", script, Machine.program, "\(machine.home)/a.txt"])
  }

  static let writers = [
    "--version", "--help", "help score", "help --format json", "help --format man", "completion bash",
    "rules",
    "explain vague-ask", "config", "checklist", "log due", "score \"$1\"", "score --format json \"$1\"",
    "complete -- sc", "draft --new thanks", "rules --format markdown",
  ]

  @Test(.enabled(if: access("/dev/full", W_OK) == 0, "there is no /dev/full"), arguments: writers)
  func fullDiskIsTold(_ words: String) throws {
    let run = try run("\"$0\" \(words) > /dev/full")
    #expect(run.status == 2 && run.errors.contains("cannot write the result"), "\(run)")
  }

  @Test(arguments: writers)
  func closedOutputIsTold(_ words: String) throws {
    let run = try run("\"$0\" \(words) >&-")
    #expect(run.status == 2 && run.errors.contains("cannot write the result"), "\(run)")
  }

  @Test func closedErrorsAndInputDoNoHarm() throws {
    #expect(try run("\"$0\" score \"$1\" 2>&-").status == 0)
    #expect(try run("\"$0\" score \"$1\" <&-").status == 0)
    #expect(try run("\"$0\" score - <&-").status == 2)
    for words in [
      "score --input ndjson", "classify --input ndjson", "classify", "triage", "swap --with Kofi",
    ] {
      let run = try run("\"$0\" \(words) <&-")
      #expect(run.status == 2 && run.output.isEmpty && run.errors.contains("standard input"), "\(run)")
    }
  }

  private static let long = "\"$0\" explain $(\"$0\" rules | sed -n '2,$s/ .*//p' | grep -- -)"

  @Test func readerThatGoesAwayIsNoTrouble() throws {
    let run = try run("\(Self.long) | head -1 >/dev/null; echo ${PIPESTATUS[0]}")
    #expect(run.output == "141\n" && run.errors.isEmpty, "\(run)")
  }

  @Test func readerThatGoesAwayIsNoTroubleWhereThatSignalIsIgnored() throws {
    let run = try run("trap '' PIPE; \(Self.long) | head -1 >/dev/null; echo ${PIPESTATUS[0]}")
    #expect(run.output == "0\n" && run.errors.isEmpty, "\(run)")
  }

  @Test func interruptEndsTheProgramByTheSignal() throws {
    let machine = try Machine()
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let (output, errors) = (try Scratch(), try Scratch())
    let pid = try machine.spawn([Machine.program, "score"], [ends[0], output.descriptor, errors.descriptor])
    usleep(300_000)
    kill(pid, SIGINT)
    #expect(Child.wait(for: pid) == 128 + SIGINT)
    for descriptor in ends { close(descriptor) }
    #expect(output.take().isEmpty && errors.take().isEmpty)
  }

  /// As some terminals and other programs hand it over: what cannot be written at once is written later.
  @Test func aPipeThatDoesNotWaitGetsTheWholeResult() throws {
    let machine = try Machine()
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0 && fcntl(ends[1], F_SETFL, O_NONBLOCK) == 0)
    let (input, errors) = (try Scratch(), try Scratch())
    let words = [Machine.program, "help", "--format", "json"]
    let pid = try machine.spawn(words, [input.descriptor, ends[1], errors.descriptor])
    close(ends[1])
    usleep(300_000)
    let output = try Input.read(ends[0], name: "pipe")
    #expect(Child.wait(for: pid) == 0)
    for descriptor in [ends[0], input.descriptor] { close(descriptor) }
    #expect(output.count > 1 << 16 && errors.take().isEmpty)
    #expect(String(decoding: output, as: UTF8.self) == machine.run("help", "--format", "json").output)
  }

  @Test(arguments: [["score", "-"], ["score", "--input", "ndjson"], ["classify", "-"]])
  func anInputThatDoesNotWaitIsWaitedFor(_ words: [String]) throws {
    let machine = try Machine()
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0 && fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0)
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    let (output, errors) = (try Scratch(), try Scratch())
    let pid = try machine.spawn([Machine.program] + words, [ends[0], output.descriptor, errors.descriptor])
    usleep(300_000)
    let message = Array((words.contains("ndjson") ? "{\"text\":\"Any advice?\"}\n" : Self.message).utf8)
    #expect(System.write(ends[1], message, message.count).count == message.count)
    for descriptor in ends { close(descriptor) }
    #expect(Child.wait(for: pid) == 0)
    #expect(errors.take().isEmpty && !output.take().isEmpty)
  }

  /// A command without what it needs says so at once and waits for nothing, or asks.
  @Test(arguments: Program.root.all().map { Array($0.path.dropFirst()) })
  func nothingWaitsInSilenceOnATerminal(_ words: [String]) throws {
    let machine = try Machine()
    let terminal = try Terminal(on: machine, words)
    #expect(terminal.wait(for: " "), "'mentor \(words)' is silent")
    kill(terminal.pid, SIGINT)
    #expect(terminal.finish() != 128 + SIGKILL, "\(words)")
  }
}
