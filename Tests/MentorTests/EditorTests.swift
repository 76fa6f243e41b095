import Testing

/// The writer's own editor, for messages and for the profile.
struct EditorTests {
  /// A machine whose editor is a script; "$1" is the file that it is to change.
  private func machine(editor script: String) throws -> Machine {
    var machine = try Machine()
    Files.write("#!/bin/sh\n\(script)\n", to: "\(machine.home)/editor")
    chmod("\(machine.home)/editor", 0o700)
    machine.environment["EDITOR"] = "\(machine.home)/editor"
    machine.environment["TMPDIR"] = machine.home
    machine.environment["COLUMNS"] = "300"
    return machine
  }

  private func run(_ machine: Machine, _ words: String...) throws -> (text: String, status: Int32) {
    let terminal = try Terminal(on: machine, words, columns: 300)
    let status = terminal.finish()
    return (terminal.seen, status)
  }

  /// Folders of files that were kept.
  private func kept(_ machine: Machine) -> [String] {
    Files.names(in: machine.home).filter { $0.hasPrefix("mentor-") }.map { "\(machine.home)/\($0)" }
  }

  @Test func theMessageIsChangedAndNothingIsLeftBeside() throws {
    let machine = try machine(editor: "sed -i s/Rosa/Ana/ \"$1\"")
    let (text, status) = try run(machine, "draft", "thanks", "--no-input", "--to", "Rosa", "--edit")
    #expect(status == 0 && text.contains("Dear Ana,"), "\(text)")
    #expect(kept(machine) == [])
  }

  @Test func whatWasWrittenIsKeptWhenItCannotBeSaved() throws {
    let machine = try machine(editor: "sed -i s/Rosa/Ana/ \"$1\"")
    let (text, status) = try run(
      machine,
      "draft",
      "thanks",
      "--no-input",
      "--to",
      "Rosa",
      "--edit",
      "--out",
      "/nowhere/x"
    )
    let folder = try #require(kept(machine).first)
    #expect(status == 2 && text.contains("; the text is kept in \(folder)/message.txt"), "\(text)")
    #expect(Files.text("\(folder)/message.txt")?.contains("Dear Ana,") == true)
  }

  @Test func anEditorThatFailsCostsNoText() throws {
    let machine = try machine(editor: "echo more >> \"$1\"; exit 3")
    let (text, status) = try run(machine, "draft", "thanks", "--no-input", "--to", "Rosa", "--edit")
    let folder = try #require(kept(machine).first)
    #expect(status == 2 && text.contains("the editor ended with status 3; the text is kept in"), "\(text)")
    #expect(Files.text("\(folder)/message.txt")?.hasSuffix("\nmore\n") == true)
  }

  /// Keys that make signals reach everything on the terminal; they are meant for the editor.
  @Test func aSignalEndsNeitherTheProgramUnderTheEditorNorGetsLostInIt() throws {
    let machine = try machine(
      editor: "touch open; while [ ! -e go ]; do sleep 0.05; done; sed -i s/Rosa/Ana/ \"$1\""
    )
    var here = machine
    here.environment["EDITOR"] = "cd \(machine.home) && ./editor"
    let terminal = try Terminal(on: here, ["draft", "thanks", "--no-input", "--to", "Rosa", "--edit"])
    for _ in 0..<200 where Files.text("\(machine.home)/open") == nil { usleep(50_000) }
    kill(terminal.pid, SIGINT)
    kill(terminal.pid, SIGQUIT)
    Files.write("", to: "\(machine.home)/go")
    #expect(terminal.finish() == 0)
    #expect(terminal.seen.contains("Dear Ana,"), "\(terminal.seen)")
  }

  /// While a session holds signals back, its editor still hears them.
  @Test func theEditorOfASessionHearsSignals() throws {
    let machine = try machine(editor: "kill -INT $$; echo deaf >> \"$1\"")
    let terminal = try Terminal(
      on: machine,
      ["draft", "thanks", "--channel", "chat", "--edit"],
      columns: 300
    )
    #expect(terminal.wait(for: "1 of 7."), "\(terminal.seen)")
    terminal.press("Rosa\n")
    for number in 2...7 {
      #expect(terminal.wait(for: "\(number) of 7."), "\(terminal.seen)")
      terminal.press("skip\n")
    }
    #expect(terminal.finish() == 2)
    #expect(terminal.seen.contains("the editor ended with status 130"), "\(terminal.seen)")
    #expect(Files.text("\(machine.stateFolder)/briefs/thanks-1")?.contains("to: Rosa\n") == true)
  }

  @Test func aProfileIsEditedAsItStands() throws {
    let machine = try machine(editor: "sed -i s/Lena/Mira/ \"$1\"")
    #expect(machine.run("profile", "--name", "x").status == 0)
    let path = "\(machine.home)/.config/mentor/profile"
    Files.write("# mine\nname: Lena\n", to: path)
    #expect(try run(machine, "profile", "--edit").status == 0)
    #expect(Files.text(path) == "# mine\nname: Mira\n")
    #expect(Files.mode(path) == 0o600 && kept(machine) == [])
  }

  @Test func aBrokenProfileCanBeMended() throws {
    let machine = try machine(editor: "sed -i s/nmae/name/ \"$1\"")
    #expect(machine.run("profile", "--name", "x").status == 0)
    let path = "\(machine.home)/.config/mentor/profile"
    Files.write("nmae: Lena\n", to: path)
    #expect(try run(machine, "profile", "--edit").status == 0)
    #expect(Files.text(path) == "name: Lena\n")
  }

  @Test func aProfileThatWasBrokenInTheEditorIsKeptAside() throws {
    let machine = try machine(editor: "echo 'nmae: Mira' > \"$1\"")
    #expect(machine.run("profile", "--name", "Lena").status == 0)
    let before = machine.run("profile").output
    let (text, status) = try run(machine, "profile", "--edit")
    let folder = try #require(kept(machine).first)
    #expect(
      status == 2
        && text.contains(
          "profile:1: no field is named 'nmae'; did you mean 'name'?; the text is kept in \(folder)/profile"
        ),
      "\(text)"
    )
    #expect(Files.text("\(folder)/profile") == "nmae: Mira\n")
    #expect(machine.run("profile").output == before)
  }
}
