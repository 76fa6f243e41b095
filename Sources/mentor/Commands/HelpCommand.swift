import MentorKit

/// `mentor help [COMMAND ...]`
enum HelpCommand: Command {
  static let spec = CommandSpec(
    name: "help",
    summary: "Show help for a command",
    examples: [.init(line: "mentor help score", does: "everything that 'mentor score' takes")],
    operands: [OperandSpec(name: "COMMAND", help: "The command, or command and subcommand.", count: .many)]
  )

  static func run(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    var spec = Program.root
    var path = [spec.name]
    for word in arguments.operands {
      guard let next = spec.subcommand(word.text) else {
        let hint = Suggestion.text(word.text, among: spec.subcommands.map(\.name)).map { "; \($0)" } ?? ""
        throw UsageError(
          what: "no command is named '\(Printable.text(word.text))'\(hint)",
          spec: spec,
          path: path
        )
      }
      spec = next
      path.append(next.name)
    }
    world.out.write(Help(spec: spec, path: path).text(width: world.width))
    return .done
  }
}
