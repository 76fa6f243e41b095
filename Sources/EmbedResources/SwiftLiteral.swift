import MentorText

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

  /// What Swift calls a file: "`do`" and "careOther".
  static func name(_ file: String) -> String {
    let words = file.split(separator: "-")
    let capitals = words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return "`" + (words.first ?? "") + capitals.joined() + "`"
  }

  /// The fields of blocks as one list of texts, see `Record.init(cut:)`.
  static func list(_ blocks: [[Record.Field]]) -> String {
    let texts = blocks.map { block in
      block.flatMap { field in
        field.values.isEmpty ? [field.key, ""] : field.values.flatMap { [field.key, $0.text] }
      }
    }
    let all = texts.joined(separator: [""])
    return "[" + all.map { "\"\(escaped($0.unicodeScalars))\"" }.joined(separator: ", ") + "]"
  }
}
