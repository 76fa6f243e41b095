/// Texts between the quotation marks of a Swift literal.
enum SwiftLiteral {
  /// Printable ASCII as it is, everything else escaped.
  static func escaped(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var out = ""
    for scalar in scalars {
      switch scalar.value {
      case 34, 92: out.append("\\")
      case 32..<127: break
      default:
        out.append("\\u{\(String(scalar.value, radix: 16))}")
        continue
      }
      out.unicodeScalars.append(scalar)
    }
    return out
  }
}
