import MentorText

/// `mentor completion SHELL`
enum CompletionCommand: Command {
  static let readsSettings = false

  static let spec = CommandSpec(
    name: "completion",
    summary: "Print a script that completes command lines in your shell",
    details: [
      "The scripts ask the program itself, so that they fit every version. 'make install' puts them where the shells look."
    ],
    examples: [
      .init(line: "source <(mentor completion bash)", does: "in ~/.bashrc"),
      .init(line: "source <(mentor completion zsh)", does: "in ~/.zshrc, behind compinit"),
      .init(line: "mentor completion fish > ~/.config/fish/completions/mentor.fish", does: "once, for fish"),
    ],
    operands: [
      OperandSpec(
        name: "SHELL",
        help: "The shell; the one that SHELL names if not told.",
        count: .optional,
        values: .choice(CompletionScript.names)
      )
    ]
  )

  static func run(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    world.out.write(try CompletionScript.text(for: arguments.operands.first?.text, world.environment))
    return .done
  }
}
