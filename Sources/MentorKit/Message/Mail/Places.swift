import MentorText

/// Where the passages of a score stand in the file that was read.
///
/// `Score.text` and all ranges of a score are about the message as it is read. Of a plain text file that is
/// the file. Of a mail it is the decoded text, so that passages read well; a report then asks here for the
/// places.
public struct Places: Sendable {
  /// Offsets are bytes of the file, half-open; lines and columns count from 1, columns in bytes.
  public struct Place: Equatable, Sendable {
    /// In bytes of the file.
    public let range: Range<Int>
    /// Of the first byte, from 1.
    public let line: Int
    /// Of the first byte in its line, in bytes, from 1.
    public let column: Int
    /// Of the byte behind the last one, from 1; that of the start for an empty passage.
    public let endLine: Int
    /// Of the byte behind the last one, in bytes, from 1.
    public let endColumn: Int
  }

  /// The bytes in which lines and columns are counted: those of the file, or of its text where the file has
  /// 16 bits for a letter.
  let bytes: [UInt8]
  private let map: SourceMap?
  private let lines: LineIndex
  private let countsText: Bool

  init(_ text: [UInt8], _ origin: Origin?) {
    map = origin?.map
    countsText = origin?.textLines != nil
    bytes = countsText ? text : origin?.file.bytes ?? text
    lines = origin?.textLines ?? origin?.file.lines ?? LineIndex(text)
  }

  /// The place of a passage of `Score.text`.
  ///
  /// - Complexity: logarithmic in the length of the file.
  public func place(of passage: Range<Int>) -> Place {
    let counted = counted(passage)
    let start = lines.position(of: counted.lowerBound)
    let end = lines.position(of: counted.upperBound)
    return Place(
      range: countsText ? map?.range(passage) ?? passage : counted,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column
    )
  }

  /// A passage of `Score.text` as a range of `bytes`, for columns in other units.
  func counted(_ passage: Range<Int>) -> Range<Int> {
    countsText ? passage : map?.range(passage) ?? passage
  }
}

extension Places.Place {
  /// As members of a JSON object: the bytes, and where they begin.
  var members: [(key: String, value: JSON)] {
    range.members + [("line", .int(line)), ("column", .int(column))]
  }
}
