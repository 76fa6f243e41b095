import MentorText

/// What can be named on the command line, without reading the records: every start of the program needs it.
public enum DraftNames {
  /// Ids of the kinds of message.
  public static var kinds: [String] { files(in: "drafts").map(\.id) }

  /// Ids of the channels.
  public static var channels: [String] { files(in: "channels").map(\.id) }

  /// Ids and titles of the fields; the title is the first line of a field's file.
  public static var fields: [(id: String, title: String)] {
    files(in: "fields").map { ($0.id, title(of: $0.text)) }
  }

  /// Ids and titles of the fields that the profile keeps.
  public static var kept: [(id: String, title: String)] {
    let mark = Array("\nkept:".utf8)
    return files(in: "fields").filter { $0.text.firstRange(of: mark) != nil }.map {
      ($0.id, title(of: $0.text))
    }
  }

  private static func files(in folder: String) -> [(id: String, text: UnsafeBufferPointer<UInt8>)] {
    EmbeddedResources.files.compactMap { path, text in
      let path = path.description
      guard path.hasPrefix(folder + "/") else { return nil }
      let name = path.dropFirst(folder.utf8.count + 1).prefix { $0 != "." }
      return (String(name), UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
  }

  private static func title(of text: UnsafeBufferPointer<UInt8>) -> String {
    let line = text.prefix { $0 != Ascii.newline }
    let title = line.drop { $0 != Ascii.colon }.dropFirst().drop { $0 == Ascii.space }
    return String(decoding: title, as: UTF8.self)
  }
}
