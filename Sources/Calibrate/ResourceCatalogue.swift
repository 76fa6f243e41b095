import Foundation
import MentorKit
import MentorText

extension Catalogue {
  /// What the records of a folder describe as they stand now, not as they were when the program was built.
  ///
  /// - Throws: `RecordError` for the first record that cannot be read.
  init(folder: String) throws {
    try self.init { name throws(RecordError) in
      let files = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(name)")) ?? []
      var records: [NamedRecord] = []
      for file in files.sorted() {
        let path = "\(folder)/\(name)/\(file)"
        let bytes = Array(FileManager.default.contents(atPath: path) ?? Data())
        let record = try Record(parsing: bytes, file: path)
        records.append(NamedRecord(name: String(file.prefix { $0 != "." }), path: path, record: record))
      }
      return records
    }
  }
}
