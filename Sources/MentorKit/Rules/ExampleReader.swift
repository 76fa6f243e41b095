import MentorText

extension Example {
  /// Reads the examples of a record.
  ///
  ///     to:   Ana Ruiz
  ///     bad:  Hi [[Anna]],\n\ncould you look at row 3?
  ///     good: Hi Ana,\n\ncould you look at row 3?
  ///
  /// "[[" and "]]" mark where the rule speaks; "[[]]" a place where something is missing. "\n" is a line
  /// break. `to:`, `from:`, `about:`, `relation:`, `channel:` and `kind:` hold for the examples of their
  /// block.
  static func all(in named: NamedRecord) throws(RecordError) -> [Example] {
    var examples: [Example] = []
    for block in named.record.blocks {
      var options = ScoreOptions(kind: .first)
      for field in block {
        let text = field.values.map(\.text).joined(separator: "\n")
        if field.key == "bad" || field.key == "good" {
          examples.append(try example(text, field, options, named))
          continue
        }
        guard let key = ScoreOptions.Key(rawValue: field.key) else {
          throw named.error("unknown key '\(field.key)' among the examples", line: field.line)
        }
        do throws(ScoreOptions.NoSuchValue) {
          try options.set(key, to: text)
        } catch {
          throw named.error("'\(field.key):' needs one of: \(error.known)", line: field.line)
        }
      }
    }
    return examples
  }

  private static func example(
    _ marked: String,
    _ field: Record.Field,
    _ options: ScoreOptions,
    _ named: NamedRecord
  )
    throws(RecordError) -> Example
  {
    var text: [UInt8] = []
    var places: [Range<Int>] = []
    var open: Int?
    var bytes = Array(marked.utf8)[...]
    while let byte = bytes.popFirst() {
      if byte == 92, bytes.first == 110 {  // "\n"
        bytes.removeFirst()
        text.append(Ascii.newline)
      } else if byte == Ascii.openBracket, bytes.first == Ascii.openBracket, open == nil {
        bytes.removeFirst()
        open = text.count
      } else if byte == Ascii.closeBracket, bytes.first == Ascii.closeBracket, let start = open,
        bytes.dropFirst().first != Ascii.closeBracket
      {
        bytes.removeFirst()
        places.append(start..<text.count)
        open = nil
      } else {
        text.append(byte)
      }
    }
    let isBad = field.key == "bad"
    if open != nil || isBad == places.isEmpty {
      let what =
        isBad ? "a bad example marks where the rule speaks with '[[' and ']]'" : "a good example has no marks"
      throw named.error(what, line: field.line)
    }
    return Example(
      text: String(decoding: text, as: UTF8.self),
      places: places,
      isBad: isBad,
      line: field.line,
      options: options
    )
  }
}
