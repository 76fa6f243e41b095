extension ScoreReport {
  /// One diagnostic for each finding as a JSON object on a line of its own, for reviewdog ("rdjsonl").
  ///
  /// Columns count UTF-8 bytes, as its format asks for.
  package var reviewdogLines: String {
    entries.map { entry in
      let regions = Regions(entry.score.places)
      return entry.findingsInOrder.map {
        Self.diagnostic($0, regions.bytes($0.range), in: entry.file).text() + "\n"
      }.joined()
    }.joined()
  }

  private static func diagnostic(_ finding: Finding, _ region: Region, in file: MessageName) -> JSON {
    func position(_ line: Int, _ column: Int) -> JSON {
      .object([("line", .int(line)), ("column", .int(column))])
    }
    let range = JSON.object([
      ("start", position(region.line, region.column)), ("end", position(region.endLine, region.endColumn)),
    ])
    return .object([
      ("message", .string(file.prefix + finding.say)),
      ("location", .object([("path", .string(file.path)), ("range", range)])),
      ("severity", .string(Level(finding.severity).words.reviewdog)),
      ("source", .object([("name", .string("mentor"))])),
      ("code", .object([("value", .string(finding.rule))])),
    ])
  }
}
