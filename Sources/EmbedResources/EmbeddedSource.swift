/// The Swift source that holds all files and the packed language as literals.
struct EmbeddedSource {
  let files: [(path: String, text: String)]
  let language: [UInt8]
  let shapes: [UInt8]

  var text: String {
    """
    // Made by EmbedResources from the folder Resources. Do not edit.
    enum EmbeddedResources {
      static let language: StaticString = "\(literal(language))"
      static let shapes: StaticString = "\(literal(shapes))"
      static let files: [(path: StaticString, text: StaticString)] = [
    \(entries)  ]
    }

    """
  }

  private var entries: String {
    files.map { "    (\"\($0.path)\", ####\"\"\"\n\($0.text)\n\"\"\"####),\n" }.joined()
  }

  /// Bytes of seven bits, printable ones as they are.
  private func literal(_ bytes: [UInt8]) -> String {
    var out = ""
    for byte in bytes {
      switch byte {
      case 34, 92: out += "\\" + String(UnicodeScalar(byte))
      case 32..<127: out.unicodeScalars.append(UnicodeScalar(byte))
      default: out += "\\u{\(String(byte, radix: 16))}"
      }
    }
    return out
  }
}
