/// The manual page of a command in mdoc, the language of manual pages.
struct Manual {
  let spec: CommandSpec
  let path: [String]

  var text: String {
    var page = ManualPage()
    let title = path.joined(separator: "-")
    page.macro("Dd \(Program.date)")
    page.macro("Dt \(title.uppercased()) 1")
    page.macro("Os")
    page.section("NAME")
    page.macro("Nm \(title)")
    page.macro("Nd \(page.inMacro(spec.summary.prefix(1).lowercased() + spec.summary.dropFirst()))")
    page.section("SYNOPSIS")
    synopsis(&page)
    page.section("DESCRIPTION")
    for (place, paragraph) in spec.details.enumerated() {
      if place > 0 { page.macro("Pp") }
      page.add(paragraph)
    }
    if spec.details.isEmpty { page.add(spec.summary + ".") }
    let below = spec.all(path: path.dropLast()).dropFirst()
    arguments(spec, &page)
    if !below.isEmpty {
      page.section("COMMANDS")
      for (command, path) in below { describe(command, path, &page) }
    }
    if path.count == 1 { environment(&page) }
    page.section("EXIT STATUS")
    page.add(Program.statuses)
    examples(&page)
    return page.text
  }

  private func synopsis(_ page: inout ManualPage) {
    let shown =
      spec.shownSubcommands.isEmpty ? [(spec, path)] : Array(spec.all(path: path.dropLast()).dropFirst())
    for (place, (command, path)) in shown.enumerated() {
      if place > 0 { page.macro("Nm") } else { page.macro("Nm \(self.path.joined(separator: " "))") }
      let words = path.dropFirst(self.path.count)
      if !words.isEmpty { page.macro("Cm \(words.joined(separator: " "))") }
      if !command.options.isEmpty { page.macro("Op Ar OPTION ...") }
      for operand in command.operands {
        switch operand.count {
        case .one: page.macro("Ar \(operand.name)")
        case .optional: page.macro("Op Ar \(operand.name)")
        case .many: page.macro("Op Ar \(operand.name) ...")
        }
      }
    }
  }

  private func describe(_ command: CommandSpec, _ path: [String], _ page: inout ManualPage) {
    page.macro("Ss \(path.joined(separator: " "))")
    page.add(command.summary + ".")
    if !command.aliases.isEmpty { page.add("Also called \(command.aliases.joined(separator: ", ")).") }
    for paragraph in command.details {
      page.macro("Pp")
      page.add(paragraph)
    }
    arguments(command, &page)
  }

  /// What a command takes; the options of every command stand with the program alone.
  private func arguments(_ command: CommandSpec, _ page: inout ManualPage) {
    let common = command.name == spec.name ? [] : Set(Program.common.map(\.name))
    let options = command.options.filter { !common.contains($0.name) }
    guard !options.isEmpty || !command.operands.isEmpty else { return }
    page.macro("Bl -tag -width Ds")
    for operand in command.namedOperands {
      page.macro("It Ar \(operand.name)")
      page.add(Help.explanation(operand))
    }
    for option in options {
      let short = option.short.map { "Fl \($0) , " } ?? ""
      page.macro("It \(short)Fl Fl \(option.name)" + (option.value.map { " Ar \(page.inMacro($0))" } ?? ""))
      page.add(Help.explanation(option))
    }
    page.macro("El")
  }

  private func environment(_ page: inout ManualPage) {
    page.section("ENVIRONMENT")
    page.macro("Bl -tag -width Ds")
    for (name, help) in ManualNotes.variables + Setting.all.map({ ($0.variable, "Sets --\($0.key).") }) {
      page.macro("It Ev \(name)")
      page.add(help)
    }
    page.macro("El")
    page.section("FILES")
    page.macro("Bl -tag -width Ds")
    for (name, help) in ManualNotes.files {
      page.macro("It Pa \(page.inMacro(name))")
      page.add(help)
    }
    page.macro("El")
  }

  private func examples(_ page: inout ManualPage) {
    let all = spec.all().flatMap(\.spec.examples)
    guard !all.isEmpty else { return }
    page.section("EXAMPLES")
    for (place, example) in all.enumerated() {
      if place > 0 { page.macro("Pp") }
      page.add(example.does.prefix(1).uppercased() + example.does.dropFirst() + ":")
      page.macro("Dl \(page.inMacro(example.line))")
    }
  }
}
