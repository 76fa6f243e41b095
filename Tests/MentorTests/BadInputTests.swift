import Testing

@testable import mentor

/// Whatever is given instead of a message: a clear sentence and status 2, or a result.
struct BadInputTests {
  private func run(_ bytes: [UInt8]?, name: String = "a.txt", _ words: String...) throws -> Run {
    let machine = try Machine()
    let path = "\(machine.home)/\(name)"
    if let bytes { Files.write(bytes, path: path) }
    return machine.run(["score"] + words + [path])
  }

  private func expectTrouble(_ run: Run, _ words: String) {
    #expect(run.status == 2, "\(run)")
    #expect(run.output.isEmpty, "\(run)")
    #expect(run.errors.hasPrefix("mentor: ") && run.errors.contains(words), "\(run)")
    #expect(run.errors.split(separator: "\n").count == 1, "\(run)")
  }

  @Test func missingFile() throws { expectTrouble(try run(nil), "No such file") }

  @Test func folder() throws {
    let machine = try Machine()
    expectTrouble(machine.run("score", machine.home), "directory")
  }

  @Test func emptyFile() throws { expectTrouble(try run([]), "empty") }

  /// A mark of the encoding, blanks without width and those that keep words together: nothing that could be
  /// read.
  @Test(arguments: [
    "\u{FEFF}", "\u{FEFF}\n", "\u{200B}\u{200B}", " \u{A0}\n\u{A0}", "\u{2060}\u{200D}\u{3000}\r\n",
  ])
  func whatCannotBeSeenIsEmpty(_ text: String) throws {
    expectTrouble(try run(Array(text.utf8)), "is empty; there is no message to read")
    let machine = try Machine()
    let classified = machine.run("classify", input: text)
    #expect(classified.status == 2 && classified.errors.contains("there is no text to read"), "\(classified)")
    let swapped = machine.run("swap", "--with", "Kofi", input: text)
    #expect(swapped.status == 2 && swapped.errors.contains("is empty"), "\(swapped)")
  }

  @Test(arguments: ["", "\n\n", "\u{200B}\n", "\u{A0}"])
  func aMailWithoutABodyIsEmpty(_ body: String) throws {
    let head = "From: Lena <l@e.example>\nTo: Ana <a@e.example>\nSubject: Row 3\nMessage-ID: <1@x>\n\n"
    expectTrouble(try run(Array("\(head)\(body)".utf8), name: "a.eml"), "holds no text to read")
    let mail = "From l@e.example Mon Nov 16 10:00:00 2026\n\(head)"
    let both = try run(Array("\(mail)\(body)\n\n\(mail)Dear Ana,\n\ncould you look?\n".utf8), name: "a.mbox")
    #expect(both.status == 2 && both.errors.contains("#1: holds no text to read"), "\(both)")
    #expect(both.output.contains("a.mbox#2") && !both.output.contains("a.mbox#1"), "\(both)")
  }

  /// As Windows wrote it once: read on, and told with its place, wherever it comes from.
  @Test func brokenTextBesideAMessageIsToldToo() throws {
    let machine = try Machine()
    let bytes = Array("I freeze when I\npresent in Ren".utf8) + [0xE9] + Array(" to the board.\n".utf8)
    Files.write(bytes, path: "\(machine.home)/a.txt")
    let note = "line 2, column 15 (byte 30) is not UTF-8; it was read as a replacement character\n"
    let classified = machine.run(["classify", "-"], in: machine.home, after: "exec < \(machine.home)/a.txt;")
    #expect(classified.status == 0 && classified.errors == "mentor: standard input: \(note)", "\(classified)")
    Files.write("Dear Ana,\n\ncould you look?\n\nLena\n", to: "\(machine.home)/b.txt")
    for command in [["score"], ["swap", "--with", "Kofi"], ["score", "--jobs", "2", "b.txt"]] {
      let run = machine.run(command + ["--about", "a.txt", "b.txt"], in: machine.home)
      #expect(run.status == 0 && run.errors == "mentor: a.txt: \(note)", "\(run)")
    }
  }

  @Test func whatIsKnownOfTheReaderIsAFile() throws {
    let run = try run(Array("Dear Ana,\n\ncould you look?\n".utf8), "--about", "-")
    expectTrouble(run, "'--about -'")
  }

  @Test func nothingOnStandardInput() throws {
    let machine = try Machine()
    expectTrouble(machine.run("score", "-"), "empty")
  }

  @Test(
    arguments: [
      [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0xFF, 0xFE],
      [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
    ] as [[UInt8]]
  )
  func binaryFile(_ bytes: [UInt8]) throws {
    let run = try run(bytes)
    #expect(run.status == 2, "\(run)")
    #expect(run.errors.hasPrefix("mentor: "), "\(run)")
  }

  /// Its mark begins like that of UTF-16.
  @Test(arguments: [[0xFF, 0xFE, 0, 0, 0x48, 0, 0, 0], [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x48]] as [[UInt8]])
  func utf32IsRefusedByName(_ bytes: [UInt8]) throws { expectTrouble(try run(bytes), "UTF-32") }

  @Test func whatIsNoUTF8IsToldWithItsByte() throws {
    let run = try run(Array("Hi Ana,\n\nfor Ren".utf8) + [0xE9, 0x20] + Array("could you look?\n".utf8))
    #expect(run.status == 0 && run.errors.contains("line 3, column 8 (byte 16) is not UTF-8"), "\(run)")
  }

  @Test(arguments: [
    ("Hi Ana,\n\ncould you look at row 3 by Friday? \u{0}\u{0} Lena\n", [] as [UInt8]),
    ("Hi Ana,\n\ncould you look at row 3 by Friday, Ren", [0xE9, 0x20, 0xC3, 0x28, 0x0A]),
    ("Hello", []), ("?", []), ("👩‍👩‍👧", []), ("\n\n \n.", []),
  ])
  func strangeTextHasAResultOrAClearSentence(_ text: String, _ more: [UInt8]) throws {
    let run = try run(Array(text.utf8) + more)
    #expect([0, 2].contains(run.status), "\(run)")
    #expect(run.status == 0 ? !run.output.isEmpty : run.errors.hasPrefix("mentor: "), "\(run)")
    #expect(!run.output.contains("\u{0}"))
  }

  /// What never ends is told before the memory is gone; a limit of the shell stands in for the machine's.
  @Test(arguments: [
    ["score", "--about", "/dev/zero", "m.txt"], ["draft", "first", "--brief", "/dev/zero"],
    ["draft", "first", "--brief", "-", "--to", "Ana"],
  ])
  func anInputWithoutEndIsTold(_ words: [String]) throws {
    let machine = try Machine()
    Files.write("Hi Ana,\n\ncould you look at row 3 by Friday?\n\nLena\n", to: "\(machine.home)/m.txt")
    // The sanitizers take more memory for themselves than any limit leaves.
    let limit = Machine.isQuick ? "" : "ulimit -v 8000000;"
    let run = machine.run(words, in: machine.home, after: "exec < /dev/zero; \(limit)")
    expectTrouble(run, "is larger than 64 MiB")
  }

  @Test func aPipeIsReadUpToABound() throws {
    let zeros = open("/dev/zero", O_RDONLY | O_CLOEXEC)
    defer { close(zeros) }
    let input = Input(descriptor: zeros)
    #expect {
      try Input.read(input.descriptor, name: "standard input", atMost: 1 << 20, hint: "; no message is")
    } throws: { error in
      (error as? Trouble)?.what == "standard input: is larger than 1 MiB; no message is"
    }
  }

  @Test func otherFilesAreStillScored() throws {
    let machine = try Machine()
    Files.write("Hi Ana,\n\ncould you look at row 3 by Friday?\n\nLena\n", to: "\(machine.home)/b.txt")
    let run = machine.run("score", "\(machine.home)/none.txt", "\(machine.home)/b.txt")
    #expect(run.status == 2 && run.errors.contains("none.txt") && !run.output.isEmpty, "\(run)")
  }

  /// Nobody is left waiting without a word.
  @Test(arguments: [
    ["score"], ["swap", "--with", "Bo"], ["triage"], ["score", "--input", "ndjson"],
    ["classify", "--input", "ndjson"],
  ])
  func nothingNamedAtATerminal(_ words: [String]) throws {
    let terminal = try Terminal(on: try Machine(), words, columns: 200)
    #expect(terminal.finish() == 2 && terminal.seen.contains("no message: name a file"), "\(terminal.seen)")
  }

  @Test func aMessageIsTypedBehindTheDash() throws {
    let terminal = try Terminal(on: try Machine(), ["score", "--format", "short", "-"], columns: 200)
    #expect(terminal.wait(for: "Control-D"))
    terminal.press("Dear Ana,\n\ncan I pick your brain?\n\u{4}")
    #expect(terminal.finish() == 0 && terminal.seen.contains("pick-your-brain"), "\(terminal.seen)")
  }
}
