/// A record with the name of its file without ending, and the path that errors tell.
public struct NamedRecord: Sendable {
  /// The file without its ending: the id of what it describes.
  public let name: String
  /// What errors call the file.
  public let path: String
  /// What stands in it.
  public let record: Record

  /// - Parameters:
  ///   - name: the file without its ending.
  ///   - path: what errors call the file.
  public init(name: String, path: String, record: Record) {
    self.name = name
    self.path = path
    self.record = record
  }

  /// What is wrong on a line; with the file as a whole where none is told.
  public func error(_ what: String, line: Int = 0) -> RecordError {
    RecordError(file: path, line: line, what: what)
  }
}
