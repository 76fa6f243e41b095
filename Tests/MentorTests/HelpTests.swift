import MentorKit
import Testing

@testable import mentor

/// Help, manual page and dump come from the value that the parser reads.
struct HelpTests {
  static let paths = Program.root.all().map(\.path)

  @Test(arguments: paths, [20, 40, 60, 80, 100])
  func helpFitsTheWidth(_ path: [String], _ width: Int) throws {
    let command = try #require(Program.root.all().first { $0.path == path })
    let page = Help(spec: command.spec, path: path).text(Look(width: width))
    for line in page.split(separator: "\n") {
      let words = line.split(separator: " ")
      #expect(Columns.count(String(line)) <= width || words.count == 1, "\(line)")
    }
  }

  @Test func helpFollowsTheWidthOfTheTerminal() throws {
    var machine = try Machine()
    machine.environment["COLUMNS"] = nil
    machine.environment["NO_COLOR"] = "1"
    let terminal = try Terminal(on: machine, ["help", "score"], columns: 44)
    #expect(terminal.finish() == 0)
    let longest = terminal.seen.split(whereSeparator: \.isNewline).map(\.count).max() ?? 0
    #expect((30...44).contains(longest), "\(terminal.seen)")
  }

  @Test func helpHeedsWidthAndColourBesideMistakes() throws {
    let machine = try Machine()
    let run = machine.run(["score", "--width=44", "--color", "always", "--nonsense", "-h"])
    #expect(run.status == 0 && run.output.hasPrefix("\u{1B}[1mSay how ready"), "\(run)")
    let plain = machine.run(["--width", "44", "score", "--help", "--color=never"]).output
    #expect(!plain.contains("\u{1B}"))
    #expect(plain.split(separator: "\n").allSatisfy { $0.count <= 44 }, "\(plain)")
  }

  /// Help is wanted where a configuration is broken too.
  @Test(arguments: [["help", "score"], ["score", "--help"], ["help"], ["--help"]])
  func helpHeedsTheConfiguration(_ words: [String]) throws {
    var machine = try Machine()
    let plain = machine.run(words, in: machine.home).output
    Files.write("width: 44\ncolor: always\n", to: "\(machine.home)/.mentor")
    let set = machine.run(words, in: machine.home)
    #expect(set.output.hasPrefix("\u{1B}[1m") && set.errors.isEmpty && set.status == 0, "\(set)")
    let told = machine.run(words + ["--color", "never", "--width=50"], in: machine.home).output
    #expect(told == machine.run(words + ["--no-config", "--width=50"], in: machine.home).output)
    #expect(machine.run(words + ["--no-config"], in: machine.home).output == plain)
    Files.write("colour: always\n", to: "\(machine.home)/.mentor")
    let broken = machine.run(words, in: machine.home)
    #expect(broken.status == 0 && broken.output == plain && broken.errors.isEmpty, "\(broken)")
    (machine.environment["MENTOR_WIDTH"], machine.environment["MENTOR_COLOR"]) = ("44", "never")
    let variable = machine.run(words, in: "/").output
    #expect(variable.split(separator: "\n").allSatisfy { Columns.count(String($0)) <= 44 }, "\(variable)")
  }

  @Test(arguments: Program.root.all().map(\.path))
  func noArgumentIsListedTwice(_ path: [String]) throws {
    let command = try #require(Program.root.all().first { $0.path == path })
    let page = Help(spec: command.spec, path: path).text(Look(width: 80)).split(separator: "\n")
    let table = page.drop { $0 != "Arguments:" }.dropFirst().prefix { $0.hasPrefix("  ") }
    let names = table.compactMap {
      $0.dropFirst(2).first?.isLetter == true ? $0.split(separator: " ")[0] : nil
    }
    #expect(Set(names).count == names.count, "\(names)")
  }

  /// README: "'mentor help COMMAND' begins with examples".
  @Test(arguments: Program.root.all().filter { $0.spec.subcommands.isEmpty && !$0.spec.isHidden }.map(\.path))
  func everyCommandHasAnExample(_ path: [String]) throws {
    let command = try #require(Program.root.all().first { $0.path == path })
    #expect(!command.spec.examples.isEmpty)
  }

  /// What people copy from the help has to be accepted.
  @Test(
    arguments: Program.root.all().flatMap { $0.spec.examples.map(\.line) }.filter { $0.hasPrefix("mentor") }
  )
  func examplesAreAccepted(_ line: String) throws {
    let machine = try Machine()
    // What is read or written beside it is not there.
    let script = "mentor() { printf '%s\\0' \"$@\"; }; set -f; \(line.split { "<>".contains($0) }[0])"
    let words = machine.runAny(["/bin/bash", "-c", script]).output.split(separator: "\0").map {
      Arguments.Word(String($0))
    }
    #expect(!words.isEmpty, "\(line)")
    let parser = ArgumentParser(root: Program.root, words: words)
    let request = try parser.parse()
    guard case .run = request else {
      Issue.record("\(line)")
      return
    }
  }

  /// Options may stand before the command, those too that are a switch for one command and take a value for
  /// another.
  @Test(arguments: [
    (["--why", "checklist"], "checklist", ""), (["--why", "it matters", "draft"], "draft", "it matters"),
    (["-f", "json", "log", "list"], "list", ""), (["log", "-f", "json", "list"], "list", ""),
    (["--all", "score"], "score", ""),
  ])
  func optionsStandBeforeTheCommandToo(_ words: [String], _ command: String, _ why: String) throws {
    let parser = ArgumentParser(root: Program.root, words: words.map { Arguments.Word($0) })
    guard case .run(let arguments, _) = try parser.parse() else {
      Issue.record("\(words)")
      return
    }
    #expect(arguments.spec.name == command)
    #expect(arguments.text("why") ?? "" == why)
  }

  private static let manualTools = [
    ["mandoc", "-T", "lint", "-W", "all"], ["groff", "-ww", "-mdoc", "-Tutf8", "-z"],
  ].filter { Machine.has($0[0]) }

  @Test(
    .enabled(if: !manualTools.isEmpty, "neither mandoc nor groff is installed"),
    arguments: paths
  )
  func manualPageHasNoRemark(_ path: [String]) throws {
    let machine = try Machine()
    let page = machine.run(["help", "--format", "man"] + path.dropFirst()).output
    #expect(page.contains(".Sh NAME\n.Nm \(path.joined(separator: "-"))\n"))
    for tool in Self.manualTools {
      let run = machine.runAny(["/usr/bin/env"] + tool, input: page)
      let remarks = (run.output + run.errors).split(separator: "\n").filter {
        !$0.contains("referenced manual not found")
      }
      #expect(remarks == [], "\(tool[0])")
    }
  }

  @Test(.enabled(if: Machine.has("python3"), "python3 is not installed"))
  func dumpIsJSONAndTellsEveryCommand() throws {
    let machine = try Machine()
    let dump = machine.run("help", "--format", "json").output
    let script = """
      import json, sys
      def names(c): return [c["path"]] + [p for s in c["commands"] for p in names(s)]
      print("\\n".join(" ".join(p) for p in names(json.load(sys.stdin)["command"])))
      """
    let run = machine.runAny(["/usr/bin/env", "python3", "-c", script], input: dump)
    #expect(
      run.output.split(separator: "\n").map(String.init) == Self.paths.map { $0.joined(separator: " ") }
    )
  }

  /// Whoever looks for help of another kind finds a way to it on the first page.
  @Test(arguments: [["--help"], ["help"]])
  func firstPagePointsToHumanHelp(_ words: [String]) throws {
    let machine = try Machine()
    #expect(machine.run(words).output.contains("findahelpline.com"))
    let bare = machine.run([])
    #expect(bare.status == 2 && bare.errors.contains("findahelpline.com"), "\(bare)")
  }
}
