import MentorText

/// Where a decoded message comes from: the file, and where each passage stands in it.
struct Origin: Sendable {
  let map: SourceMap
  let file: StoredFile
  /// The whole file is the text in other bytes, so that its lines are those of the text.
  var textLines: LineIndex?
}
