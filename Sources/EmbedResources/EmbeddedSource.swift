import MentorText

/// The Swift source that holds all files and the packed language as literals, and names what the program asks
/// the language for.
struct EmbeddedSource {
  let files: [(path: String, text: String)]
  let language: [UInt8]
  let shapes: [UInt8]
  let weights: [UInt8]
  let names: NameFiles
  let words: WordFiles
  let acts: ActFiles
  let rules: [RuleHead]
  let cutRecords: [(folder: String, named: NamedRecord)]

  var text: String {
    """
    // Made by EmbedResources from the folder Resources. Do not edit.
    import MentorText

    enum EmbeddedResources {
      static let language: StaticString = "\(literal(language))"
      static let shapes: StaticString = "\(literal(shapes))"
      static let weights: StaticString = "\(literal(weights))"
      static let rules: [(texts: RuleTexts, terms: [String])] = [
    \(rules.map(\.swift).joined())  ]
      static let cut: [(folder: String, name: String, path: String, fields: [String])] = [
    \(cut)  ]
      typealias File = (name: StaticString, text: StaticString)
      // Each folder is a function, so that a start makes no list of files that it does not look at.
      static let folders: [(name: StaticString, files: @Sendable () -> [File])] = [
    \(folders)  ]
    }

    /// The files of Resources/lexicons.
    extension WordClasses {
    \(classes)}

    /// The files of Resources/readings.
    extension ReadingName {
    \(numbers(in: "readings", of: language, as: "ReadingName"))}

    /// The files of Resources/shapes.
    extension ShapeName {
    \(numbers(in: "shapes", of: shapes, as: "ShapeName"))}

    \(names.swift)
    \(words.swift)
    \(acts.swift)
    """
  }

  private var classes: String {
    numbered(in: "lexicons", of: Language(packed: PackedBytes(language)).lexicon.classNames).map {
      number,
      name in
      "  static var \(name): WordClasses { WordClasses(rawValue: 1 << \(number)) }\n"
    }.joined()
  }

  /// Names for the readings of a packed language that have a file of their own.
  private func numbers(in folder: String, of packed: [UInt8], as type: String) -> String {
    numbered(in: folder, of: Language(packed: PackedBytes(packed)).readings).map { number, name in
      "  static var \(name): \(type) { \(type)(number: \(number)) }\n"
    }.joined()
  }

  /// What Swift calls the files of a folder, with their places among all names.
  private func numbered(in folder: String, of all: [String]) -> [(number: Int, name: String)] {
    all.enumerated().filter { _, name in files.contains { $0.path.hasPrefix("\(folder)/\(name).") } }
      .map { number, name in (number, SwiftLiteral.name(name)) }
  }

  private var cut: String {
    cutRecords.map { folder, named in
      let path = "Resources/" + (files.first { named.path.hasSuffix("/" + $0.path) }?.path ?? named.path)
      let fields = SwiftLiteral.list([named.record.head] + named.record.blocks)
      return "    (\"\(folder)\", \"\(named.name)\", \"\(path)\", \(fields)),\n"
    }.joined()
  }

  /// Nobody reads their texts: what they describe is packed.
  private static let packedFolders: Set<Substring> = ["acts", "amounts", "weights", "wordsets"]

  private var folders: String {
    let names = Set(files.map { $0.path.prefix { $0 != "/" } }).subtracting(Self.packedFolders).sorted()
    return names.map { folder in
      let own = files.filter { $0.path.hasPrefix(folder + "/") }
        .map { (name: String($0.path.dropFirst(folder.count + 1)), text: $0.text) }
      return "    (\"\(folder)\", { [\n\(list(own))    ] }),\n"
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
