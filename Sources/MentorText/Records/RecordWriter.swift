extension Record.Field {
  /// A field to be written.
  ///
  /// - Parameter values: texts; a line break inside one parts it in two, blanks at the ends and empty texts
  ///   are dropped.
  public init(_ key: String, _ values: [String]) {
    self.key = key
    line = 0
    self.values = values.flatMap { $0.split(whereSeparator: \.isNewline) }
      .map { Self.trimmed($0) }
      .filter { !$0.isEmpty }
      .map { Record.Value(text: $0, line: 0) }
  }

  /// The field as `Record(parsing:file:)` reads it: one value beside the key, several below it.
  public var text: String {
    values.count < 2
      ? "\(key): \(values.first?.text ?? "")\n"
      : "\(key):\n" + values.map { "  \($0.text)\n" }.joined()
  }

  private static func trimmed(_ text: Substring) -> String {
    let isBlank: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" }
    let start = text.unicodeScalars.drop(while: isBlank)
    guard let end = start.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(start[...end])
  }
}
