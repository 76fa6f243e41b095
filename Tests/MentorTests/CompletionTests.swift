import MentorKit
import Testing

@testable import mentor

/// The completion scripts in the shells that they are for.
struct CompletionTests {
  enum Shell: String, CaseIterable, Sendable {
    case bash, zsh, fish

    var isThere: Bool { Machine.has(rawValue) }

    /// What the shell offers at the end of a line.
    func offers(for line: String, on machine: Machine) -> [String] {
      let script = machine.run("completion", rawValue).output
      let file = "\(machine.home)/\(self == .zsh ? "_mentor" : "script")"
      Files.write(script, to: file)
      let run =
        switch self {
        case .bash: machine.runAny(["/bin/bash", TestFolder.path("Drivers/bash.bash"), file, line])
        case .zsh:
          machine.runAny([
            "/usr/bin/env", "zsh", "-f", TestFolder.path("Drivers/zsh.zsh"), machine.home, line,
          ])
        case .fish:
          machine.runAny([
            "/usr/bin/env", "fish", "--no-config", "-c",
            "source \(file); cd \(machine.home); complete -C '\(line)' | string split -f1 \\t",
          ])
        }
      return run.output.split(separator: "\n").map(String.init).sorted()
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let line: String
    let includes: [String]
    var excludes: [String] = []

    var testDescription: String { line }
  }

  static let cases = [
    Case(line: "mentor sc", includes: ["score"]),
    Case(line: "mentor ", includes: ["score", "draft", "log", "completion"], excludes: ["complete"]),
    Case(line: "mentor log ", includes: ["add", "due", "list"]),
    Case(line: "mentor score --f", includes: ["--fail-on", "--format", "--from"]),
    Case(line: "mentor score --format json --f", includes: ["--fail-on", "--from"], excludes: ["--format"]),
    Case(line: "mentor score --format ", includes: ["json", "text"]),
    Case(line: "mentor score -f js", includes: ["json"]),
    Case(line: "mentor --format ", includes: ["score"], excludes: ["json"]),
    Case(line: "mentor explain vag", includes: ["vague-ask"]),
    Case(line: "mentor score --only subject-missing,vag", includes: ["subject-missing,vague-ask"]),
    Case(line: "mentor checklist bef", includes: ["before-asking", "before-meeting"]),
    Case(line: "mentor help log a", includes: ["add"]),
    Case(line: "mentor log done Ana an", includes: ["answered"]),
    Case(line: "mentor draft th", includes: ["thanks"]),
    Case(line: "mentor completion f", includes: ["fish"]),
    Case(line: "mentor score -- --f", includes: [], excludes: ["--format"]),
  ]

  @Test(arguments: Shell.allCases.filter(\.isThere), cases)
  func shellOffersWhatCanFollow(_ shell: Shell, _ test: Case) throws {
    let machine = try Machine.withProgramOnPath()
    let offers = shell.offers(for: test.line, on: machine)
    for word in test.includes { #expect(offers.contains(word), "\(offers)") }
    for word in test.excludes { #expect(!offers.contains(word), "\(offers)") }
  }

  /// Readline replaces what stands behind the "=" alone, the others the whole word.
  @Test(arguments: Shell.allCases.filter(\.isThere))
  func valuesBehindAnEqualsSignAreOffered(_ shell: Shell) throws {
    let machine = try Machine.withProgramOnPath()
    let lead = shell == .bash ? "" : "--format="
    let offers = shell.offers(for: "mentor score --format=js", on: machine)
    #expect(offers == ["\(lead)json"])
  }

  @Test(arguments: [Shell.zsh, .fish].filter(\.isThere))
  func filesAreOfferedWhereFilesStand(_ shell: Shell) throws {
    let machine = try Machine.withProgramOnPath()
    Files.write("Hi", to: "\(machine.home)/draft one.txt")
    for line in ["mentor score \(machine.home)/dra", "mentor score --about \(machine.home)/dra"] {
      let offers = shell.offers(for: line, on: machine)
      #expect(offers.contains { $0.contains("draft") }, "\(offers)")
    }
    #expect(shell.offers(for: "mentor score --to ", on: machine) == [])
  }

  /// In bash readline itself looks for files, so that this needs a terminal.
  @Test(.enabled(if: Shell.bash.isThere, "bash is not installed"))
  func bashCompletesFileNamesOnATerminal() throws {
    var machine = try Machine.withProgramOnPath()
    machine.environment["PS1"] = "> "
    machine.environment["INPUTRC"] = "/dev/null"
    Files.write(machine.run("completion", "bash").output, to: "\(machine.home)/script")
    Files.write("Hi", to: "\(machine.home)/draft one.txt")
    let words = ["--norc", "--noprofile", "-i"]
    let terminal = try Terminal(on: machine, words, columns: 200, program: "/bin/bash")
    terminal.press("cd; source script; echo rea''dy\n")
    #expect(terminal.wait(for: "ready"), "\(terminal.seen)")
    terminal.press("mentor score dra\t")
    #expect(terminal.wait(for: "draft\\ one.txt"), "\(terminal.seen)")
    terminal.press("\u{15}exit 7\n")
    #expect(terminal.finish() == 7)
  }

  @Test(arguments: Shell.allCases.filter(\.isThere))
  func scriptIsReadWithoutRemark(_ shell: Shell) throws {
    let machine = try Machine()
    let script = machine.run("completion", shell.rawValue).output
    #expect(!script.hasPrefix("#!"), "a file that is sourced needs no interpreter")
    let run = machine.runAny(["/usr/bin/env", shell.rawValue, "-n"], input: script)
    #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run)")
  }

  @Test(.enabled(if: Machine.has("shellcheck"), "shellcheck is not installed"))
  func shellcheckHasNoRemark() throws {
    let machine = try Machine()
    let script = machine.run("completion", "bash").output
    let run = machine.runAny(["/usr/bin/env", "shellcheck", "-s", "bash", "-"], input: script)
    #expect(run.status == 0, "\(run)")
  }

  /// What is offered, what the help tells and what the parser accepts are one set.
  @Test(arguments: Program.root.all().map(\.path))
  func everyOptionIsOfferedAndExplained(_ path: [String]) throws {
    let command = try #require(Program.root.all().first { $0.path == path })
    let answer = Completer(root: Program.root, words: path.dropFirst() + ["--"]).answer
    guard case .words(let offers) = answer else {
      Issue.record("nothing is offered")
      return
    }
    #expect(offers.map(\.word) == command.spec.options.map { "--\($0.name)" })
    let help = Help(spec: command.spec, path: path).text(Look(width: 100))
    for option in command.spec.options { #expect(help.contains(Help.heading(option)), "\(option.name)") }
  }
}
