/// The works and pages that rules stand on, by the ids that the rules name.
public struct Sources: Sendable {
  private var texts: [String: String]

  /// - Throws: `RecordError` for an id that stands twice.
  public init(_ records: [NamedRecord]) throws(RecordError) {
    var texts: [String: String] = [:]
    for named in records {
      for value in RecordBlock(named).values("entries") {
        let id = value.text.utf8.prefix { $0 != Ascii.space }
        let text = Substring(value.text.utf8[id.endIndex...]).trimmed
        guard !text.isEmpty, texts.updateValue(text, forKey: String(Substring(id))) == nil else {
          throw named.error("expected an id of its own and a reference", line: value.line)
        }
      }
    }
    self.texts = texts
  }

  /// The readable reference of an id; `nil` for an id that is not known.
  public subscript(id: String) -> String? {
    id == "own judgement" ? "Own judgement, not measured." : texts[id]
  }
}
