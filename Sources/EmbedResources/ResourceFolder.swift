import Foundation
import MentorText

/// The folder `Resources`, read and checked.
struct ResourceFolder {
  /// Path below the folder, and text.
  private(set) var files: [(path: String, text: String)] = []
  private var records: [(folder: Substring, named: NamedRecord)] = []

  /// - Throws: `RecordError` for a file that is no UTF-8 or no record.
  init(path: String) throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: path)
      .filter { name in
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
        return !isFolder.boolValue && !name.split(separator: "/").contains { $0.hasPrefix(".") }
      }
    for name in paths.sorted() { try add(name, full: "\(path)/\(name)") }
  }

  private mutating func add(_ path: String, full: String) throws {
    guard let data = FileManager.default.contents(atPath: full) else {
      throw RecordError(file: full, what: "cannot be read")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw RecordError(file: full, what: "is not UTF-8")
    }
    files.append((path, text))
    // Messages under `examples/` are plain text; everything else is a record.
    guard !path.hasPrefix("examples/"), let slash = path.firstIndex(of: "/") else { return }
    let record = try Record(parsing: Array(text.utf8), file: full)
    let name = path[path.index(after: slash)...].prefix { $0 != "." }
    records.append((path[..<slash], NamedRecord(name: String(name), path: full, record: record)))
  }

  /// The heads of the rules, without what the language holds already.
  ///
  /// - Throws: `RecordError` with file and line of a source that nothing defines.
  func ruleHeads() throws -> [RuleHead] {
    let sources = try Sources(named("sources"))
    // What nobody prints would otherwise never be looked up.
    for named in ["care", "elsewhere", "fields", "journey", "questions", "replies", "signposts"].flatMap(
      named
    ) {
      _ = try RecordBlock(named).references(sources)
    }
    return try named("rules").map { try RuleHead($0, sources) }.sorted { $0.id < $1.id }
  }

  /// Records that are read at every start, cut into fields.
  var cutRecords: [(folder: String, named: NamedRecord)] {
    ["smart", "swap"].flatMap { folder in named(folder).map { (folder, $0) } }
  }

  /// What lexicons, readings and the phrases of rules describe, packed.
  ///
  /// - Throws: `RecordError` with file and line of the first pattern that cannot be read.
  func language() throws -> [UInt8] {
    try LanguageBuilder(
      lexicons: named("lexicons"),
      readings: named("readings"),
      cues: named("cues"),
      rules: named("rules")
    )
    .packed()
  }

  /// What the ways in which answers to questions are built describe, packed.
  ///
  /// - Throws: `RecordError` with file and line of the first pattern that cannot be read.
  func shapes() throws -> [UInt8] {
    try LanguageBuilder(lexicons: named("lexicons"), readings: named("shapes"), cues: [], rules: []).packed()
  }

  /// What the weights describe, packed.
  ///
  /// - Throws: `RecordError` with file and line of the first row that cannot be read.
  func weights() throws -> [UInt8] {
    guard let file = named("weights").first else {
      throw RecordError(file: "Resources/weights", what: "holds no weights")
    }
    return try WeightFile(file).packed()
  }

  /// Names and titles of what is told without reading a record.
  ///
  /// - Throws: `RecordError` for a record without a title.
  func names() throws -> NameFiles {
    try NameFiles(
      letters: named("smart").filter { $0.path.hasSuffix(".letter") },
      kinds: named("drafts"),
      channels: named("channels"),
      fields: named("fields")
    )
  }

  /// Sets of words, and words that stand for numbers.
  ///
  /// - Throws: `RecordError` with file and line of the first that cannot be read.
  func words() throws -> WordFiles {
    try WordFiles(sets: named("wordsets"), amounts: named("amounts"))
  }

  /// How asks of each kind are graded.
  ///
  /// - Throws: `RecordError` with file and line of the first line that cannot be read.
  func acts() throws -> ActFiles {
    try ActFiles(named("acts"), readings: Set(named("readings").map(\.name)))
  }

  private func named(_ folder: String) -> [NamedRecord] {
    records.filter { $0.folder == folder }.map(\.named)
  }
}
