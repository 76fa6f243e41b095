/// Text from a message or a file name, made safe for a terminal.
package enum Printable {
  /// The text with control characters, line breaks and marks that turn the direction of writing shown as
  /// "<U+001B>", not obeyed.
  package static func text(_ text: String) -> String {
    text.unicodeScalars.allSatisfy(isHarmless) ? text : shown(text)
  }

  private static func shown(_ text: String) -> String {
    var all = ""
    for scalar in text.unicodeScalars {
      if isHarmless(scalar) { all.unicodeScalars.append(scalar) } else { all += name(of: scalar) }
    }
    return all
  }

  /// "<U+001B>".
  static func name(of scalar: Unicode.Scalar) -> String {
    "<U+\(String(scalar.value, radix: 16, uppercase: true).zeroPadded(to: 4))>"
  }

  /// The character is shown as it is.
  static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
      0xFFF9...0xFFFB:
      false
    case 0xE0000...0xE007F: false
    default: true
    }
  }
}
