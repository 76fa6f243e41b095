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
}

/// An argument without a dash.
struct OperandSpec: Sendable {
  enum Count: Sendable { case one, optional, many }

  let name: String
  let help: String
  var count: Count = .one
  var values: ValueSpec = .text
}

/// An argument that begins with two dashes.
struct OptionSpec: Sendable {
  let name: String
  var short: Character?
  /// What its value is called in the help; nil for a switch.
  var value: String?
  var values: ValueSpec = .text
  /// May be given more than once; of another option the last one counts.
  var isList = false
  let help: String

  var isSwitch: Bool { value == nil }
}

/// Which values an option or an operand accepts.
enum ValueSpec: Sendable {
  case text, file, folder
  case number(ClosedRange<Int>)
  case choice([String])
}
