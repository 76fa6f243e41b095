import MentorRecords

/// The files of the folder `Resources`, as they are built into the program.
enum Resources {
  /// A file by its folder and its name without ending.
  struct File {
    let folder: Substring
    let name: Substring
    let path: String
    let bytes: [UInt8]
  }

  /// All files of a folder, by name.
  static func files(in folder: String) -> [File] {
    EmbeddedResources.files.compactMap { path, text in
      let path = path.description
      guard path.hasPrefix(folder + "/") else { return nil }
      let file = path.dropFirst(folder.count + 1)
      return File(
        folder: path.prefix(folder.count),
        name: file.prefix { $0 != "." },
        path: "Resources/\(path)",
        bytes: Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
      )
    }
  }

  /// All records of a folder, by name.
  ///
  /// - Throws: `RecordError`; not for the records built in, which the build has parsed.
  static func records(in folder: String) throws(RecordError) -> [(name: String, path: String, record: Record)]
  {
    var records: [(name: String, path: String, record: Record)] = []
    for file in files(in: folder) {
      records.append((String(file.name), file.path, try Record(parsing: file.bytes, file: file.path)))
    }
    return records
  }
}
