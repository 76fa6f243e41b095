/// The works and pages that rules stand on, by the ids that the rules name.
public struct Sources: Sendable {
  private var texts: [String: String]

  /// - Throws: `RecordError` for an id that stands twice.
  public init(_ records: [NamedRecord]) throws(RecordError) {
    var texts: [String: String] = [:]
    for named in records {
      for field in named.record.head where field.key == "entries" {
        for value in field.values {
          let id = value.text.utf8.prefix { $0 != Ascii.space }
          let text = Substring(value.text.utf8[id.endIndex...]).trimmed
          guard !text.isEmpty, texts.updateValue(text, forKey: String(Substring(id))) == nil else {
            throw RecordError(
              file: named.path,
              line: value.line,
              what: "expected an id of its own and a reference"
            )
          }
        }
      }
    }
    self.texts = texts
  }

  /// The readable reference of an id; `nil` for an id that is not known.
  public subscript(id: String) -> String? {
    id == "own judgement" ? "Own judgement, not measured." : texts[id]
  }

  /// - Throws: `RecordError` for a source that a record names and nothing resolves.
  public func check(_ named: NamedRecord) throws(RecordError) {
    guard let field = named.record.field("source"), let value = field.values.first else { return }
    _ = try references(of: value.text) { (id) throws(RecordError) in
      throw RecordError(file: named.path, line: value.line, what: "no source is named '\(id)'")
    }
  }

  /// The readable references of what `source:` of a record names, a line each.
  ///
  /// - Parameter unknown: what stands for an id that is not known; own rules say in words what they stand on.
  public func references(of field: String, unknown: (String) throws(RecordError) -> String)
    throws(RecordError) -> String
  {
    var lines: [String] = []
    for id in field.split(separator: ",").map(\.trimmed) {
      if let text = self[id] { lines.append(text) } else { lines.append(try unknown(id)) }
    }
    return lines.joined(separator: "\n")
  }
}
