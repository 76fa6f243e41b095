extension Record {
  /// Reads a record.
  ///
  /// - Parameter file: the name used in errors.
  /// - Throws: `RecordError` at the first line that is neither a field, a list item, a comment nor blank.
  /// - Complexity: linear in the number of bytes.
  public init(parsing bytes: [UInt8], file: String) throws(RecordError) {
    var parser = RecordParser(bytes: bytes, file: file)
    try parser.run()
    self = parser.record
  }
}

/// Reads one line after the other; the state is whether the head has ended.
struct RecordParser {
  private let bytes: [UInt8]
  private let file: String
  private(set) var record = Record()
  private var line = 0
  private var headEnded = false
  private var blockEnded = false

  init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  mutating func run() throws(RecordError) {
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != Ascii.newline { end += 1 }
      try read(start..<end)
      start = end + 1
    }
  }

  private mutating func read(_ range: Range<Int>) throws(RecordError) {
    line += 1
    let text = trimmed(range)
    if text.isEmpty {
      headEnded = headEnded || !record.head.isEmpty
      blockEnded = true
      return
    }
    if bytes[range.lowerBound] == Ascii.hash { return }
    if text.lowerBound > range.lowerBound { try addItem(string(text)) } else { try addField(text) }
  }

  private mutating func addField(_ text: Range<Int>) throws(RecordError) {
    var colon = text.lowerBound
    while colon < text.upperBound, bytes[colon] != Ascii.colon {
      guard Self.isKey(bytes[colon]) else {
        let isField = bytes[colon..<text.upperBound].contains(Ascii.colon)
        throw error(isField ? "a key has small letters, digits and '-' only" : "expected 'key: value'")
      }
      colon += 1
    }
    guard colon < text.upperBound, colon > text.lowerBound else { throw error("expected 'key: value'") }
    let value = trimmed((colon + 1)..<text.upperBound)
    var field = Record.Field(key: string(text.lowerBound..<colon), line: line, values: [])
    if !value.isEmpty { field.values.append(.init(text: string(value), line: line)) }
    if headEnded {
      if blockEnded || record.blocks.isEmpty { record.blocks.append([]) }
      blockEnded = false
      record.blocks[record.blocks.count - 1].append(field)
    } else if record.field(field.key) != nil {
      throw error("'\(field.key)' stands here twice")
    } else {
      record.head.append(field)
    }
  }

  private mutating func addItem(_ text: String) throws(RecordError) {
    let value = Record.Value(text: text, line: line)
    if headEnded, !blockEnded, let block = record.blocks.indices.last {
      record.blocks[block][record.blocks[block].count - 1].values.append(value)
    } else if !headEnded, !record.head.isEmpty {
      record.head[record.head.count - 1].values.append(value)
    } else {
      throw error("an indented line needs a 'key:' above it")
    }
  }

  private func error(_ what: String) -> RecordError { RecordError(file: file, line: line, what: what) }

  private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Without blanks, tabs and a carriage return at both ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, Self.isBlank(bytes[start]) { start += 1 }
    while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == Ascii.space || byte == 9 || byte == Ascii.carriageReturn
  }

  private static func isKey(_ byte: UInt8) -> Bool {
    Ascii.isLower(byte) || Ascii.isDigit(byte) || byte == Ascii.hyphen
  }
}
