import MentorText

/// The files of the folder `Resources`, as they are built into the program.
enum Resources {
  /// A file that nothing has read yet.
  struct File {
    fileprivate let folder: String
    fileprivate let file: StaticString
    let text: StaticString

    /// Without its ending.
    var name: String { String(Substring(file.description.utf8.prefix { $0 != Ascii.dot })) }

    var path: String { "Resources/\(folder)/\(file)" }

    var bytes: [UInt8] { Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)) }
  }

  /// What is made of the records built in. A test reads every record; a build with a broken one does not
  /// pass.
  static func builtIn<Value>(_ value: @autoclosure () throws(RecordError) -> Value) -> Value {
    do { return try value() } catch { preconditionFailure("\(error)") }
  }

  /// The language that lexicons, readings and the phrases of rules describe.
  static func language() -> Language { Language(packed: PackedBytes(EmbeddedResources.language)) }

  /// Whether a language has the classes and readings of the program under the numbers that the program knows
  /// them by.
  static func agree(with other: Language) -> Bool {
    let own = language()
    let readings = own.readings.prefix { !$0.hasPrefix("rule:") && !$0.hasPrefix("unless:") }
    return own.lexicon.classNames == other.lexicon.classNames && other.readings.starts(with: readings)
  }

  /// The ways in which answers are built, as the folder `shapes` describes them.
  static func shapes() -> Language { Language(packed: PackedBytes(EmbeddedResources.shapes)) }

  /// The names of the records of a folder, which are not read for it.
  static func names(in folder: String) -> [String] { files(in: folder).map(\.name) }

  /// All records of a folder, by name.
  ///
  /// - Throws: `RecordError`; not for the records built in, which the build has parsed.
  static func records(in folder: String) throws(RecordError) -> [NamedRecord] {
    var records = EmbeddedResources.cut.filter { $0.folder == folder }.map {
      NamedRecord(name: $0.name, path: $0.path, record: Record(cut: $0.fields))
    }
    if records.isEmpty { for file in files(in: folder) { records.append(try record(file)) } }
    return records
  }

  /// The works and pages that records name.
  ///
  /// - Throws: `RecordError`; not for the records built in, which the build has parsed.
  static func sources() throws(RecordError) -> Sources { try Sources(try records(in: "sources")) }

  /// One record of a folder.
  ///
  /// - Throws: `RecordError` when there is none of the name.
  static func record(_ name: String, in folder: String) throws(RecordError) -> NamedRecord {
    guard let file = files(in: folder).first(where: { $0.name == name }) else {
      throw RecordError(file: "Resources/\(folder)", what: "no record is named '\(name)'")
    }
    return try record(file)
  }

  /// The files of a folder as they are.
  static func files(in folder: String) -> [File] {
    guard let found = EmbeddedResources.folders.first(where: { $0.name.description == folder }) else {
      return []
    }
    return found.files().map { File(folder: folder, file: $0.name, text: $0.text) }
  }

  private static func record(_ file: File) throws(RecordError) -> NamedRecord {
    NamedRecord(
      name: file.name,
      path: file.path,
      record: try Record(parsing: file.bytes, file: file.path)
    )
  }
}
