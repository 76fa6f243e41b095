/// Reads a command line as POSIX and GNU tools do: options anywhere among the operands, "--" ends them, "-"
/// is an operand.
struct ArgumentParser {
  enum Request {
    case run(Arguments, path: [String])
    /// Help, with what could be read of the other words: how wide and in which colours.
    case help(CommandSpec, path: [String], Arguments)
    case version
    /// A completion script, for the shell that is named or else the one of the environment.
    case completion(shell: String?)
  }

  /// The spelling of programs made with swift-argument-parser, so that what installs those installs this one
  /// too.
  static let script = "--generate-completion-script"

  private let root: CommandSpec
  private let words: [Arguments.Word]
  private let whole: () -> CommandSpec

  /// - Parameter whole: the program with all its commands, for hints.
  init(root: CommandSpec, words: [Arguments.Word], whole: @escaping () -> CommandSpec = { Program.root }) {
    self.root = root
    self.whole = whole
    self.words = words
  }

  /// - Throws: `UsageError` for the first thing that does not fit; help and version win over everything else.
  func parse() throws(UsageError) -> Request {
    var finder = CommandFinder(root: root, words: words, whole: whole)
    try finder.find()
    var reader = ArgumentReader(finder)
    if let early = askedFor(finder, reader) { return early }
    try reader.read()
    try OperandChecker(arguments: reader.arguments, path: finder.path).check()
    return .run(reader.arguments, path: finder.path)
  }

  /// "--help" counts wherever it stands before "--", and wins over mistakes.
  private func askedFor(_ finder: CommandFinder, _ reader: ArgumentReader) -> Request? {
    if finder.asksForHelp {
      var reader = reader
      try? reader.read()
      return .help(finder.spec, path: finder.path, reader.arguments)
    }
    let before = finder.words.prefix { $0.text != "--" }.map(\.text)
    if before.contains(where: { $0 == "--version" || $0 == "-V" }) { return .version }
    let place = before.firstIndex { $0 == Self.script || $0.hasPrefix(Self.script + "=") }
    guard let place else { return nil }
    let given = before[place].dropFirst(Self.script.count + 1)
    let next = before.dropFirst(place + 1).first { !$0.hasPrefix("-") }
    return .completion(shell: given.isEmpty ? next : String(given))
  }
}
