import MentorKit

/// `mentor roles [ROLE]`
enum RolesCommand: Command {
  enum Format: String, CaseIterable { case text, json, markdown }

  static let spec = CommandSpec(
    name: "roles",
    summary: "Say what mentor, sponsor, tutor, coach and therapist do",
    details: [
      "Without a role, one line for each of the five; with one, what such a person does and does not do, whether one can be hired, where to look and what to do first. Facts about services carry the date of what was known."
    ],
    examples: [
      .init(line: "mentor roles", does: "the five in short"),
      .init(line: "mentor roles sponsor", does: "everything about one of them"),
      .init(line: "mentor roles --format markdown", does: "all pages, for a wiki"),
    ],
    operands: [
      OperandSpec(
        name: "ROLE",
        help: "One of \(names.joined(separator: ", ")).",
        count: .optional,
        values: .choice(names)
      )
    ],
    options: [
      .format(Format.allCases)
    ]
  )

  private static let names = Role.allCases.filter { $0 != .none }.map(\.rawValue)

  static func run(_ arguments: Arguments, _ world: inout World) throws -> ExitStatus {
    let role = arguments.operands.first.flatMap { Role(rawValue: $0.text.lowercased()) }
    let pages = role.flatMap { RolePage.of($0) }.map { [$0] } ?? RolePage.all
    switch arguments.choice("format", Format.self) ?? .text {
    case .json: world.out.write(line: RolePage.json(pages))
    case .markdown: world.out.write(pages.map(\.markdown).joined(separator: "\n"))
    case .text:
      let look = world.look(arguments)
      world.out.write(role == nil ? overview(look) : pages[0].text(look))
    }
    return .done
  }

  private static func overview(_ look: Look) -> String {
    var page = Wrapped(look)
    for role in RolePage.all {
      page.add(role.title, style: .heading)
      page.add(role.inShort, indent: 2)
      page.add(role.canBeHired ? "Can be hired." : "Cannot be hired.", indent: 2)
    }
    page.add("")
    page.add("More: mentor roles ROLE. Not sure which? mentor classify")
    return page.text
  }
}
