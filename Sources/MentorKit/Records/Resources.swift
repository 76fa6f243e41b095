import MentorText

/// The files of the folder `Resources`, as they are built into the program.
enum Resources {
  /// The language that lexicons, readings and the phrases of rules describe.
  static func language() -> Language { Language(packed: bytes(of: EmbeddedResources.language)) }

  /// The ways in which answers are built, as the folder `shapes` describes them.
  static func shapes() -> Language { Language(packed: bytes(of: EmbeddedResources.shapes)) }

  /// All records of a folder, by name.
  ///
  /// - Throws: `RecordError`; not for the records built in, which the build has parsed.
  static func records(in folder: String) throws(RecordError) -> [NamedRecord] {
    var records: [NamedRecord] = []
    for (path, text) in EmbeddedResources.files {
      let path = path.description
      guard path.hasPrefix(folder + "/") else { continue }
      let file = "Resources/\(path)"
      let name = path.dropFirst(folder.utf8.count + 1).prefix { $0 != "." }
      records.append(
        NamedRecord(name: String(name), path: file, record: try Record(parsing: bytes(of: text), file: file))
      )
    }
    return records
  }

  private static func bytes(of text: StaticString) -> [UInt8] {
    Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
