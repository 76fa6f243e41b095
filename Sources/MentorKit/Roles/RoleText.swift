extension RolePage {
  /// The page for a terminal; ends with a line break.
  package func text(_ look: Look) -> String {
    var page = Wrapped(look)
    page.add(title, style: .heading)
    page.add(inShort)
    page.list("What the articles say", points.map(\.text))
    page.list("Does", does)
    page.list("Not their part", doesNot)
    page.section("Can you hire one?")
    page.add(hireNote, indent: 2)
    page.add("Cost: \(cost)", indent: 2)
    page.list("Where to look", whereToLook.map(\.text))
    page.list("Without asking anybody", withoutAsking.map(\.text))
    page.list("Platforms", platforms.map { "\($0.name): \($0.what) (\($0.checked))" })
    page.section("First step")
    page.add(firstStep, indent: 2)
    if !commandIsThisPage { page.add(command, indent: 4, style: .passage) }
    page.list("Sources", sources)
    return page.text
  }

  /// Whoever reads the page need not be sent to it.
  var commandIsThisPage: Bool { command == "mentor roles \(role.rawValue)" }

  /// The page as Markdown; ends with a line break.
  package var markdown: String {
    var all = "## \(title)\n\n\(inShort)\n"
    func list(_ title: String, _ items: [String]) {
      all += "\n### \(title)\n\n" + items.map { "- \($0)\n" }.joined()
    }
    list("What the articles say", points.map { "\($0.text) *\($0.source)*" })
    list("Does", does)
    list("Not their part", doesNot)
    list("Can you hire one?", [hireNote, "Cost: \(cost)"])
    list("Where to look", whereToLook.map { "\($0.text) *\($0.source)*" })
    list("Without asking anybody", withoutAsking.map { "\($0.text) *\($0.source)*" })
    list("Platforms", platforms.map { "\($0.name): \($0.what) (\($0.checked)) *\($0.source)*" })
    list("First step", [commandIsThisPage ? firstStep : "\(firstStep) `\(command)`"])
    list("Sources", sources)
    return all
  }

  var json: JSON {
    func points(_ points: [Point]) -> JSON { .array(points.map(\.json)) }
    func texts(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }
    return .object([
      ("role", .string(role.rawValue)),
      ("title", .string(title)),
      ("in_short", .string(inShort)),
      ("points", points(self.points)),
      ("does", texts(does)),
      ("does_not", texts(doesNot)),
      ("can_be_hired", .bool(canBeHired)),
      ("hire_note", .string(hireNote)),
      ("cost", .string(cost)),
      ("where", points(whereToLook)),
      ("without_asking", points(withoutAsking)),
      ("platforms", .array(platforms.map(\.json))),
      ("first_step", .string(firstStep)),
      ("command", .string(command)),
      ("sources", texts(sources)),
    ])
  }

  /// Pages in the format `mentor.roles/1`.
  package static func json(_ pages: [RolePage]) -> String {
    JSON.object([("schema", .string("mentor.roles/1")), ("roles", .array(pages.map(\.json)))]).text(
      pretty: true
    )
  }
}

extension RolePage.Point {
  fileprivate var json: JSON { .object([("text", .string(text)), ("source", .string(source))]) }
}

extension RolePage.Platform {
  fileprivate var json: JSON {
    .object([
      ("name", .string(name)), ("what", .string(what)), ("checked", .string(checked)),
      ("source", .string(source)),
    ])
  }
}
