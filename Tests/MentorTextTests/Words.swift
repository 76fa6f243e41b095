@testable import MentorText

/// A little lexicon with readings of its own, so that the tests of the engine need no `Resources`.
enum Words {
  static let language = try! make(readings: [:])

  static func text(_ text: String) -> Text { Text(Array(text.utf8), lexicon: language.lexicon) }

  /// - Parameters:
  ///   - readings: patterns by name, one on a line.
  ///   - terms: those of every reading, one on a line.
  static func make(readings: [String: String], terms: String = "") throws(RecordError) -> Language {
    Language(packed: PackedBytes(try packed(readings: readings, terms: terms)))
  }

  /// The same as the build writes it.
  static func packed(readings: [String: String], terms: String = "") throws(RecordError) -> [UInt8] {
    let lexicons = [
      "abbreviations": "words:\n  dr prof mr mrs ms etc eg ie vs approx",
      "common": "words:\n  the a an and or i you he she it we they of in on to she her talk me my with",
      "help": "verbs:\n  help ask",
      "irregular": "irregular:\n  write wrote written",
      "months": "words:\n  may nov dec",
      "slotnames": "words:\n  name company mentor",
      "works": "nouns:\n  talk paper loader",
      "auxiliaries": "words:\n  am is are do does did have\nsplits:\n  do.nt",
    ]
    var patterns = readings
    patterns["any"] = "any"
    let builder = try LanguageBuilder(
      lexicons: try lexicons.sorted { $0.key < $1.key }.map { name, body throws(RecordError) in
        try record(name, "title: \(name)\n\(body)\n")
      },
      readings: try patterns.sorted { $0.key < $1.key }.map { name, body throws(RecordError) in
        let head = "title: \(name)\n" + (terms.isEmpty ? "" : "terms:\n" + list(terms))
        return try record(name, head + "phrases:\n" + list(body))
      },
      cues: [],
      rules: []
    )
    return builder.packed()
  }

  private static func list(_ lines: String) -> String {
    lines.split(separator: "\n").map { "  \($0)\n" }.joined()
  }

  private static func record(_ name: String, _ text: String) throws(RecordError) -> NamedRecord {
    let path = "Resources/\(name)"
    return NamedRecord(name: name, path: path, record: try Record(parsing: Array(text.utf8), file: path))
  }
}
