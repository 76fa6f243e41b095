import MentorKit
import MentorText

/// Reads messages and says what is wrong with them, before anything else looks at them.
enum MessageFile {
  /// Unit: bytes. What is larger is no message, and no mailbox that is read in one go. A mail may become three
  /// times as long in UTF-8, and places in a text have 31 bits.
  private static let most = 1 << 29

  /// What a command takes that reads messages.
  static let operand = OperandSpec(
    name: "FILE",
    help: "Messages: plain text, Markdown, .eml or mbox.",
    count: .many,
    values: .file
  )

  /// The files that are named, or standard input.
  ///
  /// - Throws: `Trouble` where standard input is named more than once, or is a terminal and not named.
  static func named(by arguments: Arguments, _ world: World) throws(Trouble) -> [Arguments.Word] {
    let files = arguments.operands
    if files.count(where: \.isInput) > 1 { throw Trouble("'-' can stand for standard input only once") }
    if files.isEmpty, world.input.isTerminal {
      throw Trouble(
        "no message: name a file, pipe one in, or type one behind '-' (see 'mentor \(arguments.spec.name) --help')"
      )
    }
    return files.isEmpty ? [Arguments.Word.input] : files
  }

  /// The messages of a file, or of standard input for "-".
  ///
  /// - Parameter alias: what it is called in its place.
  /// - Throws: `Trouble` for what cannot be read, is empty or is no text. Broken UTF-8 is noted and read on.
  static func read(_ file: Arguments.Word, as alias: Arguments.Word? = nil, _ world: inout World)
    throws(Trouble)
    -> Mailbag
  {
    let isInput = file.isInput
    let name = (alias ?? file).shown
    if isInput { world.announceTyping() }
    let input = isInput ? world.input : try Input(opening: file)
    defer { if !isInput { input.close() } }
    let bytes = try Input.read(
      input.descriptor,
      name: isInput ? name : file.text,
      atMost: most,
      hint: "; no message is, and a mailbox can be split"
    )
    guard !bytes.isInvisible() else {
      throw Trouble("\(name): is empty; there is no message to read")
    }
    // Begins as UTF-16 does, and would be read as that with a NUL behind each letter.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw Trouble("\(name): is in UTF-32; save it as plain text in UTF-8")
    }
    let bag = Mailbag(bytes, name: (alias ?? file).text)
    if !bag.isPlain {
      if bag.count == 1, bag[0].isEmpty { throw Trouble("\(name): holds no text to read") }
      return bag
    }
    let place = bytes.place(of: 0, in: bytes.indices)
    if place < bytes.count {
      throw .noText("\(name):", nul: place)
    }
    world.note(broken: bytes, of: name)
    return bag
  }

  /// Goes through the messages of a file. What holds no text is told and left out.
  ///
  /// - Parameter willNote: called before something is told.
  /// - Returns: the status with which a command ends that did its work.
  static func forEach(
    in bag: Mailbag,
    of file: Arguments.Word,
    _ world: inout World,
    willNote: (inout World) -> Void = { _ in },
    _ body: (StoredMessage, MessageName, inout World) -> Void
  ) -> ExitStatus {
    var status = ExitStatus.done
    for place in 0..<bag.count {
      let message = bag[place]
      let name = name(of: place, in: bag, file)
      if message.isEmpty {
        willNote(&world)
        world.note("\(Printable.text(name.text)): holds no text to read")
        status = .trouble
      } else {
        body(message, name, &world)
      }
    }
    return status
  }

  /// What a message is called: those of an mbox are told apart by their numbers.
  private static func name(of place: Int, in bag: Mailbag, _ file: Arguments.Word) -> MessageName {
    MessageName(file.bytes, number: bag.count > 1 ? place + 1 : nil)
  }
}

extension World {
  /// Notes the first place of a text that is no UTF-8.
  ///
  /// - Parameter name: as it is shown.
  mutating func note(broken bytes: [UInt8], of name: String) {
    guard let place = BrokenText.firstPlace(in: bytes) else { return }
    let position = LineIndex(bytes).position(of: place)
    note(
      "\(name): line \(position.line), column \(position.column) (byte \(place)) is not UTF-8; it was read as a replacement character"
    )
  }
}
