import MentorText

/// A word as a shell takes it.
package enum ShellWord {
  /// In quotation marks where the shell would read anything else into it.
  package static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      Ascii.isLetter(byte) || Ascii.isDigit(byte) || "/._-+:,@%".utf8.contains(byte)
    }
    return isPlain && !text.isEmpty ? text : "'\(text.replacing("'", with: #"'\''"#))'"
  }

  /// An option with its value, in one word where the value begins with a dash.
  package static func option(_ name: String, _ value: String) -> String {
    "--\(name)" + (value.utf8.first == Ascii.hyphen ? "=" : " ") + quoted(value)
  }

  /// The same for a word that is no option, even where it begins with a dash; options have to stand before
  /// it.
  package static func operand(_ text: String) -> String {
    (text.utf8.first == Ascii.hyphen ? "-- " : "") + quoted(text)
  }
}
