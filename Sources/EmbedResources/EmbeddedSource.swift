import MentorText

/// The Swift source that holds all files and the packed language as literals.
struct EmbeddedSource {
  let files: [(path: String, text: String)]
  let language: [UInt8]
  let shapes: [UInt8]
  let rules: [RuleHead]
  let cutRecords: [(folder: String, named: NamedRecord)]

  var text: String {
    """
    // Made by EmbedResources from the folder Resources. Do not edit.
    enum EmbeddedResources {
      static let language: StaticString = "\(literal(language))"
      static let shapes: StaticString = "\(literal(shapes))"
      static let rules: [(texts: RuleTexts, terms: [String])] = [
    \(rules.map(\.swift).joined())  ]
      static let cut: [(folder: String, name: String, path: String, fields: [String])] = [
    \(cut)  ]
      static let folders: [(name: StaticString, files: [(name: StaticString, text: StaticString)])] = [
    \(folders)  ]
    }

    """
  }

  private var cut: String {
    cutRecords.map { folder, named in
      let path = "Resources/" + (files.first { named.path.hasSuffix("/" + $0.path) }?.path ?? named.path)
      let fields = SwiftLiteral.list([named.record.head] + named.record.blocks)
      return "    (\"\(folder)\", \"\(named.name)\", \"\(path)\", \(fields)),\n"
    }.joined()
  }

  private var folders: String {
    let names = Set(files.map { $0.path.prefix { $0 != "/" } }).sorted()
    return names.map { folder in
      let own = files.filter { $0.path.hasPrefix(folder + "/") }
        .map { (name: String($0.path.dropFirst(folder.count + 1)), text: $0.text) }
      return "    (\"\(folder)\", [\n\(list(own))    ]),\n"
    }.joined()
  }

  private func list(_ files: [(name: String, text: String)]) -> String {
    files.map { "    (\"\($0.name)\", ####\"\"\"\n\($0.text)\n\"\"\"####),\n" }.joined()
  }

  /// Bytes of seven bits.
  private func literal(_ bytes: [UInt8]) -> String {
    SwiftLiteral.escaped(bytes.lazy.map { Unicode.Scalar($0) })
  }
}
