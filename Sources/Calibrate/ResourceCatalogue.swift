import Foundation
import MentorKit
import MentorText

extension Catalogue {
  /// What the records of a folder describe as they stand now, not as they were when the program was built.
  ///
  /// - Throws: `RecordError` for the first folder or record that cannot be read.
  init(folder: String) throws {
    try self.init { name throws(RecordError) in
      guard let files = try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(name)") else {
        throw RecordError(file: "\(folder)/\(name)", line: 0, what: "this folder cannot be read")
      }
      var records: [NamedRecord] = []
      for file in files.sorted() {
        let path = "\(folder)/\(name)/\(file)"
        guard let bytes = FileManager.default.contents(atPath: path) else {
          throw RecordError(file: path, line: 0, what: "this file cannot be read")
        }
        let record = try Record(parsing: Array(bytes), file: path)
        records.append(NamedRecord(name: String(file.prefix { $0 != "." }), path: path, record: record))
      }
      return records
    }
  }
}
