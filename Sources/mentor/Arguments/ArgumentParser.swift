import MentorKit
import MentorText

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
  private static let script = "--generate-completion-script"

  private let root: CommandSpec
  /// The program with all its commands, for hints; made when one is needed.
  private let whole: () -> CommandSpec
  private var words: ArraySlice<Arguments.Word>

  init(root: CommandSpec, words: [Arguments.Word], whole: @escaping () -> CommandSpec = { Program.root }) {
    self.root = root
    self.whole = whole
    self.words = words[...]
  }

  /// - Throws: `UsageError` for the first thing that does not fit; help and version win over everything else.
  mutating func parse() throws(UsageError) -> Request {
    let (spec, path) = try findCommand()
    if let early = askedFor(spec, path) { return early }
    var arguments = Arguments(spec: spec)
    try readWords(into: &arguments, path)
    try OperandChecker(arguments: arguments, path: path).check()
    return .run(arguments, path: path)
  }

  private mutating func readWords(into arguments: inout Arguments, _ path: [String]) throws(UsageError) {
    while let word = words.popFirst() {
      let text = word.text
      if text == "--" {
        for rest in words { arguments.add(operand: rest) }
        words = []
      } else if text.hasPrefix("--") {
        try readLong(text.dropFirst(2), word, into: &arguments, path)
      } else if text.hasPrefix("-"), text != "-" {
        try readShort(word, into: &arguments, path)
      } else {
        arguments.add(operand: word)
      }
    }
  }

  /// "--help" counts wherever it stands before "--", and wins over mistakes.
  private func askedFor(_ spec: CommandSpec, _ path: [String]) -> Request? {
    let before = words.prefix { $0.text != "--" }.map(\.text)
    if asksForHelp {
      var arguments = Arguments(spec: spec)
      var rest = self
      try? rest.readWords(into: &arguments, path)
      return .help(spec, path: path, arguments)
    }
    if before.contains(where: { $0 == "--version" || $0 == "-V" }) { return .version }
    let place = before.firstIndex { $0 == Self.script || $0.hasPrefix(Self.script + "=") }
    guard let place else { return nil }
    let given = before[place].dropFirst(Self.script.count + 1)
    let next = before.dropFirst(place + 1).first { !$0.hasPrefix("-") }
    return .completion(shell: given.isEmpty ? next : String(given))
  }

  private var asksForHelp: Bool {
    words.prefix { $0.text != "--" }.contains { $0.text == "--help" || $0.text == "-h" }
  }

  /// A long option that no command has: what stands behind it was meant as its value and is no command.
  private func unknownOption(before place: Int, below spec: CommandSpec) -> String? {
    let known = spec.all().flatMap { $0.spec.options.map { "--\($0.name)" } } + [Self.script]
    return words[..<place].map(\.text).first {
      $0.hasPrefix("--") && !$0.contains("=") && !known.contains($0)
    }
  }

  /// Takes the names of command and subcommand out of the words; options may stand before them.
  private mutating func findCommand() throws(UsageError) -> (CommandSpec, path: [String]) {
    var spec = root
    var path = [root.name]
    while !spec.subcommands.isEmpty, let place = placeOfOperand(below: spec) {
      let name = words[place].text
      guard let next = spec.subcommand(name) else {
        if !spec.operands.isEmpty || asksForHelp { break }
        if let option = unknownOption(before: place, below: spec) {
          throw unknown(option, meant: option, spec, path)
        }
        throw UsageError(
          what: "unknown command '\(Printable.text(name))'; \(spec.hint(for: name, root: whole()))",
          spec: spec,
          path: path
        )
      }
      words.remove(at: place)
      spec = next
      path.append(next.name)
    }
    return (spec, path)
  }

  /// The first word that is neither an option nor the value of one.
  private func placeOfOperand(below spec: CommandSpec) -> Int? {
    let options = spec.all().flatMap(\.spec.options)
    var takesNext = false
    for place in words.indices {
      let text = words[place].text
      if takesNext {
        takesNext = false
      } else if text == "--" {
        return nil
      } else if text.hasPrefix("-"), text != "-" {
        let meant = options.filter { text == "--\($0.name)" || $0.short.map { text == "-\($0)" } ?? false }
        // What is a switch for some command and takes a value for another does so unless a command stands
        // behind it.
        let next = place + 1 < words.endIndex ? words[place + 1].text : ""
        let isSwitch = meant.contains(where: \.isSwitch) && spec.subcommand(next) != nil
        takesNext = text == Self.script || (!isSwitch && meant.contains { !$0.isSwitch })
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
      throw unknown("--\(name)", meant: "--\(name)", arguments.spec, path)
    }
    try read(option, as: "--\(name)", given: given, into: &arguments, path)
  }

  /// "-q", "-qf json", "-fjson", "-f=json".
  private mutating func readShort(_ word: Arguments.Word, into arguments: inout Arguments, _ path: [String])
    throws(UsageError)
  {
    var rest = word.bytes.dropFirst()
    while let byte = rest.popFirst() {
      let letter = Character(Unicode.Scalar(byte < 0x80 ? byte : 0))
      guard let option = arguments.spec.option(short: letter) else {
        let whole = String(decoding: [byte] + rest, as: UTF8.self)
        let long = word.bytes.count == rest.count + 2 ? "--\(whole)" : "-\(whole.prefix(1))"
        throw unknown("-\(whole.prefix(1))", meant: long, arguments.spec, path)
      }
      guard !option.isSwitch else {
        if rest.first == UInt8(ascii: "=") { throw noValue(option, as: "-\(letter)", arguments.spec, path) }
        try read(option, as: "-\(letter)", given: nil, into: &arguments, path)
        continue
      }
      if rest.first == UInt8(ascii: "=") { rest.removeFirst() }
      let given = rest.isEmpty ? nil : Arguments.Word(Array(rest))
      try read(option, as: "-\(letter)", given: given, into: &arguments, path)
      rest = []
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
      let dash = words.first.map { given == nil && $0.bytes.first == 45 } ?? false
      let hint = dash ? "; one that begins with a dash is written '--\(option.name)=-...'" : ""
      throw UsageError(
        what: "'\(written)' needs a value: \(option.value ?? "")\(hint)",
        spec: spec,
        path: path
      )
    }
    if let fault = option.fault(in: value.text) {
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

  /// - Parameter meant: the option that is looked for when a short one is not known: "-format" is meant as
  ///   "--format".
  private func unknown(_ written: String, meant: String, _ spec: CommandSpec, _ path: [String]) -> UsageError
  {
    let hint =
      meant.suggestion(among: spec.options.map { "--\($0.name)" })
      ?? hintFromElsewhere(meant, isBelowCommand: path.count > 1)
      ?? "a text that begins with a dash goes behind '--'"
    return UsageError(what: "unknown option '\(Printable.text(written))'; \(hint)", spec: spec, path: path)
  }

  /// The option of another command. Behind a command only the very name is meant for another one; a slip is
  /// not.
  private func hintFromElsewhere(_ written: String, isBelowCommand: Bool) -> String? {
    let all = whole().all()
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
