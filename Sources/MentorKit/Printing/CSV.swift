/// Comma-separated values (RFC 4180).
enum CSV {
  static func text(_ rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// First characters that make a spreadsheet take a cell for a formula, also in their wide forms.
  private static let formula: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

  /// The text in quotation marks, control characters shown; one that a spreadsheet would run as a formula
  /// gets an apostrophe in front.
  ///
  /// - Source: OWASP, "CSV Injection".
  static func cell(_ text: String) -> String {
    let shown = Printable.text(text)
    let first = shown.unicodeScalars.first { !$0.properties.isWhitespace }
    let safe = first.map(formula.contains) == true ? "'" + shown : shown
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
