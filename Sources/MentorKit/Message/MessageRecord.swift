package import MentorText

/// A message or a need as one JSON object on a line, as data sets and other programs hand them over:
///
///     {"id": 7, "text": "Hi Ana, ...", "to": "Ana Ruiz", "relation": "met"}
///
/// Only "text" has to be there; other keys than those of `ScoreOptions` are passed over, and those too where
/// a need is read. "about" is the text itself, not a file.
package struct MessageRecord: Sendable {
  /// What the sender calls the record: a text, or a number as it was written.
  package enum ID: Equatable, Sendable {
    case text(String)
    case number(String)
  }

  /// Known as soon as it was read, so that an error can be told with it.
  package private(set) var id: ID?
  /// The message, in UTF-8; empty where it cannot be read.
  package private(set) var text: [UInt8] = []
  /// What the object tells of it, and what holds for all.
  package private(set) var options: ScoreOptions
  /// Why it cannot be read.
  package private(set) var fault: RecordError?

  /// - Parameters:
  ///   - bytes: a line of them is read.
  ///   - options: what holds for keys that the object leaves out; nil for a need, of which nothing but "id"
  ///     and "text" is read.
  ///   - file: the name used in errors.
  ///   - line: the number used in errors.
  package init(
    _ bytes: [UInt8],
    in range: Range<Int>,
    options: ScoreOptions?,
    file: String,
    line: Int
  ) {
    self.options = options ?? ScoreOptions()
    do throws(RecordError) {
      try read(options == nil ? Self.needs : Self.known, bytes, range, file, line)
    } catch {
      fault = error
    }
  }

  /// A record that cannot be read.
  package init(fault: RecordError) {
    options = ScoreOptions()
    self.fault = fault
  }

  private mutating func read(
    _ known: Set<String>,
    _ bytes: [UInt8],
    _ range: Range<Int>,
    _ file: String,
    _ line: Int
  ) throws(RecordError) {
    if let place = BrokenText.firstPlace(in: Array(bytes[range])) {
      throw RecordError(file: file, line: line, what: "is not UTF-8 (byte \(place) of the line)")
    }
    var reader = JSONReader(bytes, in: range, file: file, line: line)
    var keys: Set<String> = []
    try reader.object { (key, _, reader) throws(RecordError) in
      guard known.contains(key) else { return try reader.skip() }
      guard keys.insert(key).inserted else { throw reader.error("'\(key)' stands here twice") }
      try take(key, &reader)
    }
    try reader.finish()
    guard keys.contains("text") else { throw reader.error("'text' is missing") }
    guard !text.isInvisible() else { throw reader.error("'text' is empty") }
    guard !text.contains(0) else { throw reader.error("'text' holds a NUL character") }
  }

  private static let needs: Set<String> = ["id", "text"]

  private static let known = needs.union(ScoreOptions.Key.names)

  private mutating func take(_ key: String, _ reader: inout JSONReader) throws(RecordError) {
    if key == "id" {
      id = try Self.id(&reader)
      return
    }
    if key != "text", reader.take("null") { return }
    guard reader.next == Ascii.quote else { throw reader.error("'\(key)' needs a text") }
    let bytes = try reader.string()
    if key == "text" {
      text = bytes
      return
    }
    guard let option = ScoreOptions.Key(rawValue: key) else { return }
    do throws(ScoreOptions.NoSuchValue) {
      try options.set(option, to: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw reader.error("'\(key)' is none of: \(error.known)")
    }
  }

  private static func id(_ reader: inout JSONReader) throws(RecordError) -> ID? {
    if reader.take("null") { return nil }
    if reader.next == Ascii.quote { return .text(String(decoding: try reader.string(), as: UTF8.self)) }
    guard let number = reader.number() else { throw reader.error("'id' needs a text or a number") }
    return .number(number)
  }
}

extension JSON {
  /// The id as it was given; null if none was.
  init(_ id: MessageRecord.ID?) {
    switch id {
    case nil: self = .null
    case .text(let text): self = .string(text)
    case .number(let number): self = .literal(number)
    }
  }
}
