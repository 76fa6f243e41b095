import MentorText

extension CommandSpec {
  /// The command that was meant below this one; one that stands deeper in the program is found too.
  func hint(for name: String, root: CommandSpec = Program.root) -> String {
    if let near = name.suggestion(among: shownSubcommands.flatMap { [$0.name] + $0.aliases }) {
      return near
    }
    if let deep = root.all().first(where: { $0.path.count > 1 && $0.spec.name == name }) {
      return "did you mean '\(deep.path.joined(separator: " "))'?"
    }
    return shownSubcommands.isEmpty
      ? "'\(self.name)' has no commands below it"
      : "known are: \(shownSubcommands.map(\.name).joined(separator: ", "))"
  }
}
