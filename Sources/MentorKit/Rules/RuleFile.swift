import MentorText

/// A file with a rule of the user's own, as it was read.
package struct RuleFile: Sendable {
  /// The id of the rule: the name of the file without its ending.
  package let id: String
  /// What errors call the file.
  let path: String
  let bytes: [UInt8]

  package init(id: String, path: String, bytes: [UInt8]) {
    self.id = id
    self.path = path
    self.bytes = bytes
  }

  /// Unit: bytes. A rule is half a page; a thousand of them are not read in one go.
  package static let most = (ofOne: 64 * 1024, ofAll: 512 * 1024, files: 500)

  func record() throws(RecordError) -> NamedRecord {
    func fault(_ what: String, line: Int = 0) -> RecordError {
      RecordError(file: path, line: line, what: what)
    }
    guard !id.isEmpty, id.utf8.allSatisfy(Self.isName) else {
      throw fault("the name of a rule's file has small letters, digits and '-' only")
    }
    guard bytes.count <= Self.most.ofOne else { throw fault("is too large for a rule (more than 64 KiB)") }
    guard String(validating: bytes, as: UTF8.self) != nil else { throw fault("is no UTF-8 text") }
    if let line = exampleInHead {
      let what = "an example stands among the keys of the rule; examples come after an empty line"
      throw fault(what, line: line)
    }
    return NamedRecord(name: id, path: path, record: try Record(parsing: bytes, file: path))
  }

  /// The line of a "bad:" or "good:" above the first empty line.
  private var exampleInHead: Int? {
    var line = 0
    for text in bytes.split(separator: Ascii.newline, omittingEmptySubsequences: false) {
      line += 1
      if text.allSatisfy({ $0 <= Ascii.space }) { return nil }
      if text.starts(with: "bad:".utf8) || text.starts(with: "good:".utf8) { return line }
    }
    return nil
  }

  private static func isName(_ byte: UInt8) -> Bool {
    Ascii.isLower(byte) || Ascii.isDigit(byte) || byte == Ascii.hyphen
  }
}
