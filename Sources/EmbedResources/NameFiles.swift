import MentorText

/// Names and titles that the program tells without reading a record: those of the letters of SMART, and of
/// what can be said of a draft on the command line.
struct NameFiles {
  private typealias Titled = (id: String, title: String)

  private let letters, fields, kept: [Titled]
  private let kinds, channels: [String]

  /// - Throws: `RecordError` for a record without a title.
  init(letters: [NamedRecord], kinds: [NamedRecord], channels: [NamedRecord], fields: [NamedRecord])
    throws(RecordError)
  {
    self.letters = try Self.titled(letters)
    self.fields = try Self.titled(fields)
    kept = try Self.titled(fields.filter { RecordBlock($0).has("kept") })
    self.kinds = kinds.map(\.name)
    self.channels = channels.map(\.name)
  }

  private static func titled(_ records: [NamedRecord]) throws(RecordError) -> [Titled] {
    try records.map { named throws(RecordError) in (named.name, try RecordBlock(named).text("title")) }
  }

  var swift: String {
    """
    /// The titles of the letters of Resources/smart.
    extension Letter {
      var title: String {
        switch self {
    \(letters.map { "    case .\(SwiftLiteral.name($0.id)): \(text($0.title))\n" }.joined())\
        }
      }
    }

    /// The files of Resources/drafts, channels and fields.
    extension DraftNames {
      package static let kinds = [\(kinds.map(text).joined(separator: ", "))]
      package static let channels = [\(channels.map(text).joined(separator: ", "))]
      package static let fields = [\(list(fields))]
      package static let kept = [\(list(kept))]
    }

    /// The files of Resources/fields.
    extension FieldName {
    \(fields.map { "  package static var \(SwiftLiteral.name($0.id)): FieldName { FieldName(id: \(text($0.id))) }\n" }.joined())}

    """
  }

  private func list(_ records: [Titled]) -> String {
    records.map { "(id: \(text($0.id)), title: \(text($0.title)))" }.joined(separator: ", ")
  }

  private func text(_ text: String) -> String { "\"\(SwiftLiteral.escaped(text.unicodeScalars))\"" }
}
