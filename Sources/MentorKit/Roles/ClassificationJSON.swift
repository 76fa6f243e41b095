extension Classification {
  /// The answer in the format `mentor.classify/1`. Shares have three digits and add up to 1.
  public func json(pretty: Bool) -> String {
    let care = care.map { Self.json($0.kind.rawValue, "card", $0.text) } ?? .null
    return object([], isSure: isSure, care).text(pretty: pretty)
  }

  /// The answer to a record that came in on a line; with its "id", on one line. Nobody is told of a care card
  /// by what is made of many texts: where the words of a text are withheld, none shows the answer, and it is
  /// not sure, as everywhere.
  package func json(of record: MessageRecord) -> String {
    object([("id", JSON(record.id))], isSure: isSure && care == nil, .null).text()
  }

  private func object(_ id: [(key: String, value: JSON)], isSure: Bool, _ care: JSON) -> JSON {
    .object(
      [("schema", .string("mentor.classify/1"))] + id + [
        ("role", .string(role.rawValue)),
        ("second", .string(second.rawValue)),
        ("sure", .bool(isSure)),
        ("ranking", .array(zip(ranking, roundedShares).map { rank, share in Self.json(rank, share) })),
        ("question", JSON(question?.text)),
        ("elsewhere", elsewhere.map { Self.json($0.kind, "kind", $0.text) } ?? .null),
        ("care", care),
      ]
    )
  }

  private static func json(_ rank: Rank, _ share: Int) -> JSON {
    .object([
      ("role", .string(rank.role.rawValue)),
      ("share", .number(Double(share) / 1000)),
      ("because", .array(rank.because.map(json))),
    ])
  }

  private static func json(_ reason: Reason) -> JSON {
    .object([("text", .string(reason.text))] + reason.range.members)
  }

  private static func json(_ kind: String, _ key: String, _ text: String) -> JSON {
    .object([(key, .string(kind)), ("text", .string(text))])
  }

  /// Thousandths that add up to 1,000: what rounding leaves goes to the first.
  private var roundedShares: [Int] {
    var all = ranking.map { Int($0.share * 1000) }
    all[0] += 1000 - all.reduce(0, +)
    return all
  }
}
