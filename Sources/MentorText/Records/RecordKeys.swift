extension Record {
  /// Checks the head: every key is one of `keys`, and every one of `required` is there with a value.
  ///
  /// - Throws: `RecordError` with the line of the first key that is unknown, and the nearest known one.
  public func check(keys: [String], required: [String], file: String) throws(RecordError) {
    for field in head where !keys.contains(field.key) {
      let known =
        field.key.nearest(in: keys).map { "did you mean '\($0)'?" }
        ?? "known are: \(keys.joined(separator: ", "))"
      throw RecordError(file: file, line: field.line, what: "unknown key '\(field.key)'; \(known)")
    }
    for key in required where values(key).isEmpty {
      throw RecordError(file: file, line: 0, what: "'\(key):' is missing or empty")
    }
  }
}
