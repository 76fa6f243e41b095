import MentorText

/// Where a decoded message comes from: the file, and where each passage stands in it.
struct Origin: Sendable {
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
