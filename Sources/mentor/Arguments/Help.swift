import MentorKit

/// The help page of a command, made from its spec.
struct Help {
  let spec: CommandSpec
  /// Names from "mentor" to the command.
  let path: [String]

  /// Columns in which names stand before their explanation.
  private static let indent = 24

  /// The words behind the name of the command: "[OPTION ...] [FILE ...]".
  var synopsis: [String] {
    var parts: [String] = spec.options.isEmpty ? [] : ["[OPTION ...]"]
    if !spec.shownSubcommands.isEmpty { parts.append(isCommandOptional ? "[COMMAND]" : "COMMAND") }
    for operand in spec.operands {
      switch operand.count {
      case .one: parts.append(operand.name)
      case .optional: parts.append("[\(operand.name)]")
      case .many: parts.append("[\(operand.name) ...]")
      }
    }
    return parts
  }

  /// A command with commands below it does something by itself; the program does not.
  private var isCommandOptional: Bool { path.count > 1 }

  /// - Parameter width: columns.
  func usage(width: Int) -> String {
    var page = Wrapped(width: width)
    page.add("Usage: " + (path + synopsis).joined(separator: " "), hanging: 9)
    return page.text
  }

  /// What a person sees who types the bare name of the program.
  func short(width: Int) -> String {
    var page = Wrapped(width: width)
    page.add(spec.summary + ".")
    examples(&page)
    page.add("")
    page.add("Usage: " + (path + synopsis).joined(separator: " "), hanging: 9)
    page.add("Commands: \(spec.shownSubcommands.map(\.name).joined(separator: ", "))", hanging: 10)
    page.add("")
    page.add("'mentor help' tells what they do, 'mentor help COMMAND' all about one.")
    page.add("")
    page.add(CareRoute.builtIn.pointer)
    return page.text
  }

  /// Nothing is wider than the look asks for unless a single word is.
  func text(_ look: Look) -> String {
    var page = Wrapped(look)
    page.add(spec.summary + ".", style: .heading)
    examples(&page)
    page.add("")
    page.add("Usage: " + (path + synopsis).joined(separator: " "), hanging: 9)
    for paragraph in spec.details {
      page.add("")
      page.add(paragraph)
    }
    table(
      "Commands:",
      spec.shownSubcommands.map { ($0.aliases.reduce($0.name) { "\($0), \($1)" }, $0.summary) },
      &page
    )
    table("Arguments:", spec.namedOperands.map { ($0.name, Self.explanation($0)) }, &page)
    let common = Set(Program.common.map(\.name))
    let own = spec.options.filter { !common.contains($0.name) }
    for (title, options) in [
      ("Options:", own), ("Options of every command:", spec.options.filter { common.contains($0.name) }),
    ] {
      table(title, options.map { (Self.heading($0), Self.explanation($0)) }, &page)
    }
    page.add("")
    page.add("Exit status: \(Program.statuses)")
    if path.count == 1 {
      page.add("")
      page.add("'mentor help COMMAND' tells all about a command.")
      page.add("")
      page.add(CareRoute.builtIn.pointer)
    }
    return page.text
  }

  private func examples(_ page: inout Wrapped) {
    guard !spec.examples.isEmpty else { return }
    page.section("Examples:")
    for example in spec.examples {
      page.add(example.line, indent: 2, hanging: 4)
      page.add(example.does, indent: 6)
    }
  }

  /// "-f, --format FORMAT"
  static func heading(_ option: OptionSpec) -> String {
    let short = option.short.map { "-\($0), " } ?? ""
    return "\(short)--\(option.name)" + (option.value.map { " \($0)" } ?? "")
  }

  static func explanation(_ option: OptionSpec) -> String {
    var parts = [option.help]
    if !choices(option.values).isEmpty { parts.append(choices(option.values)) }
    if let standard = option.standard { parts.append("[\(standard)]") }
    return parts.joined(separator: " ")
  }

  static func explanation(_ operand: OperandSpec) -> String {
    [operand.help, choices(operand.values)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// "(json, text)"
  private static func choices(_ values: ValueSpec) -> String {
    values.names.map { "(\($0.joined(separator: ", ")))" } ?? ""
  }

  private func table(_ title: String, _ rows: [(name: String, help: String)], _ page: inout Wrapped) {
    guard !rows.isEmpty else { return }
    page.section(title)
    for row in rows {
      if page.width < 60 || row.name.count + 4 > Self.indent {
        page.add(row.name, indent: 2)
        page.add(row.help, indent: page.width < 60 ? 6 : Self.indent)
      } else {
        page.add(row.name.padded(to: Self.indent - 2) + row.help, indent: 2, hanging: Self.indent)
      }
    }
  }
}
