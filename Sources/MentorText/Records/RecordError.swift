/// What is wrong with a record, and where.
public struct RecordError: Error, Equatable, CustomStringConvertible {
  /// As the user knows it.
  public let file: String
  /// Counted from 1; 0 means the file as a whole.
  public let line: Int
  /// In words for whoever wrote the file, without a full stop.
  public let what: String

  /// - Parameter line: counted from 1; 0, for the file as a whole, unless it is told.
  public init(file: String, line: Int = 0, what: String) {
    self.file = file
    self.line = line
    self.what = what
  }

  /// "file:line: what", as compilers write it.
  public var description: String { line > 0 ? "\(file):\(line): \(what)" : "\(file): \(what)" }
}
