import MentorKit

/// Everything that the parser knows of a command, for programs: editors, wrappers, documentation.
struct HelpJSON {
  let spec: CommandSpec
  let path: [String]

  var text: String {
    JSON.object([
      ("schema", .string("mentor.help/1")), ("version", .string(Program.version)),
      ("command", command(spec, path)),
    ]).text(pretty: true)
  }

  private func command(_ spec: CommandSpec, _ path: [String]) -> JSON {
    .object([
      ("name", .string(spec.name)), ("path", strings(path)), ("aliases", strings(spec.aliases)),
      ("summary", .string(spec.summary)),
      ("usage", strings(path + Help(spec: spec, path: path).synopsis)), ("details", strings(spec.details)),
      (
        "examples",
        .array(spec.examples.map { .object([("line", .string($0.line)), ("does", .string($0.does))]) })
      ),
      ("operands", .array(spec.operands.map(operand))), ("options", .array(spec.options.map(option))),
      ("commands", .array(spec.shownSubcommands.map { command($0, path + [$0.name]) })),
    ])
  }

  private func operand(_ operand: OperandSpec) -> JSON {
    .object([
      ("name", .string(operand.name)), ("help", .string(operand.help)),
      ("count", .string(operand.count.rawValue)), ("values", values(operand.values)),
    ])
  }

  private func option(_ option: OptionSpec) -> JSON {
    .object([
      ("name", .string(option.name)), ("short", JSON(option.short.map { String($0) })),
      ("value", JSON(option.value)), ("values", option.isSwitch ? .null : values(option.values)),
      ("repeats", .bool(option.isList)), ("default", JSON(option.standard)),
      ("configurable", .bool(option.setting != nil)), ("help", .string(option.help)),
    ])
  }

  private func values(_ values: ValueSpec) -> JSON {
    switch values {
    case .text: .object([("type", .string("text"))])
    case .file: .object([("type", .string("file"))])
    case .folder: .object([("type", .string("folder"))])
    case .rule: .object([("type", .string("rule"))])
    case .command: .object([("type", .string("command"))])
    case .number(let range):
      .object([
        ("type", .string("number")), ("from", .int(range.lowerBound)), ("to", .int(range.upperBound)),
      ])
    case .choice(let names), .name(let names, _):
      .object([("type", .string("choice")), ("names", strings(names))])
    }
  }

  private func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }
}
