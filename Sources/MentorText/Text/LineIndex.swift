/// Lines of a text: where line and column of a byte offset are made.
///
/// A line ends at LF; a CR before it belongs to the line. Columns are counted in UTF-8 bytes, both from 1; a
/// byte order mark is no column.
public struct LineIndex: Sendable {
  private let starts: [Int32]
  private let count: Int

  /// - Complexity: linear in the number of bytes; a lookup is logarithmic in the number of lines.
  public init(_ bytes: [UInt8]) {
    var starts = [Int32(bytes.textStart)]
    var end = bytes.place(of: Ascii.newline, in: bytes.indices)
    while end < bytes.count {
      starts.append(Int32(end + 1))
      end = bytes.place(of: Ascii.newline, in: (end + 1)..<bytes.count)
    }
    self.starts = starts
    count = bytes.count
  }

  /// Both counted from 1, the column in bytes; for an offset outside the text that of its nearest end.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    let place = min(max(offset, Int(starts[0])), count)
    let line = starts.partitionPoint { $0 > place }
    return (line, place - Int(starts[line - 1]) + 1)
  }
}
