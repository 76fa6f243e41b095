import MentorKit

/// Finds the command that a command line names; options may stand before its name.
struct CommandFinder {
  /// What was found so far, with the names that lead there.
  private(set) var spec: CommandSpec
  private(set) var path: [String]
  /// The words without those names.
  private(set) var words: ArraySlice<Arguments.Word>
  /// The program with all its commands, for hints; made when one is needed.
  let whole: () -> CommandSpec

  init(root: CommandSpec, words: [Arguments.Word], whole: @escaping () -> CommandSpec) {
    spec = root
    path = [root.name]
    self.words = words[...]
    self.whole = whole
  }

  var asksForHelp: Bool {
    words.prefix { $0.text != "--" }.contains { $0.text == "--help" || $0.text == "-h" }
  }

  /// Takes the names of command and subcommand out of the words.
  ///
  /// - Throws: `UsageError` for a command that is not there.
  mutating func find() throws(UsageError) {
    while !spec.subcommands.isEmpty, let place = placeOfOperand {
      let name = words[place].text
      guard let next = spec.subcommand(name) else {
        if !spec.operands.isEmpty || asksForHelp { break }
        if let option = unknownOption(before: place) {
          throw .unknownOption(option, spec, path, whole: whole)
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
  }

  /// The first word that is neither an option nor the value of one.
  private var placeOfOperand: Int? {
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
        takesNext = text == ArgumentParser.script || (!isSwitch && meant.contains { !$0.isSwitch })
      } else {
        return place
      }
    }
    return nil
  }

  /// A long option that no command has: what stands behind it was meant as its value and is no command.
  private func unknownOption(before place: Int) -> String? {
    let known = spec.all().flatMap { $0.spec.options.map { "--\($0.name)" } } + [ArgumentParser.script]
    return words[..<place].map(\.text).first {
      $0.hasPrefix("--") && !$0.contains("=") && !known.contains($0)
    }
  }
}
