import MentorKit

/// `mentor help [COMMAND ...]`
enum HelpCommand: Command {
  enum Format: String, CaseIterable { case text, json, man }

  static let readsSettings = false

  static let spec = CommandSpec(
    name: "help",
    summary: "Show help for a command",
    examples: [
      .init(line: "mentor help score", does: "everything that 'mentor score' takes"),
      .init(line: "mentor help --format man > mentor.1", does: "the manual page"),
    ],
    operands: [
      OperandSpec(
        name: "COMMAND",
        help: "The command, or command and subcommand.",
        count: .many,
        values: .command
      )
    ],
    options: [
      .format(
        Format.allCases,
        help: "How to write it; 'json' tells programs everything that the parser knows."
      )
    ]
  )

  static func run(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    var spec = Program.root
    var path = [spec.name]
    for word in arguments.operands {
      guard let next = spec.subcommand(word.text) else {
        throw UsageError(
          what: "no command is named '\(Printable.text(word.text))'; \(spec.hint(for: word.text))",
          spec: spec,
          path: path
        )
      }
      spec = next
      path.append(next.name)
    }
    switch arguments.choice("format", Format.self) ?? .text {
    case .text:
      let set = world.configuredForHelp(arguments)
      world.widthTold = set.number("width")
      world.out.write(Help(spec: spec, path: path).text(world.look(set)))
    case .json: world.out.write(line: HelpJSON(spec: spec, path: path).text)
    case .man: world.out.write(Manual(spec: spec, path: path).text)
    }
    return .done
  }
}
