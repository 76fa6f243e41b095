import Testing

/// Editors read the short lines.
struct EditorLineTests {
  @Test(
    .enabled(if: ReportTools.isThere(ReportTools.vim), "vim.nox is not installed: run .ci/report-tools"),
    arguments: ["", "set errorformat=%f:%l:%c:\\ %t%*[^:]:\\ %m"]
  )
  func vimJumpsToEveryFinding(_ setting: String) throws {
    let machine = try Machine()
    let draft = "\(ExampleMessage.folder)/other-letters.txt"
    let lines = machine.run("score", "--format", "short", draft).output
    Files.write(lines, to: "\(machine.home)/lines")
    let list =
      "call writefile(map(filter(getqflist(), 'v:val.valid'), {_, e -> bufname(e.bufnr).'|'.e.lnum.'|'.e.col.'|'.e.text}), '\(machine.home)/read')"
    let commands = [setting, "cgetfile \(machine.home)/lines", list, "qa!"].filter { !$0.isEmpty }
    let run = machine.runAny(
      [ReportTools.vim, "-es", "-u", "NONE", "-N", "-i", "NONE"] + commands.flatMap { ["-c", $0] }
    )
    let read = (Files.text("\(machine.home)/read") ?? "").split(separator: "\n")
    let expected = lines.split(separator: "\n")
    #expect(read.count == expected.count && read.count > 10, "\(run)")
    for (entry, line) in zip(read, expected) {
      let parts = entry.split(separator: "|", maxSplits: 3)
      #expect(line.hasPrefix("\(parts[0]):\(parts[1]):\(parts[2]): "), "\(entry)")
      #expect(line.hasSuffix(parts[3].drop { $0 == " " }), "\(entry)")
    }
  }
}
