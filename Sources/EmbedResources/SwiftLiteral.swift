/// Texts between the quotation marks of a Swift literal.
enum SwiftLiteral {
  /// Printable ASCII as it is, everything else escaped.
  static func escaped(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var out = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar.value {
      case 34, 92: out += ["\\", scalar]
      case 32..<127: out.append(scalar)
      default: out += "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars
      }
    }
    return String(out)
  }
}
