import MentorText

@main
enum Program {
  static let version = "0.1.0"

  /// All commands, in the order of a request's way.
  static let commands: [any Command.Type] = [
    ClassifyCommand.self, ScoreCommand.self, SwapCommand.self, CompareCommand.self, TriageCommand.self,
    DraftCommand.self, ChecklistCommand.self,
    LogCommand.self, ProfileCommand.self, RolesCommand.self, RulesCommand.self, ExplainCommand.self,
    DismissCommand.self, ConfigCommand.self, HelpCommand.self, CompletionCommand.self, CompleteCommand.self,
  ]

  /// When this version was made, as the manual page writes it.
  static let date = "November 25, 2026"

  static let statuses =
    "0 done; 1 a threshold that was asked for is not met, or an example of an own rule fails; 2 something could not be read, written or understood."

  /// Options that every command takes.
  static let common: [OptionSpec] = [
    OptionSpec(
      name: "color",
      value: "WHEN",
      values: .choice(ColourChoice.names),
      standard: ColourChoice.auto.rawValue,
      setting: .run,
      help: "Whether to colour. NO_COLOR in the environment turns it off too."
    ),
    OptionSpec(
      name: "width",
      value: "N",
      values: .number(20...1000),
      setting: .run,
      help: "Columns to write in; if not told those of the terminal, at most 100."
    ),
    OptionSpec(
      name: "config",
      value: "FILE",
      values: .file,
      help: "Read this configuration and no other: see 'mentor help config'."
    ),
    OptionSpec(name: "no-config", help: "Read no configuration file."),
    OptionSpec(name: "help", short: "h", help: "Show help and stop."),
    OptionSpec(name: "version", short: "V", help: "Show the version and stop."),
  ]

  static let root = root(of: commands)

  /// The program with the command alone that the first word names, if it names one: a start makes no others.
  private static func root(for words: [Arguments.Word]) -> CommandSpec {
    guard let name = words.first?.text,
      let command = commands.first(where: { $0.spec.name == name || $0.spec.aliases.contains(name) })
    else { return root }
    return root(of: [command])
  }

  private static func root(of commands: [any Command.Type]) -> CommandSpec {
    CommandSpec(
      name: "mentor",
      summary: "Ask a busy person for help so that they can say yes",
      details: [
        "mentor reads a message before it is sent: is it specific, meaningful, action-oriented, real and time-bound, and is it written to this reader or to anyone? Everything stays on this machine."
      ],
      examples: [
        .init(line: "mentor score draft.txt", does: "what to change before sending"),
        .init(line: "mentor score --to 'Ana Ruiz' draft.txt", does: "the same, with the reader's name known"),
        .init(line: "mentor draft", does: "a first version from facts you give"),
      ],
      options: common,
      subcommands: commands.map { withCommon($0.spec) }
    )
  }

  private static func withCommon(_ spec: CommandSpec) -> CommandSpec {
    var spec = spec
    spec.options += common
    spec.subcommands = spec.subcommands.map(withCommon)
    return spec
  }

  // Closures in the entry point itself would be bound to the main actor, and the concurrency runtime with
  // them: a millisecond.
  static func main() { start() }

  private static func start() {
    var world = World.process()
    let words = (1..<max(1, Int(CommandLine.argc))).compactMap { place in
      CommandLine.unsafeArgv[place].map { Arguments.Word(bytesOf: $0) }
    }
    let status = run(words, &world)
    leave(with: status, &world)
  }

  /// Carries out a command line, and answers how the process is to end.
  static func run(_ words: [Arguments.Word], _ world: inout World) -> ExitStatus {
    do {
      let parser = ArgumentParser(root: root(for: words), words: words)
      switch try parser.parse() {
      case .version:
        world.out.write(line: "mentor \(version)")
        return .done
      case .help(let spec, let path, let given):
        let arguments = world.configuredForHelp(given)
        world.widthTold = arguments.number("width")
        world.out.write(Help(spec: spec, path: path).text(world.look(arguments)))
        return .done
      case .completion(let shell):
        world.out.write(try CompletionScript.text(for: shell, world.environment))
        return .done
      case .run(let arguments, let path): return try run(arguments, path, &world)
      }
    } catch let error as UsageError {
      world.note(error.what)
      world.err.write(Help(spec: error.spec, path: error.path).usage(width: world.width))
      world.err.write(line: "See '\(error.path.joined(separator: " ")) --help'.")
    } catch let trouble as Trouble {
      world.note(trouble.what)
    } catch {
      world.note("\(error)")
    }
    return .trouble
  }

  /// Writes what is left and ends the process. A reader that has gone away is no trouble; any other error of
  /// writing is.
  private static func leave(with status: ExitStatus, _ world: inout World) -> Never {
    world.out.flush()
    var status = status
    if world.out.failure != 0, world.out.failure != EPIPE {
      world.note("cannot write the result: \(System.text(of: world.out.failure))")
      status = .trouble
    }
    world.err.flush()
    exit(status.rawValue)
  }

  private static func run(_ arguments: Arguments, _ path: [String], _ world: inout World) throws -> ExitStatus
  {
    guard path.count > 1, let command = commands.first(where: { $0.spec.name == path[1] }) else {
      world.err.write(Help(spec: root, path: path).short(width: world.width))
      return .trouble
    }
    var (configured, isWhole) = try settled(arguments, for: command, &world)
    // Where everything goes that goes into no file.
    if configured.word("out")?.isInput == true { configured.leaveOut("out") }
    world.widthTold = configured.number("width")
    let status = try command.run(configured, &world)
    return isWhole ? status : .trouble
  }

  /// The arguments with what is configured, and false if that could not be read. Only what judges a message
  /// waits for it: a slip in a file never stands before human help.
  private static func settled(
    _ arguments: Arguments,
    for command: any Command.Type,
    _ world: inout World
  ) throws -> (Arguments, isWhole: Bool) {
    guard command.readsSettings else { return (arguments, true) }
    do {
      return (try world.configure(arguments), true)
    } catch  where !command.spec.options.contains(where: { $0.setting == .message }) {
      world.note((error as? Trouble)?.what ?? "\(error)")
      return (arguments, false)
    }
  }
}
