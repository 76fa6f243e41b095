import MentorText

/// The bytes of a file with their lines, shared by all messages in it.
struct StoredFile: Sendable {
  let bytes: [UInt8]
  let lines: LineIndex

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = LineIndex(bytes)
  }
}
