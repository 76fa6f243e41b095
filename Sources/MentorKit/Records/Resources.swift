import MentorText

/// The files of the folder `Resources`, as they are built into the program.
enum Resources {
  /// The language that lexicons, readings and the phrases of rules describe.
  static func language() -> Language { Language(packed: bytes(of: EmbeddedResources.language)) }

  /// The ways in which answers are built, as the folder `shapes` describes them.
  static func shapes() -> Language { Language(packed: bytes(of: EmbeddedResources.shapes)) }

  /// The names of the records of a folder, which are not read for it.
  static func names(in folder: String) -> [String] { files(in: folder).map(\.name) }

  /// All records of a folder, by name.
  ///
  /// - Throws: `RecordError`; not for the records built in, which the build has parsed.
  static func records(in folder: String) throws(RecordError) -> [NamedRecord] {
    var records: [NamedRecord] = []
    for file in files(in: folder) {
      let record = try Record(parsing: bytes(of: file.text), file: file.path)
      records.append(NamedRecord(name: file.name, path: file.path, record: record))
    }
    return records
  }

  /// The files of a folder as they are, which nothing has read yet.
  static func files(in folder: String) -> [(name: String, path: String, text: StaticString)] {
    let beginning = Array((folder + "/").utf8)
    return EmbeddedResources.files.compactMap { path, text in
      // Compared as bytes: making a text of every path would cost each start of the program a millisecond for each folder.
      let bytes = UnsafeBufferPointer(start: path.utf8Start, count: path.utf8CodeUnitCount)
      guard bytes.starts(with: beginning) else { return nil }
      let path = path.description
      let name = path.dropFirst(folder.utf8.count + 1).prefix { $0 != "." }
      return (String(name), "Resources/\(path)", text)
    }
  }

  private static func bytes(of text: StaticString) -> [UInt8] {
    Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
