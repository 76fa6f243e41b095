/// What can be named on the command line, without reading the records: every start of the program needs it.
public enum DraftNames {
  /// Ids of the kinds of message.
  public static var kinds: [String] { Resources.files(in: "drafts").map { String($0.name) } }

  /// Ids of the channels.
  public static var channels: [String] { Resources.files(in: "channels").map { String($0.name) } }

  /// Ids and titles of the fields; the title is the first line of a field's file.
  public static var fields: [(id: String, title: String)] {
    Resources.files(in: "fields").map { (String($0.name), title(of: $0)) }
  }

  /// Ids and titles of the fields that the profile keeps.
  public static var kept: [(id: String, title: String)] {
    let mark = Array("\nkept:".utf8)
    return Resources.files(in: "fields").filter { $0.bytes.firstRange(of: mark) != nil }
      .map { (String($0.name), title(of: $0)) }
  }

  private static func title(of file: Resources.File) -> String {
    let line = file.bytes.prefix { $0 != Ascii.newline }
    let title = line.drop { $0 != Ascii.colon }.dropFirst().drop { $0 == Ascii.space }
    return String(decoding: title, as: UTF8.self)
  }
}
