import MentorKit

/// `mentor score [FILE ...]`
enum ScoreCommand: Command {
  static let spec = CommandSpec(
    name: "score",
    aliases: ["check"],
    summary: "Say how ready a message is and what to change first",
    details: [
      "Reads files, or standard input when there is none or the file is '-'. A mail (.eml, or anything that begins like one) is decoded, its To and From are the reader and the writer, and findings are placed in the file; of an mbox with several every message is scored, as FILE#1, FILE#2. Up to 100 points: five letters of 20 (Specific, Meaningful, Action-oriented, Real, Time-bound). They say how much of what helps a busy reader is there; they are no chance of a reply.",
      "With '--input ndjson' each line is a JSON object: \"text\", and if you like \"id\", \"to\", \"about\" (the text itself), \"from\", \"relation\", \"channel\", \"kind\"; other fields are passed over. Each is answered on one line with its \"id\", at once when no further line is there yet; one that cannot be read is answered by an object with \"error\" and \"line\".",
    ],
    examples: [
      .init(line: "mentor score draft.txt", does: "score, what to mend first, what is good"),
      .init(
        line: "mentor score --to 'Ana Ruiz' --about bio.txt draft.txt",
        does: "check it against what is known of the reader"
      ),
      .init(
        line: "mentor score --out report.html draft.txt",
        does: "the message with its advice beside it, as a page"
      ),
      .init(
        line: "mentor score --min-score 70 --format json *.txt",
        does: "for a script: status 1 if one is below 70"
      ),
      .init(
        line: "mentor score --input ndjson < messages.ndjson > scores.ndjson",
        does: "a data set, or a service that writes a line and reads one"
      ),
    ],
    operands: [MessageFile.operand],
    options: [
      OptionSpec(
        name: "example",
        value: "NAME",
        values: .choice(BuiltInMessage.names),
        help: "Score a message that is built in, to see what a report is like."
      )
    ] + MessageOptions.all + [
      OptionSpec(
        name: "stdin-filename",
        value: "NAME",
        values: .file,
        help: "What standard input is called, and where its configuration is looked for: for editors."
      ),
      .format(
        ScoreOutput.Format.allCases,
        setting: .report,
        help:
          "How to write the result; what the name in --out ends with decides, if this is not told. 'json' is one object for one message and an array for several, 'ndjson' one object a line."
      ),
      OptionSpec(
        name: "out",
        short: "o",
        value: "FILE",
        values: .file,
        help: "Write the result into a file, as a whole or not at all; '-' is standard output."
      ),
      OptionSpec(
        name: "all",
        short: "a",
        help: "Show every finding with its reason, info and dismissed ones too."
      ),
      OptionSpec(
        name: "only",
        value: "RULE,...",
        values: .rule,
        isList: true,
        setting: .message,
        help: "Show findings of these rules alone."
      ),
      OptionSpec(
        name: "except",
        value: "RULE,...",
        values: .rule,
        isList: true,
        setting: .message,
        help: "Leave out findings of these rules."
      ),
      OptionSpec(
        name: "min-score",
        value: "N",
        values: .number(0...100),
        setting: .message,
        help: "End with status 1 if a message has fewer points."
      ),
      OptionSpec(
        name: "fail-on",
        value: "SEVERITY",
        values: .choice(["blocker", "major", "minor"]),
        setting: .message,
        help: "End with status 1 if a finding is as severe."
      ),
      InputKind.option,
      Jobs.option,
      RuleOption.rules,
      CareGate.option("Show the report behind a care card."),
    ]
  )

  static func run(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    if arguments.choice("input") == InputKind.ndjson { return try ScoreStream.run(arguments, &world) }
    let files = arguments.operands.isEmpty ? [.input] : arguments.operands
    let named = files.map { $0.isInput ? arguments.word("stdin-filename") ?? $0 : $0 }
    let arguments = world.configured(arguments, forAll: named)
    guard let out = arguments.word("out") else { return try score(arguments, &world).status }
    let read =
      arguments.operands + ["about", "stdin-filename"].compactMap(arguments.word)
      + world.filesReadAnyway(for: named, arguments)
    let rules = try arguments.word("rules").map(RuleFolder.names) ?? []
    let isInputRead = files.contains(where: \.isInput) && !arguments.has("example")
    try OutFile.check(out, against: read + rules, isInputRead ? world.input : nil)
    let screen = world.out
    world.out = Output(descriptor: nil)
    defer { world.out = screen }
    let result = try score(arguments, &world)
    if result.count > 0 { try OutFile.write(String(decoding: world.out.pending, as: UTF8.self), to: out) }
    return result.status
  }

  /// Scores every file that can be read, and tells how many messages these were.
  private static func score(_ arguments: Arguments, _ world: inout World) throws -> (
    status: ExitStatus, count: Int
  ) {
    let example = arguments.text("example").flatMap { BuiltInMessage($0) }
    if example != nil, !arguments.operands.isEmpty {
      throw Trouble("'--example' takes the place of a file; leave one of them out")
    }
    let files = try MessageFile.named(by: arguments, world)
    if arguments.has("stdin-filename"), example != nil || !files.contains(where: \.isInput) {
      throw Trouble(
        "'--stdin-filename' names standard input, which is not read here; leave it out, or read '-'"
      )
    }
    var scorer = FileScorer(
      arguments,
      mentor: try world.mentor(arguments),
      dismissals: world.dismissals(),
      about: try MessageOptions.about(arguments, &world),
      isBatch: files.count > 1
    )
    let result =
      if let example {
        scorer.score(example, &world)
      } else {
        files.count == 1 ? scorer.score(files[0], &world) : scorer.scoreAll(files, &world)
      }
    scorer.output.finish(isComplete: !result.hasTrouble, &world)
    return (result.hasTrouble ? .trouble : result.isBelow ? .belowThreshold : .done, result.count)
  }
}
