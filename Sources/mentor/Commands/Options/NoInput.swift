/// The option by which a command asks nobody.
enum NoInput {
  static let option = OptionSpec(name: "no-input", help: "Ask nothing, on a terminal either.")
}
