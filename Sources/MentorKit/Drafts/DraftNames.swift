import MentorText

/// What can be named on the command line, without reading the records: every start of the program needs it.
public enum DraftNames {
  /// Ids of the kinds of message.
  public static var kinds: [String] { Resources.names(in: "drafts") }

  /// Ids of the channels.
  public static var channels: [String] { Resources.names(in: "channels") }

  /// Ids and titles of the fields; the title is the first line of a field's file.
  public static var fields: [(id: String, title: String)] {
    Resources.files(in: "fields").map { ($0.name, title(of: $0.text)) }
  }

  /// Ids and titles of the fields that the profile keeps.
  public static var kept: [(id: String, title: String)] {
    let mark = Array("\nkept:".utf8)
    return Resources.files(in: "fields").filter { bytes(of: $0.text).firstRange(of: mark) != nil }
      .map { ($0.name, title(of: $0.text)) }
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
