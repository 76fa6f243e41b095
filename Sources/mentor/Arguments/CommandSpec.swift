/// What a command is called, what it takes and what it is for.
///
/// The one value from which the parser, the help, the completions, the manual page and the tests are made.
struct CommandSpec: Sendable {
  let name: String
  var aliases: [String] = []
  /// One line without a full stop at its end.
  let summary: String
  /// Paragraphs below the usage line.
  var details: [String] = []
  var examples: [Example] = []
  var operands: [OperandSpec] = []
  var options: [OptionSpec] = []
  var subcommands: [CommandSpec] = []
  /// For programs and not for people: no help, completion or manual names it.
  var isHidden = false

  /// A command line and what it does.
  struct Example: Sendable {
    let line: String
    let does: String
  }

  /// A subcommand by its name or by one of its other names.
  func subcommand(_ word: String) -> CommandSpec? {
    subcommands.first { $0.name == word || $0.aliases.contains(word) }
  }

  func option(long name: some StringProtocol) -> OptionSpec? { options.first { $0.name == name } }

  func option(short letter: Character) -> OptionSpec? { options.first { $0.short == letter } }

  /// The subcommands that people are told of.
  var shownSubcommands: [CommandSpec] { subcommands.filter { !$0.isHidden } }

  /// The operands with each name once, for a list of them.
  var namedOperands: [OperandSpec] {
    operands.indices.filter { place in !operands[..<place].contains { $0.name == operands[place].name } }
      .map { operands[$0] }
  }

  /// The command itself and every command below it, with the names that lead there.
  func all(path: [String] = []) -> [(spec: CommandSpec, path: [String])] {
    let path = path + [name]
    return [(self, path)] + shownSubcommands.flatMap { $0.all(path: path) }
  }
}

/// An argument without a dash.
struct OperandSpec: Sendable {
  enum Count: String, Sendable { case one, optional, many }

  let name: String
  let help: String
  var count: Count = .one
  var values: ValueSpec = .text
}

/// An argument that begins with two dashes.
struct OptionSpec: Sendable {
  /// What a configuration can set, and from where its nearest file is looked for.
  enum Setting: Sendable {
    /// Holds for a run, and is looked for from the working folder.
    case run
    /// Holds for a message, and is looked for from its file.
    case message
    /// Holds for a run, and is looked for from its files if these say the same, else from the working folder.
    case report
  }

  let name: String
  var short: Character?
  /// What its value is called in the help; nil for a switch.
  var value: String?
  var values: ValueSpec = .text
  /// May be given more than once; of another option the last one counts.
  var isList = false
  /// What holds if nothing is told, where that can be said in a word.
  var standard: String?
  /// Nil for what only the command line can say.
  var setting: Setting?
  let help: String

  var isSwitch: Bool { value == nil }
}

extension OptionSpec {
  /// How a command writes its result; the first of the formats if none is told.
  static func format(
    _ formats: [some RawRepresentable<String>],
    setting: Setting? = nil,
    help: String = "How to write the result."
  ) -> OptionSpec {
    let names = formats.map(\.rawValue)
    return OptionSpec(
      name: "format",
      short: "f",
      value: "FORMAT",
      values: .choice(names),
      standard: names.first,
      setting: setting,
      help: help
    )
  }
}

/// Which values an option or an operand accepts.
enum ValueSpec: Sendable {
  case text, file, folder
  /// The id of a rule; own rules count too, so that the command checks it.
  case rule
  case command
  case number(ClosedRange<Int>)
  case choice([String])
  /// The same for what may have had another name: one that is not among those of today is asked for.
  case name([String], isKnown: @Sendable (String) -> Bool)

  /// The names that people are told of; nil where there are none.
  var names: [String]? {
    switch self {
    case .choice(let names), .name(let names, _): names
    default: nil
    }
  }
}
