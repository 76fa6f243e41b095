import MentorKit
import MentorText

extension UsageError {
  /// An option that the command does not have.
  ///
  /// - Parameters:
  ///   - meant: what is looked for where a short one is not known: "-format" is meant as "--format".
  ///   - whole: the program with all its commands.
  static func unknownOption(
    _ written: String,
    meant: String? = nil,
    _ spec: CommandSpec,
    _ path: [String],
    whole: () -> CommandSpec
  ) -> UsageError {
    let meant = meant ?? written
    let hint =
      meant.suggestion(among: spec.options.map { "--\($0.name)" })
      ?? owner(of: meant, in: whole().all(), isBelowCommand: path.count > 1)
      ?? "a text that begins with a dash goes behind '--'"
    return UsageError(what: "unknown option '\(Printable.text(written))'; \(hint)", spec: spec, path: path)
  }

  /// The option of another command. Behind a command only the very name is meant for another one; a slip is
  /// not.
  private static func owner(
    of written: String,
    in all: [(spec: CommandSpec, path: [String])],
    isBelowCommand: Bool
  ) -> String? {
    guard
      let name = written.nearest(in: all.flatMap { $0.spec.options.map { "--\($0.name)" } }),
      let owner = all.first(where: { $0.spec.option(long: name.dropFirst(2)) != nil })
    else { return nil }
    if isBelowCommand, name != written { return nil }
    let command = owner.path.joined(separator: " ")
    return name == written
      ? "'\(command)' has an option of that name" : "did you mean '\(name)' of '\(command)'?"
  }
}
