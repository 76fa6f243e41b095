import MentorKit
import MentorText

/// `mentor explain RULE ...`
enum ExplainCommand: Command {
  static let spec = CommandSpec(
    name: "explain",
    summary: "Say what a rule finds, why, and show examples",
    examples: [.init(line: "mentor explain vague-ask", does: "all about one rule")],
    operands: [
      OperandSpec(
        name: "RULE",
        help: "Ids of rules, as 'mentor score' names them.",
        count: .one,
        values: .rule
      ),
      OperandSpec(name: "RULE", help: "Further ids.", count: .many, values: .rule),
    ],
    options: [
      .format(RulesCommand.Format.allCases, help: "How to write it."), RuleOption.rules,
    ]
  )

  static func run(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    let mentor = try world.mentor(arguments)
    var pages: [RulePage] = []
    for word in arguments.operands { pages.append(RulePage(try mentor.known(word.text))) }
    switch arguments.choice("format", RulesCommand.Format.self) ?? .text {
    case .text:
      let look = world.look(arguments)
      world.out.write(pages.map { $0.text(look) }.joined(separator: "\n"))
    case .markdown: world.out.write(pages.map(\.markdown).joined(separator: "\n"))
    case .json:
      let rules = JSON.array(pages.map(\.json))
      world.out.write(
        line: JSON.object([("schema", .string("mentor.explain/1")), ("rules", rules)]).text(pretty: true)
      )
    }
    return .done
  }
}

extension Mentor {
  /// A rule by its id.
  ///
  /// - Throws: `Trouble` for an id that no rule has or had.
  func known(_ id: String) throws(Trouble) -> Rule {
    if let rule = rule(id) { return rule }
    let hint = id.suggestion(among: rules.map(\.id)) ?? "'mentor rules' lists them"
    throw Trouble("no rule is named '\(Printable.text(id))'; \(hint)")
  }
}
