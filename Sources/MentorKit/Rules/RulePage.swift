/// All about a rule: what it finds, why, what that stands on, and its examples.
package struct RulePage: Sendable {
  private let rule: Rule
  private let sources: [String]

  package init(_ rule: Rule) {
    self.rule = rule
    sources = rule.texts.references
  }

  /// For a terminal.
  package func text(_ look: Look) -> String {
    var page = Wrapped(look)
    page.add("\(Printable.text(rule.title)) [\(rule.id)]", style: .heading)
    page.add(facts)
    page.add("")
    page.add(Printable.text(rule.say))
    page.add("")
    page.add("Why: \(Printable.text(rule.why))")
    page.add("")
    page.add("Source:")
    for source in sources { page.add(Printable.text(source), indent: 2, hanging: 4) }
    for (isBad, title) in [
      (true, rule.isStrength ? "Is found in (between [[ and ]]):" : "Better not (between [[ and ]]):"),
      (false, rule.isStrength ? "Is not found in:" : "Fine:"),
    ] {
      let examples = rule.shownExamples.filter { $0.isBad == isBad }
      guard !examples.isEmpty else { continue }
      page.add("")
      page.add(title)
      for example in examples {
        for (place, line) in example.text.split(separator: "\\n", omittingEmptySubsequences: true)
          .enumerated()
        {
          page.add(
            (place == 0 ? "- " : "") + Printable.text(String(line)),
            indent: place == 0 ? 2 : 4,
            hanging: 4
          )
        }
      }
    }
    if !rule.formerly.isEmpty {
      page.add("")
      page.add("Formerly: \(rule.formerly.joined(separator: ", "))")
    }
    return page.text
  }

  private var facts: String {
    var parts = [rule.kind, "letter: \(rule.letter.rawValue)"]
    if rule.points > 0 { parts.append("costs up to \(rule.points.counted("point"))") }
    return parts.joined(separator: "; ")
  }

  package var markdown: String {
    let (title, say, why) = (
      Markdown.escaped(rule.title), Markdown.escaped(rule.say), Markdown.escaped(rule.why)
    )
    var lines = ["## \(title) (`\(rule.id)`)", "", facts, "", say, "", "**Why:** \(why)", ""]
    lines += sources.map { "- Source: \(Markdown.reference($0))" }
    for (isBad, title) in [(true, rule.isStrength ? "Is found in" : "Better not"), (false, "Fine")] {
      let examples = rule.shownExamples.filter { $0.isBad == isBad }
      guard !examples.isEmpty else { continue }
      lines += ["", "**\(title):**", ""] + examples.map { "- \(Markdown.code($0.text))" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  package var json: JSON {
    .object(
      RuleTable.row(rule) + [
        ("say", .string(rule.say)), ("why", .string(rule.why)),
        ("source", .array(sources.map { .string($0) })),
        (
          "examples",
          .array(
            rule.shownExamples.map {
              .object([("bad", .bool($0.isBad)), ("text", .string($0.text))])
            }
          )
        ), ("formerly", .array(rule.formerly.map { .string($0) })),
      ]
    )
  }
}

extension Rule {
  /// The severity of a problem, or "strength".
  var kind: String { isStrength ? "strength" : severity.rawValue }
}
