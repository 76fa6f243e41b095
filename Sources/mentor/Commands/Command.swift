/// One command of the program: what it is called and takes, and what it does.
protocol Command: Sendable {
  static var spec: CommandSpec { get }

  /// False for a command that has to work where a configuration is broken.
  static var readsSettings: Bool { get }

  static func run(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus
}

extension Command {
  static var readsSettings: Bool { true }
}
