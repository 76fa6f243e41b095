import MentorKit

/// The help page of a command, made from its spec.
struct Help {
  let spec: CommandSpec
  /// Names from "mentor" to the command.
  let path: [String]

  /// Columns in which names stand before their explanation.
  private static let indent = 24

  var usage: String {
    var parts = path
    if !spec.options.isEmpty { parts.append("[OPTION ...]") }
    if !spec.subcommands.isEmpty { parts.append(spec.operands.isEmpty ? "COMMAND" : "[COMMAND]") }
    for operand in spec.operands {
      switch operand.count {
      case .one: parts.append(operand.name)
      case .optional: parts.append("[\(operand.name)]")
      case .many: parts.append("[\(operand.name) ...]")
      }
    }
    return "Usage: " + parts.joined(separator: " ")
  }

  /// - Parameter width: columns; nothing is wider unless a single word is.
  func text(width: Int) -> String {
    var page = Wrapped(width: width)
    page.add(spec.summary + ".")
    if !spec.examples.isEmpty {
      page.add("")
      page.add("Examples:")
      for example in spec.examples {
        page.add(example.line, indent: 2)
        page.add(example.does, indent: 6)
      }
    }
    page.add("")
    page.add(usage)
    for paragraph in spec.details {
      page.add("")
      page.add(paragraph)
    }
    table(
      "Commands:",
      spec.subcommands.map {
        (($0.aliases.isEmpty ? [] : $0.aliases).reduce($0.name) { "\($0), \($1)" }, $0.summary)
      },
      &page
    )
    table("Arguments:", spec.operands.map { ($0.name, $0.help + choices($0.values)) }, &page)
    table("Options:", spec.options.map { (heading($0), $0.help + choices($0.values)) }, &page)
    page.add("")
    page.add(
      "Exit status: 0 done; 1 a threshold that was asked for is not met; 2 something could not be read, written or understood."
    )
    return page.text
  }

  private func heading(_ option: OptionSpec) -> String {
    let short = option.short.map { "-\($0), " } ?? ""
    return "\(short)--\(option.name)" + (option.value.map { " \($0)" } ?? "")
  }

  private func choices(_ values: ValueSpec) -> String {
    guard case .choice(let names) = values else { return "" }
    return " (\(names.joined(separator: ", ")))"
  }

  private func table(_ title: String, _ rows: [(name: String, help: String)], _ page: inout Wrapped) {
    guard !rows.isEmpty else { return }
    page.add("")
    page.add(title)
    for row in rows {
      if page.width < 60 || row.name.count + 4 > Self.indent {
        page.add(row.name, indent: 2)
        page.add(row.help, indent: page.width < 60 ? 6 : Self.indent)
      } else {
        let gap = String(repeating: " ", count: Self.indent - 2 - row.name.count)
        page.add(row.name + gap + row.help, indent: 2, hanging: Self.indent)
      }
    }
  }
}
