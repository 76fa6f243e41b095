import MentorKit

/// `mentor swap FILE --with NAME`
enum SwapCommand: Command {
  private enum Format: String, CaseIterable { case text, json }

  static let spec = CommandSpec(
    name: "swap",
    summary: "Show the message as another person would get it",
    details: [
      "The reader's name is exchanged, and each passage that would not be true of the other one is numbered. Where none is left, the message is a form letter: it could go to anyone."
    ],
    examples: [
      .init(line: "mentor swap draft.txt --with 'Kofi Mensah'", does: "read it with his eyes"),
      .init(
        line: "mentor swap draft.txt --to 'Ana Ruiz' --about bio.txt --with 'Kofi Mensah'",
        does: "with what is known of Ana Ruiz"
      ),
    ],
    operands: [
      OperandSpec(
        name: "FILE",
        help: "The message; standard input when there is none or it is '-'.",
        count: .optional,
        values: .file
      )
    ],
    options: [
      OptionSpec(name: "with", short: "w", value: "NAME", help: "The other person."),
      .format(Format.allCases, help: "How to write it."),
      CareGate.option("Show the message behind a care card."),
    ] + MessageOptions.people
  )

  static func run(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    guard let name = arguments.text("with"), name.contains(where: { $0.isLetter }) else {
      throw Trouble("name the other person: mentor swap FILE --with 'Kofi Mensah'")
    }
    let file = try MessageFile.named(by: arguments, world)[0]
    let options = try MessageOptions.told(by: world.configured(arguments, for: file), &world)
    let bag = try MessageFile.read(file, &world)
    var coach = Coach(.builtIn)
    var all: [(file: String, swapped: SwappedMessage)] = []
    let status = MessageFile.forEach(in: bag, of: file, &world) { message, called, _ in
      all.append((called.text, coach.swapped(message, options: options, with: name)))
    }
    if arguments.choice("format", Format.self) == .json {
      world.out.write(line: SwappedMessage.json(all, isBatch: bag.count > 1))
      return status
    }
    for (called, swapped) in all {
      write(swapped, file: called == "-" ? nil : called, arguments, &world)
    }
    return status
  }

  /// A card comes before everything else, and alone if the text is explicit.
  private static func write(
    _ swapped: SwappedMessage,
    file: String?,
    _ arguments: Arguments,
    _ world: inout World
  ) {
    let alone = "The message is untouched. 'mentor swap --continue' shows what else was read."
    guard CareGate.passes(swapped.score.care, arguments, alone: alone, &world.out, width: world.width) else {
      return
    }
    world.out.write(swapped.text(file: file, world.look(arguments)))
  }
}
