/// Requests in the order in which they are numbered, as a program reads them.
package struct TriageReport: Sendable {
  let inquiries: [(number: Int, inquiry: Inquiry)]
  let hasReplies: Bool

  /// - Parameters:
  ///   - inquiries: in order, each with its number.
  ///   - hasReplies: the drafts of the answers are part of it.
  package init(_ inquiries: [(number: Int, inquiry: Inquiry)], hasReplies: Bool) {
    self.inquiries = inquiries
    self.hasReplies = hasReplies
  }

  /// `mentor.triage/1`: one object with all requests.
  package var json: String {
    JSON.object([("schema", .string("mentor.triage/1")), ("requests", .array(inquiries.map(object)))]).text(
      pretty: true
    )
  }

  /// `mentor.request/1`: one object a line; ends with a line break unless it is empty.
  package var ndjson: String {
    inquiries.map { object($0, [("schema", .string("mentor.request/1"))]).text() + "\n" }.joined()
  }

  private func object(_ request: (number: Int, inquiry: Inquiry)) -> JSON { object(request, []) }

  private func object(_ numbered: (number: Int, inquiry: Inquiry), _ head: [(key: String, value: JSON)])
    -> JSON
  {
    let inquiry = numbered.inquiry
    var pairs: [(key: String, value: JSON)] =
      head + [
        ("number", .int(numbered.number)), ("file", .string(inquiry.name)), ("score", JSON(inquiry.points)),
        ("role", JSON(inquiry.role?.rawValue)),
        ("sure", inquiry.role == nil ? .null : .bool(inquiry.isRoleSure)),
        ("asks_for", JSON(inquiry.ask?.act.rawValue)),
        ("minutes", JSON(inquiry.ask?.minutes)),
        ("five_minutes", JSON(inquiry.fiveMinutes?.answer.rawValue)),
        ("because", JSON(inquiry.fiveMinutes?.because)),
        ("missing", JSON(inquiry.missing?.rawValue)), ("next", JSON(inquiry.next)),
        ("subject", JSON(inquiry.subject)),
        (
          "from",
          inquiry.from.map { .object([("name", JSON($0.name)), ("address", .string($0.address))]) } ?? .null
        ),
      ]
    if hasReplies { pairs.append(("reply", inquiry.reply.map(reply) ?? .null)) }
    return .object(pairs)
  }

  private func reply(_ reply: Reply) -> JSON {
    .object([
      ("kind", .string(reply.kind)), ("to", JSON(reply.to)), ("subject", JSON(reply.subject)),
      ("text", .string(reply.text)),
    ])
  }

  /// Comma-separated values, one request a row.
  package var csv: String {
    let head = [
      "number", "file", "score", "role", "asks for", "minutes", "five minutes", "missing", "subject", "name",
      "address",
    ]
    let rows = inquiries.map { number, inquiry in
      [
        String(number), inquiry.name, inquiry.points.map(String.init) ?? "", inquiry.role?.rawValue ?? "",
        inquiry.ask?.act.rawValue ?? "", inquiry.ask?.minutes.map(String.init) ?? "",
        inquiry.fiveMinutes?.answer.rawValue ?? "", inquiry.missing?.rawValue ?? "", inquiry.subject ?? "",
        inquiry.from?.name ?? "", inquiry.from?.address ?? "",
      ] + (hasReplies ? [inquiry.reply?.line ?? ""] : [])
    }
    return CSV.text([head + (hasReplies ? ["reply"] : [])] + rows)
  }
}

extension Reply {
  /// The whole text on one line.
  fileprivate var line: String { text.split { $0.isNewline }.joined(separator: " ") }
}
