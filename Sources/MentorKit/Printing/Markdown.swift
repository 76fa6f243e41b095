import MentorText

/// Text inside Markdown (CommonMark, as GitHub reads it).
enum Markdown {
  private static let marks = (0...255).map { byte in "\\`*_[]<>#|~&!$".utf8.contains(UInt8(byte)) }

  /// The text with every mark that Markdown or HTML would obey behind a backslash, and control characters
  /// shown.
  static func escaped(_ text: String) -> String {
    var all: [UInt8] = []
    for byte in Printable.text(text).utf8 {
      if marks[Int(byte)] { all.append(Ascii.backslash) }
      all.append(byte)
    }
    return String(decoding: all, as: UTF8.self)
  }

  /// The same for a reference: its addresses stay as they are, because a backslash would become a part of the
  /// link.
  static func reference(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false)
      .map { isAddress($0) ? String($0) : escaped(String($0)) }.joined(separator: " ")
  }

  private static func isAddress(_ word: Substring) -> Bool {
    (word.hasPrefix("http://") || word.hasPrefix("https://"))
      && word.utf8.allSatisfy { Ascii.isLetter($0) || Ascii.isDigit($0) || "/:.-_~%".utf8.contains($0) }
  }

  /// Text of a message or the name of a file: code on one line, in which no markup, mention or link is read.
  static func code(_ text: String) -> String {
    let line = Printable.text(text.onOneLine)
    var longest = 0
    var run = 0
    for byte in line.utf8 {
      run = byte == Ascii.backtick ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let needsRoom = line.isEmpty || line.first == "`" || line.last == "`"
    return needsRoom ? "\(fence) \(line) \(fence)" : fence + line + fence
  }
}
