import MentorText

/// Writes briefs as records that people read and change.
package struct BriefWriter: Sendable {
  private let book = DraftBook.builtIn

  package init() {}

  /// A brief with everything that was answered; `BriefReader` reads it back.
  package func text(_ brief: Brief) -> String {
    var lines = circumstances(brief)
    let kind = brief.kind.flatMap(book.kind)
    let order = (kind.map { $0.needs + $0.also } ?? []) + book.fields.map(\.id)
    var seen = Set<String>()
    for id in order where seen.insert(id).inserted {
      guard let answer = brief[id] else { continue }
      lines.append(Self.line(id, answer))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A brief of a kind to be filled in, with every question, its reason and an example as comments.
  ///
  /// - Parameter known: what is answered already.
  package func emptyBrief(of kind: DraftKind, filledFrom known: Brief = Brief()) -> String {
    let channel = known.channel ?? book.standardChannel.id
    var lines = [
      "# \(kind.title). Fill in what you know; what stays empty is shown as a gap.",
      "# An answer of several lines goes below its key, each line indented.",
      "kind: \(kind.id)",
      "# \(book.channels.map(\.id).joined(separator: ", "))",
      "channel: \(channel)",
    ]
    if let relation = known.relation { lines.append("relation: \(relation.rawValue)") }
    for id in book.fields(of: kind, on: book.channel(channel)) {
      guard let field = book.field(id, of: kind) else { continue }
      lines.append("")
      lines.append("# \(field.ask)\(kind.also.contains(id) ? " (may stay empty)" : "")")
      lines.append("# \(field.why)")
      if let hint = field.hint { lines.append("# \(hint)") }
      for example in field.example.split(separator: "\n") { lines.append("# For example: \(example)") }
      lines.append(known[id].map { Self.line(id, $0) } ?? "\(id):")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The fields of a profile.
  package func profile(_ profile: Brief) -> String {
    var lines = ["# Facts about you that 'mentor draft' need not ask for. Change or delete any line."]
    for field in book.keptFields {
      lines.append(profile[field.id].map { Self.line(field.id, $0) } ?? "\(field.id):")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func circumstances(_ brief: Brief) -> [String] {
    [("kind", brief.kind), ("channel", brief.channel), ("relation", brief.relation?.rawValue)]
      .compactMap { key, value in value.map { "\(key): \($0)" } }
  }

  /// The line or lines of an answer, without the last line break.
  private static func line(_ key: String, _ answer: Answer) -> String {
    String(Record.Field(key, answer.lines).text.dropLast())
  }
}
