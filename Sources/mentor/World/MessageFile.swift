import MentorKit
import MentorText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads messages and says what is wrong with them, before anything else looks at them.
enum MessageFile {
  /// Unit: bytes. What is larger is no message, and no mailbox that is read in one go.
  private static let most = 1 << 30

  /// The messages of a file, or of standard input for "-".
  ///
  /// - Throws: `Trouble` for what cannot be read, is empty or is no text. Broken UTF-8 is noted and read on.
  static func read(_ file: Arguments.Word, _ world: inout World, command: CommandSpec) throws(Trouble)
    -> Mailbag
  {
    let isInput = file.text == "-"
    let name = isInput ? "standard input" : Printable.text(file.text)
    if isInput, world.input.isTerminal {
      throw Trouble("no message: name a file, or pipe one in (see 'mentor \(command.name) --help')")
    }
    // Looked at before it is read: a file with a hole in it may be larger than the memory.
    var status = stat()
    let isKnown = isInput ? fstat(world.input.descriptor, &status) == 0 : stat(file.cString, &status) == 0
    if isKnown, status.st_mode & S_IFMT == S_IFREG, status.st_size > most { throw tooLarge(name) }
    let bytes = isInput ? try world.input.all() : try Input.file(file)
    if bytes.count > most { throw tooLarge(name) }
    guard bytes.contains(where: { $0 > 32 }) else {
      throw Trouble("\(name): is empty; there is no message to read")
    }
    let bag = Mailbag(bytes, name: file.text)
    if !bag.isPlain {
      if !bag.isMbox, bag[0].isEmpty { throw Trouble("\(name): holds no text to read") }
      return bag
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
    return bag
  }

  private static func tooLarge(_ name: String) -> Trouble {
    Trouble("\(name): is larger than \(most >> 30) GiB; no message is, and a mailbox can be split")
  }

  /// What a message is called: an mbox has many, told apart by their numbers.
  static func name(of place: Int, in bag: Mailbag, _ file: Arguments.Word) -> MessageName {
    MessageName(bag.isMbox ? file.bytes + "#\(place + 1)".utf8 : file.bytes)
  }
}
