import MentorKit
import MentorText

/// Reads a message and says what is wrong with it, before anything else looks at it.
enum MessageFile {
  /// The bytes of a file, or of standard input for "-".
  ///
  /// - Throws: `Trouble` for what cannot be read, is empty or is no text. Broken UTF-8 is noted and read on.
  static func read(_ file: Arguments.Word, _ world: inout World, command: CommandSpec) throws(Trouble)
    -> [UInt8]
  {
    let isInput = file.text == "-"
    let name = isInput ? "standard input" : Printable.text(file.text)
    if isInput, world.input.isTerminal {
      throw Trouble("no message: name a file, or pipe one in (see 'mentor \(command.name) --help')")
    }
    let bytes = isInput ? try world.input.all() : try Input.file(file)
    guard bytes.contains(where: { $0 > 32 }) else {
      throw Trouble("\(name): is empty; there is no message to read")
    }
    if let place = bytes.firstIndex(of: 0) {
      throw Trouble(
        "\(name): is no text (a NUL byte stands at byte \(place)); save it as plain text in UTF-8"
      )
    }
    if let place = BrokenText.firstPlace(in: bytes) {
      let position = LineIndex(bytes).position(of: place)
      world.note(
        "\(name): line \(position.line), column \(position.column) is not UTF-8; it was read as a replacement character"
      )
    }
    return bytes
  }
}
