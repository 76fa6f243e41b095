import MentorText

extension Score {
  /// The score as JSON, version 1. Offsets are UTF-8 bytes, half-open; lines and columns count from 1, columns in UTF-8 bytes.
  ///
  /// - Parameter file: the name to be told, "-" for standard input.
  public func json(file: String, pretty: Bool) -> String { object(file: file).text(pretty: pretty) }

  /// The same, piece by piece.
  ///
  /// - Parameter take: takes bytes away that are ready.
  public func json(file: String, pretty: Bool, _ take: (_ ready: inout [UInt8]) -> Void) {
    object(file: file).write(pretty: pretty, take)
  }

  /// Several scores as one array.
  public static func json(_ scores: [(file: String, score: Score)], pretty: Bool) -> String {
    JSON.array(scores.map { $0.score.object(file: $0.file) }).text(pretty: pretty)
  }

  /// The score of a record that came in on a line; with its "id", on one line.
  public func json(file: String, of record: MessageRecord) -> String {
    object(file: file, [("id", JSON(record.id))]).text()
  }

  private func object(file: String, _ id: [(key: String, value: JSON)] = []) -> JSON {
    let places = places
    return .object(
      [("schema", .string("mentor.score/1"))] + id + [
        ("file", .string(file)), ("language", JSON(language)),
        ("kind", .string(kind.rawValue)),
        ("relation", .string(options.relation.rawValue)), ("channel", .string(options.channel.rawValue)),
        ("words", .int(words)),
        ("score", JSON(points)), ("verdict", JSON(points == nil ? nil : verdict.rawValue)),
        ("letters", .object(letters.map { ($0.letter.rawValue, letter($0)) })),
        ("asks", .list(count: asks.count) { ask(asks[$0], places) }),
        ("swap", swapTest(places)),
        ("findings", .list(count: findings.count) { finding(findings[$0], places) }),
        ("strengths", .array(strengths.map { strength($0, places) })),
        (
          "next",
          next.map {
            .object([("rule", .string($0.rule)), ("gain", .int($0.gain)), ("say", .string($0.say))])
          }
            ?? .null
        ),
      ]
    )
  }

  private func string(_ range: Range<Int>) -> JSON { .passage(of: text, range) }

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

  /// A passage as it reads, with the bytes of the file that it comes from.
  private func passage(_ range: Range<Int>, _ places: Places) -> [(key: String, value: JSON)] {
    let place = places.place(of: range).range
    return [("text", string(range)), ("start", .int(place.lowerBound)), ("end", .int(place.upperBound))]
  }

  private func ask(_ ask: AskScore, _ places: Places) -> JSON {
    .object(
      passage(ask.range, places) + [
        ("minutes", JSON(ask.minutes)), ("by", JSON(ask.by)), ("no_rush", .bool(ask.saysNoRush)),
        ("easy_no", .bool(ask.easesNo)),
      ]
    )
  }

  private func swapTest(_ places: Places) -> JSON {
    .object([
      ("verdict", .string(swap.verdict.rawValue)), ("same_share", .number(swap.sameShare)),
      (
        "anchors",
        .list(count: swap.anchors.count) { number in
          let anchor = swap.anchors[number]
          return .object(passage(anchor.range, places) + [("kind", .string(anchor.kind))])
        }
      ),
    ])
  }

  private func finding(_ finding: Finding, _ places: Places) -> JSON {
    let place = places.place(of: finding.range)
    let dismissed = finding.dismissed.map { [("dismissed", JSON.string($0))] } ?? []
    return .object(
      [
        ("rule", .string(finding.rule)), ("severity", .string(finding.severity.rawValue)),
        ("letter", .string(finding.letter.rawValue)),
        ("points", .int(finding.points)), ("line", .int(place.line)), ("column", .int(place.column)),
        ("end_line", .int(place.endLine)),
        ("end_column", .int(place.endColumn)), ("start", .int(place.range.lowerBound)),
        ("end", .int(place.range.upperBound)),
        ("text", string(finding.range)), ("say", .string(finding.say)), ("why", .string(finding.why)),
        ("source", .string(finding.source)),
      ] + dismissed
    )
  }

  private func strength(_ strength: Finding, _ places: Places) -> JSON {
    .object(
      [("rule", .string(strength.rule))] + passage(strength.range, places) + [("say", .string(strength.say))]
    )
  }
}
