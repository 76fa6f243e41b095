/// The option by which a command takes own rules.
enum RuleOption {
  static let rules = OptionSpec(
    name: "rules",
    value: "DIR",
    values: .folder,
    setting: .run,
    help:
      "Own rules besides those built in, of one folder; of several the last counts. See 'mentor help rules'."
  )
}
