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
