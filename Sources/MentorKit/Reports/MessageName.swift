import MentorText

/// What a message is called: its file, in bytes as the system knows them, not necessarily UTF-8, and which of
/// several in it; "-" is standard input.
package struct MessageName: Sendable {
  /// The file, which exists.
  let file: [UInt8]
  /// Which message of an mbox, counted from 1; nil for the only one of a file.
  package let number: Int?

  package init(_ file: [UInt8], number: Int? = nil) {
    self.file = file
    self.number = number
  }

  init(_ file: String) { self.init(Array(file.utf8)) }

  /// The file, and "#2" behind it for the second of several messages; broken UTF-8 becomes U+FFFD.
  package var text: String { String(decoding: file, as: UTF8.self) + mark }

  /// "#2" for the second of several messages.
  private var mark: String { number.map { "#\($0)" } ?? "" }

  /// What begins the advice where a report can name no more than the file: "#2: " for the second of several
  /// messages.
  var prefix: String { number == nil ? "" : "\(mark): " }

  /// The file without a "./" at its beginning, as reports on a repository name their files.
  var path: String { String(decoding: pathBytes, as: UTF8.self) }

  /// The file for a reader of lines: nothing in it ends the line, and it does not begin like a command to a
  /// build service.
  var line: String {
    let shown = Printable.text(String(decoding: file, as: UTF8.self))
    return shown.drop(while: \.isWhitespace).hasPrefix(":") ? "./\(shown)" : shown
  }

  /// The file as a URI reference (RFC 3986): relative to the root of the repository, or a "file:" URI.
  var uri: String {
    let name = pathBytes
    return (name.first == Ascii.slash ? "file://" : "") + PercentEncoding.text(name, also: "/")
  }

  private var pathBytes: ArraySlice<UInt8> {
    var rest = file[...]
    while rest.count > 2, rest.starts(with: [Ascii.dot, Ascii.slash]) { rest = rest.dropFirst(2) }
    return rest
  }
}
