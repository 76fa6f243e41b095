/// The list of rules: one line for each.
package struct RuleTable: Sendable {
  private let rules: [Rule]

  package init(_ rules: [Rule]) { self.rules = rules }

  /// For a terminal; a title that does not fit goes on below itself.
  package func text(_ look: Look) -> String {
    var page = Wrapped(look)
    let names = Self.padded(["rule"] + rules.map(\.id))
    let letters = Self.padded(["letter"] + rules.map(\.letter.rawValue))
    let kinds = Self.padded(["severity"] + rules.map(\.kind))
    let points = ["points"] + rules.map { $0.points > 0 ? "\($0.points)" : "-" }
    let titles = ["title"] + rules.map { Printable.text($0.title) }
    for place in titles.indices {
      let number = String(repeating: " ", count: max(0, 6 - points[place].count)) + points[place]
      let lead = [names[place], letters[place], kinds[place], number].joined(separator: "  ")
      let hanging = look.width < 80 ? 4 : lead.count + 2
      page.add("\(lead)  \(titles[place])", hanging: hanging, style: place == 0 ? .heading : nil)
    }
    return page.text
  }

  private static func padded(_ texts: [String]) -> [String] {
    let width = texts.map(\.count).max() ?? 0
    return texts.map { $0.padded(to: width) }
  }

  package var markdown: String {
    let head = "| rule | letter | severity | points | title |\n| --- | --- | --- | ---: | --- |\n"
    return head
      + rules.map {
        let title = Markdown.escaped($0.title)
        return
          "| `\($0.id)` | \($0.letter.rawValue) | \($0.kind) | \($0.points > 0 ? "\($0.points)" : "") | \(title) |\n"
      }.joined()
  }

  package func json() -> String {
    JSON.object([
      ("schema", .string("mentor.rules/1")), ("rules", .array(rules.map { .object(Self.row($0)) })),
    ]).text(
      pretty: true
    )
  }

  static func row(_ rule: Rule) -> [(String, JSON)] {
    [
      ("id", .string(rule.id)), ("title", .string(rule.title)), ("letter", .string(rule.letter.rawValue)),
      ("severity", .string(rule.severity.rawValue)), ("strength", .bool(rule.isStrength)),
      ("points", losing.contains(rule.id) ? .null : .int(rule.points)),
    ]
  }

  /// Rules that own what a message lacks: what they cost depends on it.
  private static let losing: Set<String> = {
    let catalogue = Catalogue.builtIn
    let parts = catalogue.letters.flatMap(\.parts)
    return Set(
      catalogue.clear.owners + parts.flatMap { $0.missing + $0.weighing.evidence.compactMap(\.owner) }
    )
  }()
}
