import MentorText

extension Score {
  /// The score as JSON, version 1. Offsets are UTF-8 bytes, half-open; lines and columns count from 1, columns in UTF-8 bytes.
  ///
  /// - Parameter file: the name to be told, "-" for standard input.
  public func json(file: String, pretty: Bool) -> String { object(file: file).text(pretty: pretty) }

  /// Several scores as one array.
  public static func json(_ scores: [(file: String, score: Score)], pretty: Bool) -> String {
    JSON.array(scores.map { $0.score.object(file: $0.file) }).text(pretty: pretty)
  }

  private func object(file: String) -> JSON {
    let lines = LineIndex(text)
    return .object([
      ("schema", .string("mentor.score/1")), ("file", .string(file)), ("language", JSON(language)),
      ("kind", .string(kind.rawValue)),
      ("relation", .string(options.relation.rawValue)), ("channel", .string(options.channel.rawValue)),
      ("words", .int(words)),
      ("score", JSON(points)), ("verdict", .string(verdict.rawValue)),
      ("letters", .object(letters.map { ($0.letter.rawValue, letter($0)) })), ("asks", .array(asks.map(ask))),
      ("swap", swapTest),
      ("findings", .array(findings.map { finding($0, lines) })),
      ("strengths", .array(strengths.map(strength))),
      (
        "next",
        next.map { .object([("rule", .string($0.rule)), ("gain", .int($0.gain)), ("say", .string($0.say))]) }
          ?? .null
      ),
    ])
  }

  private func string(_ range: Range<Int>) -> JSON { .string(String(decoding: text[range], as: UTF8.self)) }

  private func letter(_ letter: LetterScore) -> JSON {
    .object([
      ("points", points == nil ? .null : .int(letter.points)), ("of", .int(LetterRecord.full)),
      (
        "parts",
        .array(
          letter.parts.map { part in
            .object([
              ("id", .string(part.id)), ("points", points == nil ? .null : .int(part.points)),
              ("of", .int(part.of)),
              ("because", .string(part.because)),
            ])
          }
        )
      ),
    ])
  }

  private func ask(_ ask: AskScore) -> JSON {
    .object([
      ("text", string(ask.range)), ("start", .int(ask.range.lowerBound)), ("end", .int(ask.range.upperBound)),
      ("minutes", JSON(ask.minutes)), ("by", JSON(ask.by)), ("no_rush", .bool(ask.saysNoRush)),
      ("easy_no", .bool(ask.easesNo)),
    ])
  }

  private var swapTest: JSON {
    .object([
      ("verdict", .string(swap.verdict.rawValue)), ("same_share", .number(swap.sameShare)),
      (
        "anchors",
        .array(
          swap.anchors.map {
            .object([
              ("text", string($0.range)), ("start", .int($0.range.lowerBound)),
              ("end", .int($0.range.upperBound)),
              ("kind", .string($0.kind)),
            ])
          }
        )
      ),
    ])
  }

  private func finding(_ finding: Finding, _ lines: LineIndex) -> JSON {
    let start = lines.position(of: finding.range.lowerBound)
    let end = lines.position(of: finding.range.upperBound)
    let dismissed = finding.dismissed.map { [("dismissed", JSON.string($0))] } ?? []
    return .object(
      [
        ("rule", .string(finding.rule)), ("severity", .string(finding.severity.rawValue)),
        ("letter", .string(finding.letter.rawValue)),
        ("points", .int(finding.points)), ("line", .int(start.line)), ("column", .int(start.column)),
        ("end_line", .int(end.line)),
        ("end_column", .int(end.column)), ("start", .int(finding.range.lowerBound)),
        ("end", .int(finding.range.upperBound)),
        ("text", string(finding.range)), ("say", .string(finding.say)), ("why", .string(finding.why)),
        ("source", .string(finding.source)),
      ] + dismissed
    )
  }

  private func strength(_ strength: Finding) -> JSON {
    .object([
      ("rule", .string(strength.rule)), ("start", .int(strength.range.lowerBound)),
      ("end", .int(strength.range.upperBound)),
      ("text", string(strength.range)), ("say", .string(strength.say)),
    ])
  }
}
