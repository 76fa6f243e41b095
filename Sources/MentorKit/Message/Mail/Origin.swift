import MentorText

/// Where a decoded message comes from: the file, and where each passage stands in it.
public struct Origin: Sendable {
  let map: SourceMap
  let file: StoredFile
  /// The whole file is the text in other bytes, so that its lines are those of the text.
  var textLines: LineIndex?
}

/// The bytes of a file with their lines, shared by all messages in it.
struct StoredFile: Sendable {
  let bytes: [UInt8]
  let lines: LineIndex

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = LineIndex(bytes)
  }
}

/// Where the passages of a score stand in the file that was read.
///
/// `Score.text` and all ranges of a score are about the message as it is read. Of a plain text file that is the file. Of a mail it is the
/// decoded text, so that passages read well; a report then asks here for the places.
public struct Places: Sendable {
  /// Offsets are bytes of the file, half-open; lines and columns count from 1, columns in bytes.
  public struct Place: Equatable, Sendable {
    public let range: Range<Int>
    public let line: Int
    public let column: Int
    public let endLine: Int
    public let endColumn: Int
  }

  /// The bytes of the file.
  public let file: [UInt8]
  private let map: SourceMap?
  private let lines: LineIndex
  private let countsText: Bool

  init(_ text: [UInt8], _ origin: Origin?) {
    map = origin?.map
    file = origin?.file.bytes ?? text
    lines = origin?.textLines ?? origin?.file.lines ?? LineIndex(text)
    countsText = origin?.textLines != nil
  }

  /// The place of a passage of `Score.text`.
  ///
  /// - Complexity: logarithmic in the length of the file.
  public func place(of passage: Range<Int>) -> Place {
    let range = map?.range(passage) ?? passage
    let counted = countsText ? passage : range
    let start = lines.position(of: counted.lowerBound)
    let end = lines.position(of: counted.upperBound)
    return Place(
      range: range,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column
    )
  }
}

extension Score {
  /// Where its passages stand in the file.
  ///
  /// - Complexity: linear in the length of a plain text; make it once for a report.
  public var places: Places { Places(text, origin) }
}
