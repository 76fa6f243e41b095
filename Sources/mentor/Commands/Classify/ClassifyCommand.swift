import MentorKit

/// `mentor classify [TEXT ...]`
enum ClassifyCommand: Command {
  enum Format: String, CaseIterable { case text, json, ndjson }

  static let spec = CommandSpec(
    name: "classify",
    summary: "Say which kind of help it is: mentor, sponsor, tutor, coach, therapist",
    details: [
      "Reads what somebody would like help with, in their own words, and says who helps with that: where to look, whether such a person can be hired, what to do now. When two are near it says so and gives the question that separates them; on a terminal it asks it, at most twice.",
      "With '--input ndjson' each line of standard input is a JSON object, \"text\" and if you like \"id\"; other fields are passed over. Each is answered on one line. Such answers never carry a care card: nobody is to be found in a list by it.",
    ],
    examples: [
      .init(
        line: "mentor classify 'I freeze when I present to the board'",
        does: "who helps with that, and what to do now"
      ),
      .init(line: "mentor classify < note.txt", does: "the same for a longer text"),
      .init(line: "mentor classify --format json - < note.txt", does: "for another program"),
    ],
    operands: [
      OperandSpec(
        name: "TEXT",
        help: "What the help is needed for; '-' or nothing reads standard input.",
        count: .many
      )
    ],
    options: [
      .format(Format.allCases),
      InputKind.option,
      Jobs.option,
      OptionSpec(name: "ask", help: "Ask what separates two near answers, even if the input is no terminal."),
      NoInput.option,
      CareGate.option("Show the answer behind a care card."),
    ]
  )

  static func run(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    if arguments.choice("input") == InputKind.ndjson { return try ClassifyStream.run(arguments, &world) }
    if arguments.operands.isEmpty, world.input.isTerminal, arguments.has("no-input") {
      throw UsageError(
        what: "there is no text to read, and '--no-input' asks for none",
        spec: arguments.spec,
        path: ["mentor", spec.name]
      )
    }
    let text = try text(arguments, &world)
    guard !text.isInvisible() else {
      throw Trouble("there is no text to read; say in a sentence or two what you would like help with")
    }
    if let place = text.firstIndex(of: 0) {
      throw Trouble.noText("this", nul: place)
    }
    world.note(broken: text, of: isInput(arguments) ? Arguments.Word.input.shown : "the text")
    var classifier = Classifier.builtIn
    var answer = classifier.classification(of: text)
    let format = arguments.choice("format", Format.self) ?? .text
    let asks = arguments.has("ask") && !arguments.has("no-input")
    switch format {
    case .json, .ndjson:
      if asks { answer = ClassifyTalk(classifier).settled(answer, &world) }
      world.out.write(line: answer.json(pretty: format == .json))
    case .text:
      let alone = "'mentor classify --continue' shows what else was read."
      let isTalk = world.input.isTerminal && world.err.isTerminal && !arguments.has("no-input")
      if answer.care == nil, asks || isTalk { answer = ClassifyTalk(classifier).settled(answer, &world) }
      guard CareGate.passes(answer.care, arguments, alone: alone, &world.out, width: world.width) else {
        return .done
      }
      let page = ClassificationText(answer, goesOn: arguments.has("continue"))
      world.out.write(page.text(world.look(arguments)))
    }
    return .done
  }

  /// The text is what comes in.
  private static func isInput(_ arguments: Arguments) -> Bool { arguments.operands.first?.isInput ?? true }

  /// The operands as one text, or what comes in.
  private static func text(_ arguments: Arguments, _ world: inout World) throws(Trouble) -> [UInt8] {
    let words = arguments.operands
    if words.count > 1, words.contains(where: { $0.isInput }) {
      throw Trouble("'-' stands for standard input and goes with no other text")
    }
    if words.count == 1, words[0].text.contains(where: { "./".contains($0) }), System.exists(words[0].cString)
    {
      let name = Printable.text(words[0].text)
      throw Trouble("'\(name)' is a file; use: mentor classify - < \(ShellWord.quoted(name))")
    }
    if !isInput(arguments) { return Array(words.map(\.bytes).joined(separator: [32])) }
    guard world.input.isTerminal, !arguments.has("no-input") else {
      world.announceTyping()
      return try world.input.all()
    }
    world.say("What would you like help with? A sentence or two; an empty line ends it.")
    world.err.flush()
    var lines: [String] = []
    while let line = world.input.line(), !line.isEmpty { lines.append(line) }
    return Array(lines.joined(separator: "\n").utf8)
  }
}
