import MentorText

/// Reads the words behind a command: its options with their values, and its operands.
struct ArgumentReader {
  /// What was read so far.
  private(set) var arguments: Arguments
  private let path: [String]
  private var words: ArraySlice<Arguments.Word>
  /// The program with all its commands, for hints.
  private let whole: () -> CommandSpec

  /// - Parameter found: the command, and the words that do not name it.
  init(_ found: CommandFinder) {
    arguments = Arguments(spec: found.spec)
    path = found.path
    words = found.words
    whole = found.whole
  }

  /// - Throws: `UsageError` for the first option that is not known or has no value that it accepts.
  mutating func read() throws(UsageError) {
    while let word = words.popFirst() {
      let text = word.text
      if text == "--" {
        for rest in words { arguments.add(operand: rest) }
        words = []
      } else if text.hasPrefix("--") {
        try readLong(text.dropFirst(2), word)
      } else if text.hasPrefix("-"), text != "-" {
        try readShort(word)
      } else {
        arguments.add(operand: word)
      }
    }
  }

  private mutating func readLong(_ text: Substring, _ word: Arguments.Word) throws(UsageError) {
    let name = text.prefix { $0 != "=" }
    let given =
      name.endIndex < text.endIndex ? Arguments.Word(Array(word.bytes.dropFirst(name.utf8.count + 3))) : nil
    guard let option = arguments.spec.option(long: name) else {
      throw .unknownOption("--\(name)", arguments.spec, path, whole: whole)
    }
    try read(option, as: "--\(name)", given: given)
  }

  /// "-q", "-qf json", "-fjson", "-f=json".
  private mutating func readShort(_ word: Arguments.Word) throws(UsageError) {
    var rest = word.bytes.dropFirst()
    while let byte = rest.popFirst() {
      let letter = Character(Unicode.Scalar(byte < 0x80 ? byte : 0))
      guard let option = arguments.spec.option(short: letter) else {
        let text = String(decoding: [byte] + rest, as: UTF8.self)
        let long = word.bytes.count == rest.count + 2 ? "--\(text)" : "-\(text.prefix(1))"
        throw .unknownOption("-\(text.prefix(1))", meant: long, arguments.spec, path, whole: whole)
      }
      guard !option.isSwitch else {
        if rest.first == UInt8(ascii: "=") { throw takesNoValue("-\(letter)") }
        try read(option, as: "-\(letter)", given: nil)
        continue
      }
      if rest.first == UInt8(ascii: "=") { rest.removeFirst() }
      let given = rest.isEmpty ? nil : Arguments.Word(Array(rest))
      try read(option, as: "-\(letter)", given: given)
      rest = []
    }
  }

  private mutating func read(_ option: OptionSpec, as written: String, given: Arguments.Word?)
    throws(UsageError)
  {
    if option.isSwitch {
      if given != nil { throw takesNoValue(written) }
      arguments.add(Arguments.Word(""), to: option.name)
      return
    }
    guard let value = given ?? next(for: option), !value.bytes.isEmpty else {
      let dash = words.first.map { given == nil && $0.bytes.first == 45 } ?? false
      let hint = dash ? "; one that begins with a dash is written '--\(option.name)=-...'" : ""
      throw error("'\(written)' needs a value: \(option.value ?? "")\(hint)")
    }
    if let fault = option.fault(in: value.text) {
      throw error("'\(written)': \(fault)")
    }
    arguments.add(value, to: option.name)
  }

  /// The next word, unless it is an option; a number may begin with a dash, and "-" is a value.
  private mutating func next(for option: OptionSpec) -> Arguments.Word? {
    guard let text = words.first?.text else { return nil }
    var isNumber = false
    if case .number = option.values { isNumber = text.dropFirst().first?.isNumber == true }
    return text == "-" || !text.hasPrefix("-") || isNumber ? words.popFirst() : nil
  }

  private func takesNoValue(_ written: String) -> UsageError { error("'\(written)' takes no value") }

  private func error(_ what: String) -> UsageError {
    UsageError(what: what, spec: arguments.spec, path: path)
  }
}
