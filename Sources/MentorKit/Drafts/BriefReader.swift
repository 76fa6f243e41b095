package import MentorText

/// Reads briefs: records as people write them, or JSON.
///
///     kind: first
///     to:   Ana Ruiz
///     why:
///       Because three machines have to see the same order,
///       or their runs cannot be compared.
package struct BriefReader: Sendable {
  private let book = DraftBook.builtIn
  /// Only the fields of the writer's profile are known.
  let isProfile: Bool

  private static let circumstances = ["kind", "channel", "relation"]

  package init(isProfile: Bool = false) { self.isProfile = isProfile }

  /// - Parameter file: the name used in errors.
  /// - Throws: `RecordError` with the line of the first thing that is unknown, of a wrong type, or there
  ///   twice.
  package func brief(_ bytes: [UInt8], file: String) throws(RecordError) -> Brief {
    let bytes = Array(bytes[bytes.textStart...])
    if let place = BrokenText.firstPlace(in: bytes) {
      let line = LineIndex(bytes).position(of: place).line
      throw RecordError(file: file, line: line, what: "is not UTF-8; save it as plain text in UTF-8")
    }
    let isObject = bytes.first { $0 > Ascii.space } == Ascii.openBrace
    let fields: [Record.Field]
    if isObject {
      fields = try BriefJSON.fields(in: bytes, file: file)
    } else {
      let record = try Record(parsing: Self.unixLines(bytes), file: file)
      fields = record.head + record.blocks.flatMap { $0 }
    }
    return try brief(fields, file: file)
  }

  /// Lines that end as on Windows or on old Macs end in a line feed alone.
  private static func unixLines(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(Ascii.carriageReturn) else { return bytes }
    var out: [UInt8] = []
    for (place, byte) in bytes.enumerated()
    where byte != Ascii.newline || place == 0 || bytes[place - 1] != 13 {
      out.append(byte == Ascii.carriageReturn ? Ascii.newline : byte)
    }
    return out
  }

  func brief(_ fields: [Record.Field], file: String) throws(RecordError) -> Brief {
    var brief = Brief()
    var lines: [String: Int] = [:]
    let known = (isProfile ? book.keptFields : book.fields).map(\.id)
    for field in fields {
      if let first = lines.updateValue(field.line, forKey: field.key) {
        throw RecordError(
          file: file,
          line: field.line,
          what: "'\(field.key)' stands here a second time; the first is on line \(first)"
        )
      }
      let answer = Answer(field.values.map(\.text).joined(separator: "\n"))
      switch field.key {
      case "kind" where !isProfile: brief.kind = try name(answer, of: book.kinds.map(\.id), field, file)
      case "channel" where !isProfile:
        brief.channel = try name(answer, of: book.channels.map(\.id), field, file)
      case "relation" where !isProfile:
        brief.relation = try name(answer, of: Relation.names, field, file)
          .flatMap(Relation.init(rawValue:))
      case let key where known.contains(key): brief[key] = answer
      default: throw unknown(field, among: known, file)
      }
    }
    return brief
  }

  private func name(_ answer: Answer, of names: [String], _ field: Record.Field, _ file: String)
    throws(RecordError) -> String?
  {
    if answer.isEmpty || names.contains(answer.text) { return answer.isEmpty ? nil : answer.text }
    let hint = answer.text.hint(among: names)
    throw RecordError(
      file: file,
      line: field.line,
      what: "'\(field.key)' is '\(answer.text)'; known are: \(names.joined(separator: ", "))\(hint)"
    )
  }

  private func unknown(_ field: Record.Field, among known: [String], _ file: String) -> RecordError {
    let hint = field.key.suggestion(amongFew: isProfile ? known : Self.circumstances + known)
    return RecordError(file: file, line: field.line, what: "no field is named '\(field.key)'; \(hint)")
  }
}
