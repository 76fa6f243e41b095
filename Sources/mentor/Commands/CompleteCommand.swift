/// `mentor complete -- WORD ...`: what the completion scripts ask.
///
/// The first line says what is wanted: "words", and then each word with a tab and its explanation; "files",
/// "folders" or "nothing".
enum CompleteCommand: Command {
  static let readsSettings = false

  static let spec = CommandSpec(
    name: "complete",
    summary: "Say what can stand at the end of a command line",
    operands: [
      OperandSpec(name: "WORD", help: "The words so far; the last one is being typed.", count: .many)
    ],
    isHidden: true
  )

  static func run(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    switch Completer(root: Program.root, words: arguments.operands.map(\.text)).answer {
    case .files: world.out.write(line: "files")
    case .folders: world.out.write(line: "folders")
    case .nothing: world.out.write(line: "nothing")
    case .words(let words):
      world.out.write(line: "words")
      for candidate in words { world.out.write(line: "\(candidate.word)\t\(candidate.help)") }
    }
    return .done
  }
}
