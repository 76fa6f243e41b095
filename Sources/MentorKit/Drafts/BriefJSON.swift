import MentorText

/// Reads a brief written as a JSON object of texts or lists of texts.
enum BriefJSON {
  /// - Parameter bytes: good UTF-8.
  /// - Throws: `RecordError` with the line of the first thing that is no JSON or no text.
  static func fields(in bytes: [UInt8], file: String) throws(RecordError) -> [Record.Field] {
    var reader = JSONReader(bytes, in: 0..<bytes.count, file: file)
    var fields: [Record.Field] = []
    try reader.object { (key, line, reader) throws(RecordError) in
      fields.append(Record.Field(key: key, line: line, values: try values(of: key, &reader)))
    }
    try reader.finish()
    return fields
  }

  private static func values(of key: String, _ reader: inout JSONReader) throws(RecordError) -> [Record.Value]
  {
    if reader.next == Ascii.quote { return [try value(&reader)] }
    if reader.take("null") { return [] }
    guard reader.take(Ascii.openBracket) else {
      throw reader.error("'\(key)' needs a text or a list of texts")
    }
    var values: [Record.Value] = []
    if reader.next != Ascii.closeBracket {
      repeat {
        guard reader.next == Ascii.quote else {
          throw reader.error("'\(key)' is a list, and a list holds texts only")
        }
        values.append(try value(&reader))
      } while reader.take(Ascii.comma)
    }
    try reader.expect(Ascii.closeBracket, "',' or ']'")
    return values
  }

  private static func value(_ reader: inout JSONReader) throws(RecordError) -> Record.Value {
    Record.Value(text: String(decoding: try reader.string(), as: UTF8.self), line: reader.line)
  }
}
