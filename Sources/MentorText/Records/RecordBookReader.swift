extension RecordBook {
  /// Reads a file block by block, so that a slip in one block costs no other. Lines may end in CR LF.
  ///
  /// - Returns: the blocks that can be read, and for each of the others its first error.
  /// - Complexity: linear in the number of bytes.
  public static func reading(_ bytes: [UInt8], file: String) -> (book: RecordBook, damage: [RecordError]) {
    var book = RecordBook()
    var damage: [RecordError] = []
    var lines: [ArraySlice<UInt8>] = []
    var first = 1
    func finish(before line: Int) {
      if !lines.isEmpty {
        do throws(RecordError) {
          book.blocks.append(try Block(lines, firstLine: first, file: file))
        } catch {
          damage.append(error)
        }
      }
      lines = []
      first = line + 1
    }
    let all = bytes[bytes.textStart...].split(separator: Ascii.newline, omittingEmptySubsequences: false)
    for (place, line) in all.enumerated() {
      let line = line[..<(line.lastIndex { $0 != 13 }.map { $0 + 1 } ?? line.startIndex)]
      // Blank is what a record takes for blank: else the rest of the block would be lost.
      let isBlank = Cut.trimmed(bytes, line.startIndex..<line.endIndex).isEmpty
      if isBlank { finish(before: place + 1) } else { lines.append(line) }
    }
    finish(before: all.count)
    return (book, damage)
  }
}

extension RecordBook.Block {
  init(_ lines: [ArraySlice<UInt8>], firstLine: Int, file: String) throws(RecordError) {
    self.init()
    var body: [UInt8] = []
    for (place, line) in lines.enumerated() {
      guard let text = String(validating: line, as: UTF8.self), !line.contains(0) else {
        throw RecordError(file: file, line: firstLine + place, what: "is no UTF-8 text")
      }
      // A comment leaves an empty comment behind, so that line numbers stay right.
      // Bytes, since "#" and an accent behind it are one character.
      if line.first == Ascii.hash { comments.append(text) }
      body += line.first == Ascii.hash ? [Ascii.hash] : Array(line)
      body.append(Ascii.newline)
    }
    do throws(RecordError) {
      // A byte order mark in the middle of a file is none.
      fields = try Record(parsing: body, from: 0, file: file).head.map { $0.shifted(by: firstLine - 1) }
    } catch {
      throw RecordError(file: error.file, line: error.line + firstLine - 1, what: error.what)
    }
  }
}

extension Record.Field {
  fileprivate func shifted(by lines: Int) -> Record.Field {
    var field = Record.Field(key: key, line: line + lines, values: [])
    field.values = values.map { Record.Value(text: $0.text, line: $0.line + lines) }
    return field
  }
}
