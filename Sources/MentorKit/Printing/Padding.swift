extension String {
  /// The text with blanks behind it, so that it has at least a number of characters.
  package func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

  /// The text with one blank for every run of blanks and line breaks, and none at its ends.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// The text with zeros before it, so that it has at least a number of characters.
  package func zeroPadded(to width: Int) -> String {
    String(repeating: "0", count: max(0, width - count)) + self
  }
}
