import Testing

/// What the README shows is what a reader of it would see.
@Suite("The README")
struct ReadmeTests {
  struct Command: CustomTestStringConvertible {
    let line: String
    let prints: String
    var testDescription: String { line }
  }

  /// The commands of all `console` blocks, in their order, each with what stands below it.
  static let commands: [Command] = {
    let text = Files.text("\(TestFolder.package())/README.md") ?? ""
    var commands: [Command] = []
    var inside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        inside = line == "```console"
      } else if inside, line.hasPrefix("$ ") {
        commands.append(Command(line: String(line.dropFirst(2)), prints: ""))
      } else if inside, let last = commands.popLast() {
        commands.append(Command(line: last.line, prints: last.prints + line + "\n"))
      }
    }
    return commands
  }()

  @Test("shows what the program prints")
  func showsWhatTheProgramPrints() throws {
    let machine = try Machine.withProgramOnPath()
    #expect(Self.commands.count > 8)
    for command in Self.commands {
      let run = machine.runAny(["/bin/sh", "-c", "cd '\(TestFolder.package())' && \(command.line)"])
      #expect(trimmed(run.output) == trimmed(command.prints), "\(command.line)\n\(run.errors)")
    }
  }

  @Test("shows what becomes of the answers of a session")
  func showsASession() throws {
    let readme = Files.text("\(TestFolder.package())/README.md") ?? ""
    let session = readme.split(separator: "\n").drop { $0 != "$ mentor draft follow-up --channel chat" }
      .prefix { $0 != "```" }
    let answers = session.filter { $0.hasPrefix("> ") }.map { String($0.dropFirst(2)) }
    try #require(answers.count > 8 && answers[3] == "Any advice?")
    let fields = ["--to", "--topic", "--sent", "--ask", "--ask", "--by", "--size", "--name"]
    let told = zip(fields, answers).filter { $0.1 != answers[3] }.flatMap { [$0.0, $0.1] }
    let run = try Machine().run(["draft", "follow-up", "--channel", "chat"] + told)
    #expect(run.status == 0)
    let printed = (run.output + run.errors).split(separator: "\n")
    #expect(printed.count > 8)
    #expect(printed.filter { !session.contains($0) } == [])
  }

  @Test("shows code that is run")
  func showsCodeThatIsRun() {
    let readme = Files.text("\(TestFolder.package())/README.md") ?? ""
    let tests = Files.text("\(TestFolder.package())/Tests/LibraryTests/LibraryTests.swift") ?? ""
    let run = tests.split(separator: "\n").map { $0.drop { $0 == " " } }
    let code = readme.split(separator: "\n").drop { $0 != "```swift" }.dropFirst().prefix { $0 != "```" }
    #expect(code.count > 8)
    #expect(code.filter { !run.contains($0) } == [])
  }

  /// Blocks are set apart by an empty line, which the program does not print.
  private func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}
