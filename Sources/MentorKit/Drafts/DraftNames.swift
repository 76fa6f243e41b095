import MentorText

/// What can be named on the command line, without reading the records: every start of the program needs it.
package enum DraftNames {
  /// Ids of the kinds of message.
  package static var kinds: [String] { Resources.names(in: "drafts") }

  /// Ids of the channels.
  package static var channels: [String] { Resources.names(in: "channels") }

  /// Ids and titles of the fields; the title is the first line of a field's file.
  package static var fields: [(id: String, title: String)] {
    Resources.files(in: "fields").map { ($0.name, title(of: $0.text)) }
  }

  /// Ids and titles of the fields that the profile keeps.
  package static var kept: [(id: String, title: String)] {
    Resources.files(in: "fields").filter { isKept($0.text) }.map { ($0.name, title(of: $0.text)) }
  }

  /// A line of the file begins with "kept:".
  private static func isKept(_ text: StaticString) -> Bool {
    let bytes = bytes(of: text)
    let key: StaticString = "kept:"
    var place = 0
    while let end = bytes[place...].firstIndex(of: Ascii.newline) {
      if bytes[(end + 1)...].starts(with: self.bytes(of: key)) { return true }
      place = end + 1
    }
    return false
  }

  private static func title(of text: StaticString) -> String {
    let line = bytes(of: text).prefix { $0 != Ascii.newline }
    let title = line.drop { $0 != Ascii.colon }.dropFirst().drop { $0 == Ascii.space }
    return String(decoding: title, as: UTF8.self)
  }

  private static func bytes(of text: StaticString) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }
}
