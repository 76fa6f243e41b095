import Testing

@testable import mentor

/// What a message, a file's name or somebody's rules hold is shown, and never obeyed; nothing leaves the
/// machine.
struct SafetyTests {
  /// What a terminal, a page, a spreadsheet or a build service would obey.
  static let evil =
    "\u{1B}[31mred\u{1B}]0;t\u{7} \u{9B}2J \u{202E}evil\u{202C} \u{2066}x\u{2069} \u{61C} \u{2028} \u{8}\u{7F}\u{E0041} <script>alert(1)</script> ::error::x =HYPERLINK(1)"

  private static let message = """
    Dear Ana \(evil),

    \(evil) could you give me any advice on \(evil)? I read your talk "\(evil)" at PyCon. By Friday.

    =1+1 [NAME \(evil)] \(evil)

    Thanks,
    Lena \(evil)

    """

  private static func machine() throws -> Machine {
    let machine = try Machine()
    let rule =
      "title: T \(evil)\nseverity: minor\nletter: action\nfind: phrases\nphrases:\n  zzz\nsay: \(evil)\nwhy: \(evil)\nsource: own judgement, [x](y) \(evil)\n\nbad: [[zzz]] \(evil)\nbad: x [[zzz]]\ngood: a.\ngood: b.\n"
    let folders = ["own", "broken", "phrases", "terms", "here"].map { "\(machine.home)/\($0)" }
    _ = machine.runAny(["/bin/mkdir"] + folders)
    let files: [(String, String)] = [
      ("h.txt", message), ("i.txt", message.replacing("Ana", with: "Rosa")),
      ("n\u{1B}[31m\u{202E}.txt", message),
      ("h.eml", "From: \(evil) <a@b.example>\nTo: Ana\nSubject: \(evil)\nMessage-ID: <1@x>\n\n\(message)"),
      (
        "h.ndjson",
        "{\"id\":\"\(evil)\",\"text\":\"x\"}\n{\"id\":\"\\u001b\u{202E}\",\"text\":\"Any advice \u{202E}?\"}\n"
      ),
      ("own/a.rule", rule), ("broken/a.rule", "ti\(evil)tle: x\n"),
      ("phrases/a.rule", rule.replacing("  zzz\n", with: "  zzz <\u{1B}[31m\u{202E}\n")),
      ("terms/a.rule", rule.replacing("phrases:\n", with: "terms:\n  t\u{1B}[31m = x\nphrases:\n")),
      ("here/.mentor", "rules: ../phrases\n"), ("here/m.txt", message),
      ("brief.json", "{\"a\\u001b[31m\\u202e\":\"x\"}"),
    ]
    for (name, text) in files { Files.write(text, to: "\(machine.home)/\(name)") }
    return machine
  }

  /// Runs a command in the home folder of a machine.
  private func run(_ words: [String], on machine: Machine, before: [String] = []) -> Run {
    machine.run(words, in: machine.home, before: before)
  }

  static let lines: [[String]] =
    ScoreOutput.Format.allCases.map {
      ["score", "--format", $0.rawValue, "h.txt", "h.eml", "n\u{1B}[31m\u{202E}.txt", "none\u{1B}"]
    }
    + [
      ["score", "--all", "--to", evil, "--from", evil, "h.txt"], ["score", "--rules", "own", "h.txt"],
      ["score", "--rules", "broken", "h.txt"], ["score", "--only", evil, "h.txt"],
      ["score", "--rules", "phrases", "h.txt"], ["score", "--rules", "terms", "h.txt"],
      ["score", "here/m.txt"], ["rules", "test", "phrases"], ["draft", "first", "--brief", "brief.json"],
      ["score", "--about", "h.txt", "h.txt"], ["score", "--about", evil, "h.txt"],
      ["score", "--input", "ndjson", "h.ndjson", "n\u{1B}[31m\u{202E}.txt"], ["score", "--jobs", evil],
      ["score", "--\(evil)"],
      ["classify", message], ["classify", "--format", "json", message], ["classify", "--ask", message],
      ["compare", "h.txt", "i.txt"], ["compare", "--format", "json", "h.txt", "i.txt"],
      ["swap", "h.txt", "--with", "Other \(evil)"], ["triage", "--reply", "h.eml", "h.txt"],
      ["triage", "--format", "csv", "--reply", "h.eml", "h.txt"], ["triage", "--format", "json", "h.eml"],
      ["draft", "first", "--to", "Ana \(evil)", "--ask", evil], ["draft", evil],
      ["checklist", "drafting", "--with", evil], ["checklist", "--on", evil], ["log", "add", evil],
      ["log", "add", "Ana", "--about", evil], ["log", "list", "--format", "csv"],
      ["log", "done", evil, "advised"],
      ["rules", "--rules", "own"], ["rules", "--rules", "own", "--format", "markdown"],
      ["rules", "--rules", "own", "--format", "json"], ["rules", "test", "own"],
      ["explain", "a", "--rules", "own"], ["explain", "a", "--rules", "own", "--format", "markdown"],
      ["explain", evil], ["dismiss", "vague-ask", "h.txt", "--because", evil], ["dismiss", "--list"],
      ["config", evil], ["help", evil], [evil], ["completion", evil], ["roles", evil], ["profile"],
    ]

  /// What a terminal obeys. A carriage return ends the lines of CSV.
  private func obeyed(_ text: String, _ words: [String]) -> [String] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 10: false
      case 13: !words.contains("csv")
      case 0..<32, 0x7F...0x9F, 0x61C, 0x2028...0x202E, 0x2066...0x2069, 0xE0000...0xE007F: true
      default: false
      }
    }.map { String($0.value, radix: 16) }
  }

  @Test(arguments: lines.indices)
  func nothingThatATerminalObeysIsWritten(_ place: Int) throws {
    let words = Self.lines[place]
    let machine = try Self.machine()
    let run = run(words, on: machine)
    #expect([0, 1, 2].contains(run.status))
    #expect(obeyed(run.output, words) == [] && obeyed(run.errors, words) == [], "\(run)")
    if words.contains("html") { #expect(!run.output.contains("<script")) }
    if words.starts(with: ["explain", "a"]), words.contains("markdown") {
      let sources = run.output.split(separator: "\n").filter { $0.hasPrefix("- Source: ") }
      #expect(!sources.isEmpty && sources.allSatisfy { $0.firstMatch(of: /[^\\][<\[]/) == nil }, "\(run)")
    }
    if words.contains("github") { #expect(run.output.matches(of: /(?m)^::error::/).isEmpty) }
    if words.contains("csv") { #expect(run.output.matches(of: /[,\n]"?[=+@]/).isEmpty, "\(run)") }
  }

  @Test(
    .enabled(if: StateTests.canTrace, "strace is not installed or not allowed here"),
    arguments: lines.indices
  )
  func nothingLeavesTheMachine(_ place: Int) throws {
    let words = Self.lines[place]
    let machine = try Self.machine()
    let trace = "\(machine.home)/trace"
    let run = run(
      words,
      on: machine,
      before: ["/usr/bin/strace", "-f", "-qq", "-o", trace, "-e", "trace=network,exit_group"]
    )
    #expect([0, 1, 2].contains(run.status))
    let calls = (Files.text(trace) ?? "").split(separator: "\n").map(String.init)
    #expect(calls.count == 1 && calls.allSatisfy { $0.contains("exit_group(") }, "\(calls)")
  }

  /// Everything that a run leaves below the folders of the XDG standard is the user's alone.
  @Test func whatIsKeptIsForItsOwnerAlone() throws {
    let machine = try Machine()
    Files.write("Dear Ana,\n\nany advice?\n\nThanks,\nLena\n", to: "\(machine.home)/m.txt")
    let kept = [
      ["checklist", "drafting", "--done", "1"], ["log", "add", "Ana"], ["profile", "--name", "Lena"],
      ["dismiss", "vague-ask", "m.txt", "--because", "so"],
    ]
    // Wide open where nobody takes care.
    for words in kept {
      let run = machine.run(words, in: machine.home, after: "umask 0;")
      #expect(run.status == 0, "\(words): \(run.errors)")
    }
    let files = machine.runAny([
      "/usr/bin/find", machine.home, "-mindepth", "1", "-path", "*/mentor*", "-printf", "%m %y %P\n",
    ]).output
    let lines = files.split(separator: "\n")
    for name in ["mentor/log", "mentor/profile", "mentor/dismissed", "mentor/ticks"] {
      #expect(lines.contains { $0.hasPrefix("600 f ") && $0.hasSuffix(name) }, "\(name): \(files)")
    }
    for line in lines { #expect(line.hasPrefix("600 f ") || line.hasPrefix("700 d "), "\(files)") }
  }
}
