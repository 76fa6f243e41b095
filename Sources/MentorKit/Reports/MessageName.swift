import MentorText

/// What a message file is called: bytes as the system knows them, not necessarily UTF-8; "-" is standard input.
package struct MessageName: Sendable {
  let bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The name as it is; broken UTF-8 becomes U+FFFD.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The name without a "./" at its beginning, as reports on a repository name their files.
  var path: String { String(decoding: pathBytes, as: UTF8.self) }

  /// The name for a reader of lines: nothing in it ends the line, and it does not begin like a command to a build service.
  var line: String {
    let shown = Printable.text(text)
    return shown.drop(while: \.isWhitespace).hasPrefix(":") ? "./\(shown)" : shown
  }

  /// The name as a URI reference (RFC 3986): relative to the root of the repository, or a "file:" URI.
  var uri: String {
    let name = pathBytes
    return (name.first == Ascii.slash ? "file://" : "") + PercentEncoding.text(name, also: "/")
  }

  private var pathBytes: ArraySlice<UInt8> {
    var rest = bytes[...]
    while rest.count > 2, rest.starts(with: [Ascii.dot, Ascii.slash]) { rest = rest.dropFirst(2) }
    return rest
  }
}
