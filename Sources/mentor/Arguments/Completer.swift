import MentorKit

/// Says what can stand at the end of a command line that is being typed.
struct Completer {
  enum Answer: Equatable {
    case words([Candidate])
    case files, folders, nothing
  }

  struct Candidate: Equatable {
    let word: String
    let help: String
  }

  private var spec: CommandSpec
  private let words: [String]
  private let current: String
  private var operands: [String] = []
  private var used: Set<String> = []
  /// The option whose value is being typed.
  private var waiting: OptionSpec?
  private var isBehindDashes = false

  /// - Parameter words: those behind the name of the program; the last one is being typed, and may be empty.
  init(root: CommandSpec, words: [String]) {
    spec = root
    current = words.last ?? ""
    self.words = words.dropLast()
    for word in self.words { read(word) }
  }

  private mutating func read(_ word: String) {
    if waiting != nil {
      waiting = nil
    } else if isBehindDashes {
      operands.append(word)
    } else if word == "--" {
      isBehindDashes = true
    } else if word.hasPrefix("-"), word != "-" {
      let name = word.prefix { $0 != "=" }
      guard let option = spec.option(long: name.dropFirst(2)) ?? shortOption(word) else { return }
      used.insert(option.name)
      if !option.isSwitch, name.endIndex == word.endIndex { waiting = option }
    } else if operands.isEmpty, let next = spec.subcommand(word) {
      spec = next
    } else {
      operands.append(word)
    }
  }

  /// The last letter of "-qf" decides whether a value follows.
  private func shortOption(_ word: String) -> OptionSpec? {
    word.hasPrefix("--") ? nil : word.last.flatMap { spec.option(short: $0) }
  }

  var answer: Answer {
    if let waiting { return answer(for: waiting.values, isList: waiting.isList, lead: "") }
    if !isBehindDashes, current.hasPrefix("-") { return optionAnswer }
    if operands.isEmpty, !spec.shownSubcommands.isEmpty {
      return .words(spec.shownSubcommands.map { Candidate(word: $0.name, help: $0.summary) })
    }
    guard let last = spec.operands.last else { return .nothing }
    let operand = operands.count < spec.operands.count ? spec.operands[operands.count] : last
    guard operands.count < spec.operands.count || last.count == .many else { return .nothing }
    return answer(for: operand.values, isList: false, lead: "")
  }

  private var optionAnswer: Answer {
    if let equals = current.firstIndex(of: "=") {
      guard let option = spec.option(long: current[..<equals].dropFirst(2)), !option.isSwitch else {
        return .nothing
      }
      return answer(for: option.values, isList: option.isList, lead: String(current[...equals]))
    }
    let open = spec.options.filter { $0.isList || !used.contains($0.name) }
    return .words(open.map { Candidate(word: "--\($0.name)", help: $0.help) })
  }

  /// - Parameter lead: what stands in the same word before the value.
  private func answer(for values: ValueSpec, isList: Bool, lead: String) -> Answer {
    switch values {
    case .text, .number: return .nothing
    case .file: return .files
    case .folder: return .folders
    case .choice(let names), .name(let names, _):
      return candidates(names.map { ($0, "") }, isList: isList, lead: lead)
    case .rule:
      return candidates(Mentor.builtIn.rules.map { ($0.id, $0.title) }, isList: isList, lead: lead)
    case .command:
      var spec = Program.root
      for word in operands { spec = spec.subcommand(word) ?? spec }
      return candidates(spec.shownSubcommands.map { ($0.name, $0.summary) }, isList: false, lead: lead)
    }
  }

  /// Values behind a comma keep those before it; none comes twice.
  private func candidates(_ names: [(name: String, help: String)], isList: Bool, lead: String) -> Answer {
    let typed = current.dropFirst(lead.count)
    let before = isList ? typed.lastIndex(of: ",").map { String(typed[...$0]) } ?? "" : ""
    let given = Set(before.split(separator: ",").map(String.init) + operands)
    return .words(
      names.filter { !given.contains($0.name) }.map {
        Candidate(word: lead + before + $0.name, help: $0.help)
      }
    )
  }
}
