import Testing

/// `--stdin-filename`: an editor hands over what it has not saved yet.
struct StdinNameTests {
  private let text = "Hi Ana,\n\nCould I pick your brain?\n\nLena\n"

  @Test func findingsStandInTheFileThatIsNamed() throws {
    let machine = try Machine()
    let run = machine.run("score", "--format", "short", "--stdin-filename", "letters/a.txt", input: text)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run)")
    let lines = run.output.split(separator: "\n")
    #expect(!lines.isEmpty && lines.allSatisfy { $0.hasPrefix("letters/a.txt:") }, "\(run)")
    let among = machine.run(
      "score",
      "--format",
      "short",
      "-",
      "--stdin-filename",
      "b.txt",
      "\(ExampleMessage.folder)/thank-you.txt",
      input: text
    )
    #expect(among.output.hasPrefix("b.txt:") && among.output.contains("thank-you.txt:"), "\(among)")
  }

  @Test func theConfigurationBesideItHolds() throws {
    let machine = try Machine()
    _ = machine.runAny(["/bin/mkdir", "-p", "\(machine.home)/letters"])
    Files.write("only: pick-your-brain\n", to: "\(machine.home)/letters/.mentor")
    let name = "\(machine.home)/letters/new.txt"
    let run = machine.run("score", "--format", "short", "--stdin-filename", name, input: text)
    #expect(
      run.output.split(separator: "\n").count == 1 && run.output.contains("[pick-your-brain]"),
      "\(run)"
    )
  }

  @Test(arguments: ["new/letter.txt", "new/folder/letter.txt"])
  func theConfigurationHoldsWhereItsFolderIsNotThereYet(_ name: String) throws {
    let machine = try Machine()
    Files.write("only: pick-your-brain\n", to: "\(machine.home)/.mentor")
    Files.write(text, to: "\(machine.home)/text")
    let run = machine.run(
      ["score", "--format", "short", "--stdin-filename", name],
      in: machine.home,
      after: "exec < \(machine.home)/text;"
    )
    #expect(
      run.output.split(separator: "\n").count == 1 && run.output.contains("[pick-your-brain]"),
      "\(run)"
    )
  }

  @Test func whatIsWrongIsToldUnderItsName() throws {
    let machine = try Machine()
    let run = machine.run("score", "--stdin-filename", "new.txt", input: "  \n")
    #expect(run.status == 2 && run.errors.contains("new.txt: is empty"), "\(run)")
  }

  @Test(arguments: [["draft.txt"], ["--example", "thank-you"], ["--input", "ndjson"]])
  func aNameForWhatIsNotReadIsRefused(_ words: [String]) throws {
    let machine = try Machine()
    Files.write(text, to: "\(machine.home)/draft.txt")
    let run = machine.run(["score", "--stdin-filename", "new.txt"] + words, in: machine.home)
    #expect(run.status == 2 && run.errors.contains("'--stdin-filename'") && run.output.isEmpty, "\(run)")
  }

  @Test func theReportIsNotWrittenOverTheDraft() throws {
    let machine = try Machine()
    let draft = "\(machine.home)/draft.txt"
    Files.write(text, to: draft)
    let run = machine.run("score", "--stdin-filename", draft, "--out", draft, input: text)
    #expect(run.status == 2 && run.errors.contains("cannot be written over"), "\(run)")
    #expect(Files.text(draft) == text)
  }
}
