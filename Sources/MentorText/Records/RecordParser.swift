extension Record {
  /// Reads a record.
  ///
  /// - Parameter file: the name used in errors.
  /// - Throws: `RecordError` at the first line that is neither a field, a list item, a comment nor blank.
  /// - Complexity: linear in the number of bytes.
  public init(parsing bytes: [UInt8], file: String) throws(RecordError) {
    try self.init(parsing: bytes, from: bytes.textStart, file: file)
  }

  init(parsing bytes: [UInt8], from start: Int, file: String) throws(RecordError) {
    var parser = RecordParser(file: file)
    var start = start
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: Ascii.newline) ?? bytes.count
      try parser.read(bytes, start..<end)
      start = end + 1
    }
    self = parser.record
  }
}

/// Reads one line after the other; the state is whether the head has ended.
private struct RecordParser {
  let file: String
  private(set) var record = Record()
  private var line = 0
  private var headEnded = false
  private var blockEnded = false

  init(file: String) { self.file = file }

  mutating func read(_ bytes: [UInt8], _ range: Range<Int>) throws(RecordError) {
    line += 1
    let text = Cut.trimmed(bytes, range)
    if text.isEmpty {
      headEnded = headEnded || !record.head.isEmpty
      blockEnded = true
      return
    }
    if bytes[range.lowerBound] == Ascii.hash { return }
    if text.lowerBound > range.lowerBound {
      try addItem(String(decoding: bytes[text], as: UTF8.self))
    } else {
      try addField(bytes, text)
    }
  }

  private mutating func addField(_ bytes: [UInt8], _ text: Range<Int>) throws(RecordError) {
    guard let colon = bytes[text].firstIndex(of: Ascii.colon), colon > text.lowerBound else {
      throw error("expected 'key: value'")
    }
    let name = bytes[text.lowerBound..<colon]
    guard name.allSatisfy({ Ascii.isLower($0) || Ascii.isDigit($0) || $0 == Ascii.hyphen }) else {
      throw error("a key has small letters, digits and '-' only")
    }
    let value = Cut.trimmed(bytes, (colon + 1)..<text.upperBound)
    var field = Record.Field(key: String(decoding: name, as: UTF8.self), line: line, values: [])
    if !value.isEmpty {
      field.values.append(.init(text: String(decoding: bytes[value], as: UTF8.self), line: line))
    }
    if headEnded {
      if blockEnded || record.blocks.isEmpty { record.blocks.append([]) }
      blockEnded = false
      record.blocks[record.blocks.count - 1].append(field)
    } else if record.head.contains(where: { $0.key == field.key }) {
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
}
