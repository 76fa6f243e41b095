/// How many messages are read at once.
enum Jobs {
  static let option = OptionSpec(
    name: "jobs",
    short: "j",
    value: "N",
    values: .number(1...1024),
    setting: .run,
    help: "Read that many messages at once where there are many; as many as there are cores if not told."
  )

  static func count(_ arguments: Arguments) -> Int { arguments.number("jobs") ?? Cores.count }
}
