extension Record {
  /// Checks the head: every key is one of `keys`, and every one of `required` is there with a value.
  ///
  /// - Throws: `RecordError` with the line of the first key that is unknown, and the nearest known one.
  public func check(keys: [String], required: [String], file: String) throws(RecordError) {
    for field in head where !keys.contains(field.key) {
      throw RecordError(unknown: field, among: keys, file: file)
    }
    for key in required where values(key).isEmpty {
      throw RecordError(file: file, line: 0, what: "'\(key):' is missing or empty")
    }
  }
}

extension RecordError {
  /// A key that is none of those that are known.
  public init(unknown field: Record.Field, among keys: [String], file: String) {
    let hint = field.key.suggestion(amongFew: keys)
    self.init(file: file, line: field.line, what: "unknown key '\(field.key)'; \(hint)")
  }
}
