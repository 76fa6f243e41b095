import MentorText

/// What a card says, without and with where help against violence is found.
struct CareText: Sendable {
  let plain, onViolence: String
}

/// The texts of `Resources/care` with what stands in all of them filled in: {helplines} and {violence}, and {checked} in these.
struct CareTexts {
  private let records: [NamedRecord]

  /// - Throws: `RecordError` for a record that is no card.
  init(_ records: [NamedRecord]) throws(RecordError) {
    let keys = ["title", "reviewed", "checked", "how", "text"]
    for named in records {
      _ = try RecordBlock(named, keys: keys, required: ["title", "text"])
    }
    self.records = records
  }

  /// - Throws: `RecordError` if no card has the name, or what belongs into it is missing.
  func wording(_ name: String) throws(RecordError) -> CareText {
    let text = lines(of: try record(name)).replacing("{helplines}", with: try dated("helplines"))
    return CareText(
      plain: text.replacing(" {violence}", with: ""),
      onViolence: text.replacing("{violence}", with: try dated("violence"))
    )
  }

  /// Addresses and numbers, with the day on which they were checked.
  private func dated(_ name: String) throws(RecordError) -> String {
    let named = try record(name)
    guard let checked = named.record["checked"] else {
      throw RecordError(file: named.path, line: 0, what: "'checked:' is missing or empty")
    }
    return lines(of: named).replacing("{checked}", with: checked)
  }

  private func lines(of named: NamedRecord) -> String {
    named.record.values("text").map(\.text).joined(separator: "\n")
  }

  private func record(_ name: String) throws(RecordError) -> NamedRecord {
    guard let found = records.first(where: { $0.name == name }) else {
      throw RecordError(file: "Resources/care/\(name).card", line: 0, what: "the card is missing")
    }
    return found
  }
}
