import MentorKit
import MentorText

/// Reads a command line as POSIX and GNU tools do: options anywhere among the operands, "--" ends them, "-" is an operand.
struct ArgumentParser {
  enum Request {
    case run(Arguments, path: [String])
    case help(CommandSpec, path: [String])
    case version
  }

  private let root: CommandSpec
  private var words: ArraySlice<Arguments.Word>

  init(root: CommandSpec, words: [Arguments.Word]) {
    self.root = root
    self.words = words[...]
  }

  /// - Throws: `UsageError` for the first thing that does not fit; help and version win over everything else.
  mutating func parse() throws(UsageError) -> Request {
    let (spec, path) = try findCommand()
    if let early = askedFor(spec, path) { return early }
    var arguments = Arguments(spec: spec)
    while let word = words.popFirst() {
      let text = word.text
      if text == "--" {
        for rest in words { arguments.add(operand: rest) }
        words = []
      } else if text.hasPrefix("--") {
        try readLong(text.dropFirst(2), word, into: &arguments, path)
      } else if text.hasPrefix("-"), text != "-" {
        try readShort(text.dropFirst(), into: &arguments, path)
      } else {
        arguments.add(operand: word)
      }
    }
    try OperandChecker(arguments: arguments, path: path).check()
    return .run(arguments, path: path)
  }

  /// "--help" counts wherever it stands before "--", and wins over mistakes.
  private func askedFor(_ spec: CommandSpec, _ path: [String]) -> Request? {
    let before = words.prefix { $0.text != "--" }.map(\.text)
    if before.contains(where: { $0 == "--help" || $0 == "-h" }) { return .help(spec, path: path) }
    return before.contains(where: { $0 == "--version" || $0 == "-V" }) ? .version : nil
  }

  /// Takes the names of command and subcommand out of the words; options may stand before them.
  private mutating func findCommand() throws(UsageError) -> (CommandSpec, path: [String]) {
    var spec = root
    var path = [root.name]
    while !spec.subcommands.isEmpty, let place = placeOfOperand(below: spec) {
      let name = words[place].text
      guard let next = spec.subcommand(name) else {
        if !spec.operands.isEmpty { break }
        let hint =
          Suggestion.text(name, among: spec.subcommands.flatMap { [$0.name] + $0.aliases })
          ?? "known are: \(spec.subcommands.map(\.name).joined(separator: ", "))"
        throw UsageError(what: "unknown command '\(Printable.text(name))'; \(hint)", spec: spec, path: path)
      }
      words.remove(at: place)
      spec = next
      path.append(next.name)
    }
    return (spec, path)
  }

  /// The first word that is neither an option nor the value of one.
  private func placeOfOperand(below spec: CommandSpec) -> Int? {
    let options = spec.options + spec.subcommands.flatMap { $0.options + $0.subcommands.flatMap(\.options) }
    var takesNext = false
    for place in words.indices {
      let text = words[place].text
      if takesNext {
        takesNext = false
      } else if text == "--" {
        return nil
      } else if text.hasPrefix("-"), text != "-" {
        takesNext = options.contains {
          !$0.isSwitch && (text == "--\($0.name)" || ($0.short != nil && text == "-\($0.short!)"))
        }
      } else {
        return place
      }
    }
    return nil
  }

  private mutating func readLong(
    _ text: Substring,
    _ word: Arguments.Word,
    into arguments: inout Arguments,
    _ path: [String]
  ) throws(UsageError) {
    let name = text.prefix { $0 != "=" }
    let given =
      name.endIndex < text.endIndex ? Arguments.Word(Array(word.bytes.dropFirst(name.utf8.count + 3))) : nil
    guard let option = arguments.spec.option(long: name) else {
      throw unknown("--\(name)", arguments.spec, path)
    }
    try read(option, as: "--\(name)", given: given, into: &arguments, path)
  }

  /// "-q", "-qf json", "-fjson", "-f=json".
  private mutating func readShort(_ letters: Substring, into arguments: inout Arguments, _ path: [String])
    throws(UsageError)
  {
    var rest = letters
    while let letter = rest.popFirst() {
      guard let option = arguments.spec.option(short: letter) else {
        throw unknown("-\(letter)", arguments.spec, path)
      }
      guard !option.isSwitch else {
        if rest.first == "=" { throw noValue(option, as: "-\(letter)", arguments.spec, path) }
        try read(option, as: "-\(letter)", given: nil, into: &arguments, path)
        continue
      }
      if rest.first == "=" { rest.removeFirst() }
      try read(
        option,
        as: "-\(letter)",
        given: rest.isEmpty ? nil : Arguments.Word(String(rest)),
        into: &arguments,
        path
      )
      rest = ""
    }
  }

  private mutating func read(
    _ option: OptionSpec,
    as written: String,
    given: Arguments.Word?,
    into arguments: inout Arguments,
    _ path: [String]
  ) throws(UsageError) {
    let spec = arguments.spec
    if option.isSwitch {
      if given != nil { throw noValue(option, as: written, spec, path) }
      arguments.add(Arguments.Word(""), to: option.name)
      return
    }
    guard let value = given ?? next(for: option), !value.bytes.isEmpty else {
      throw UsageError(what: "'\(written)' needs a value: \(option.value ?? "")", spec: spec, path: path)
    }
    if let fault = option.values.fault(in: value.text) {
      throw UsageError(what: "'\(written)': \(fault)", spec: spec, path: path)
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

  private func noValue(_ option: OptionSpec, as written: String, _ spec: CommandSpec, _ path: [String])
    -> UsageError
  {
    UsageError(what: "'\(written)' takes no value", spec: spec, path: path)
  }

  private func unknown(_ written: String, _ spec: CommandSpec, _ path: [String]) -> UsageError {
    let own = (spec.options + Program.common).map { "--\($0.name)" }
    let everywhere = root.subcommands.flatMap { $0.options + $0.subcommands.flatMap(\.options) }
    let hint =
      Suggestion.text(written, among: own)
      ?? everywhere.first { "--\($0.name)" == written }.flatMap { _ in
        root.subcommands.first { $0.option(long: written.dropFirst(2)) != nil }
          .map { "'\($0.name)' has an option of that name" }
      }
      ?? "a text that begins with a dash goes behind '--'"
    return UsageError(what: "unknown option '\(Printable.text(written))'; \(hint)", spec: spec, path: path)
  }
}

/// "did you mean ...?"
enum Suggestion {
  static func text(_ word: String, among names: [String]) -> String? {
    word.nearest(in: names).map { "did you mean '\($0)'?" }
  }
}
