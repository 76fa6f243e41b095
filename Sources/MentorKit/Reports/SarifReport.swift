/// SARIF 2.1.0, with everything that GitHub code scanning asks for.
extension ScoreReport {
  /// One run for all files. Columns count Unicode scalars.
  package var sarif: String {
    let rules = mentor.rules.filter { !$0.isStrength }
    let places = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
    // Those of all messages of a file together: two mails of an mbox can share a line.
    var fingerprints: [String: Fingerprints] = [:]
    let results = entries.flatMap {
      Self.results(of: $0, places, &fingerprints[$0.file.uri, default: Fingerprints()])
    }
    let run = JSON.object([
      ("tool", .object([("driver", driver(rules))])),
      ("invocations", .array([.object([("executionSuccessful", .bool(isComplete))])])),
      ("columnKind", .string("unicodeCodePoints")),
      ("results", .array(results)),
    ])
    return JSON.object([
      ("$schema", .string(Self.schema)), ("version", .string("2.1.0")), ("runs", .array([run])),
    ]).text(pretty: true) + "\n"
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  /// Unit: characters. Source: GitHub's limit for texts of a rule.
  private static let longestText = 1024

  private func driver(_ rules: [Rule]) -> JSON {
    .object([
      ("name", .string("mentor")), ("version", .string(version)), ("semanticVersion", .string(version)),
      ("rules", .array(rules.map(descriptor))),
    ])
  }

  private func descriptor(_ rule: Rule) -> JSON {
    let sources = rule.texts.references
    let level = Level(rule.severity).words
    let help = Self.fitting([rule.say, rule.why] + sources.map { "Source: \($0)" })
    let say = "**\(Markdown.escaped(rule.say))**"
    let markdown = Self.fitting(
      [say, Markdown.escaped(rule.why)] + sources.map { "- \(Markdown.escaped($0))" }
    )
    return .object([
      ("id", .string(rule.id)),
      ("shortDescription", Self.text(rule.title)),
      ("fullDescription", Self.text(rule.why)),
      ("help", .object([("text", .string(help)), ("markdown", .string(markdown))])),
      ("defaultConfiguration", .object([("level", .string(level.sarif))])),
      (
        "properties",
        .object([
          ("tags", .array([.string("smart/\(rule.letter.rawValue)")])),
          ("problem.severity", .string(level.problem)),
        ])
      ),
    ])
  }

  /// Paragraphs, as many as there is room for.
  private static func fitting(_ paragraphs: [String]) -> String {
    var all = ""
    for paragraph in paragraphs where all.count + paragraph.count + 2 <= longestText {
      all += (all.isEmpty ? "" : "\n\n") + paragraph
    }
    return all
  }

  private static func text(_ text: String) -> JSON {
    .object([("text", .string(String(text.prefix(longestText))))])
  }

  private static func results(
    of entry: Entry,
    _ places: [String: Int],
    _ fingerprints: inout Fingerprints
  ) -> [JSON] {
    let regions = Regions(entry.score.places)
    // Which of several messages of the file.
    let logical = JSON.array([.object([("fullyQualifiedName", .string(entry.file.text))])])
    let message = entry.file.number == nil ? [] : [("logicalLocations", logical)]
    return entry.findingsInOrder.map { finding in
      let physical = JSON.object([
        ("artifactLocation", .object([("uri", .string(entry.file.uri))])),
        ("region", region(regions.scalars(finding.range))),
      ])
      let location = JSON.object([("physicalLocation", physical)] + message)
      return .object([
        ("ruleId", .string(finding.rule)), ("ruleIndex", .int(places[finding.rule] ?? -1)),
        ("level", .string(Level(finding.severity).words.sarif)), ("message", text(finding.say)),
        ("locations", .array([location])),
        (
          "partialFingerprints",
          .object([
            ("primaryLocationLineHash", .string(fingerprints.text(of: finding, in: entry.score.text)))
          ])
        ),
        (
          "properties",
          .object([("letter", .string(finding.letter.rawValue)), ("points", .int(finding.points))])
        ),
      ])
    }
  }

  private static func region(_ region: Region) -> JSON {
    .object([
      ("startLine", .int(region.line)), ("startColumn", .int(region.column)),
      ("endLine", .int(region.endLine)), ("endColumn", .int(region.endColumn)),
    ])
  }
}
