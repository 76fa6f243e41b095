extension ScoreReport {
  /// Annotations for a GitHub workflow, the weightiest first, because only the first ten of a kind are shown.
  ///
  /// Columns count Unicode scalars and are told only where a passage stays on one line, as others are
  /// refused.
  package var githubAnnotations: String {
    let all = entries.flatMap { entry in
      let regions = Regions(entry.score.places)
      return entry.findingsInOrder.map { (entry: entry, finding: $0, region: regions.scalars($0.range)) }
    }
    return all.enumerated().sorted {
      let (left, right) = ($0.element.finding, $1.element.finding)
      return (right.severity, right.points, $0.offset) < (left.severity, left.points, $1.offset)
    }.map { Self.annotation($0.element.finding, $0.element.region, in: $0.element.entry.file) }.joined()
  }

  private static func annotation(_ finding: Finding, _ region: Region, in file: MessageName) -> String {
    var properties = ["file=\(property(file.path))", "line=\(region.line)", "endLine=\(region.endLine)"]
    if region.line == region.endLine {
      properties += ["col=\(region.column)", "endColumn=\(region.endColumn)"]
    }
    properties.append("title=\(property("mentor: \(finding.rule)"))")
    let command = Level(finding.severity).words.command
    return
      "::\(command) \(properties.joined(separator: ","))::\(data(file.prefix + finding.say))\n"
  }

  /// Escapes the text behind "::".
  private static func data(_ text: String) -> String { escaped(text, "%\r\n") }

  /// Escapes the value of a property.
  private static func property(_ text: String) -> String { escaped(text, "%\r\n:,") }

  /// What the service reads as an end is escaped for it; what else would steer a terminal is shown, not
  /// obeyed.
  private static func escaped(_ text: String, _ special: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      if special.unicodeScalars.contains(scalar) {
        out += PercentEncoding.text(String(scalar).utf8, also: "")
      } else {
        out += Printable.text(String(scalar))
      }
    }
    return out
  }
}
