extension Record {
  /// Reads a record.
  ///
  /// - Parameter file: the name used in errors.
  /// - Throws: `RecordError` at the first line that is neither a field, a list item, a comment nor blank.
  /// - Complexity: linear in the number of bytes.
  public init(parsing bytes: some RandomAccessCollection<UInt8>, file: String) throws(RecordError) {
    var parser = RecordParser(file: file)
    for line in bytes.split(separator: Byte.newline, omittingEmptySubsequences: false) {
      try parser.read(line)
    }
    self = parser.record
  }
}

/// Reads one line after the other; the state is whether the head has ended.
struct RecordParser {
  let file: String
  private(set) var record = Record()
  private var line = 0
  private var headEnded = false
  private var blockEnded = false

  init(file: String) { self.file = file }

  mutating func read(_ bytes: some RandomAccessCollection<UInt8>) throws(RecordError) {
    line += 1
    if bytes.contains(Byte.carriageReturn) { throw error("a record has lines that end in LF alone") }
    guard let first = bytes.first(where: { $0 != Byte.space }) else {
      headEnded = headEnded || !record.head.isEmpty
      blockEnded = true
      return
    }
    if bytes.first == Byte.hash { return }
    if bytes.first == Byte.space || first == Byte.tab {
      try addItem(trimmed(bytes))
    } else {
      try addField(bytes)
    }
  }

  private mutating func addField(_ bytes: some RandomAccessCollection<UInt8>) throws(RecordError) {
    guard let colon = bytes.firstIndex(of: Byte.colon), colon != bytes.startIndex else {
      throw error("expected 'key: value'")
    }
    let key = bytes[..<colon]
    guard key.allSatisfy(Byte.isKey) else { throw error("a key has small letters, digits and '-' only") }
    let value = trimmed(bytes[bytes.index(after: colon)...])
    var field = Record.Field(key: String(decoding: key, as: UTF8.self), line: line, values: [])
    if !value.isEmpty { field.values.append(.init(text: value, line: line)) }
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

  private func trimmed(_ bytes: some RandomAccessCollection<UInt8>) -> String {
    let isBlank: (UInt8) -> Bool = { $0 == Byte.space || $0 == Byte.tab }
    let start = bytes.drop(while: isBlank)
    let end = start.lastIndex { !isBlank($0) }.map { start.index(after: $0) } ?? start.startIndex
    return String(decoding: start[..<end], as: UTF8.self)
  }
}

private enum Byte {
  static let newline: UInt8 = 10
  static let carriageReturn: UInt8 = 13
  static let tab: UInt8 = 9
  static let space: UInt8 = 32
  static let hash: UInt8 = 35
  static let colon: UInt8 = 58

  static func isKey(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte) || byte == 45
  }
}
