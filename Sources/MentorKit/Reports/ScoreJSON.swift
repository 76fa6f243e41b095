import MentorText

extension Score {
  /// The score as JSON, version 1. Offsets are UTF-8 bytes, half-open; lines and columns count from 1, columns in UTF-8 bytes.
  ///
  /// - Parameter file: the name to be told, "-" for standard input.
  public func json(file: String, pretty: Bool) -> String { object(file: file).text(pretty: pretty) }

  /// The same, piece by piece.
  ///
  /// - Parameter take: is given bytes that are ready.
  package func json(file: String, pretty: Bool, _ take: (_ ready: UnsafeBufferPointer<UInt8>) -> Void) {
    object(file: file).write(pretty: pretty, take)
  }

  /// Several scores as one array.
  package static func json(_ scores: [(file: String, score: Score)]) -> String {
    JSON.array(scores.map { $0.score.object(file: $0.file) }).text(pretty: true)
  }

  /// The score of a record that came in on a line; with its "id", on one line.
  package func json(file: String, of record: MessageRecord) -> String {
    object(file: file, [("id", JSON(record.id))]).text()
  }

  private func object(file: String, _ id: [(key: String, value: JSON)] = []) -> JSON {
    let places = places
    return .members { object in
      object.add("schema", .string("mentor.score/1"))
      for (key, value) in id { object.add(key, value) }
      object.add("file", .string(file))
      object.add("language", JSON(language))
      object.add("kind", .string(kind.rawValue))
      object.add("relation", .string(options.relation.rawValue))
      object.add("channel", .string(options.channel.rawValue))
      object.add("words", .int(words))
      object.add("score", JSON(points))
      object.add("verdict", JSON(points == nil ? nil : verdict.rawValue))
      object.add("letters") { letters in
        for letter in self.letters { letters.add(letter.letter.rawValue) { add(letter, to: &$0) } }
      }
      object.add("asks", for: asks) { ask, object in
        object.add(passage: ask.range, of: text, places)
        object.add("minutes", JSON(ask.minutes))
        object.add("by", JSON(ask.by))
        object.add("no_rush", .bool(ask.saysNoRush))
        object.add("easy_no", .bool(ask.easesNo))
      }
      object.add("swap") { add(swap, to: &$0, places) }
      object.add("findings", for: findings) { add($0, to: &$1, places) }
      object.add("strengths", for: strengths) { strength, object in
        object.add("rule", .string(strength.rule))
        object.add(passage: strength.range, of: text, places)
        object.add("say", .string(strength.say))
      }
      object.add("next", next.map(json) ?? .null)
    }
  }

  private func add(_ letter: LetterScore, to object: inout JSONWriter) {
    let isScored = points != nil
    object.add("points", isScored ? .int(letter.points) : .null)
    object.add("of", .int(LetterRecord.full))
    object.add("parts", for: letter.parts) { part, object in
      object.add("id", .string(part.id))
      object.add("points", isScored ? .int(part.points) : .null)
      object.add("of", .int(part.of))
      object.add("because", .string(part.because))
    }
  }

  private func add(_ swap: SwapResult, to object: inout JSONWriter, _ places: Places) {
    object.add("verdict", .string(swap.verdict.rawValue))
    object.add("same_share", .number(swap.sameShare))
    object.add("anchors", for: swap.anchors) { anchor, object in
      object.add(passage: anchor.range, of: text, places)
      object.add("kind", .string(anchor.kind))
    }
  }

  private func add(_ finding: Finding, to object: inout JSONWriter, _ places: Places) {
    let place = places.place(of: finding.range)
    object.add("rule", .string(finding.rule))
    object.add("severity", .string(finding.severity.rawValue))
    object.add("letter", .string(finding.letter.rawValue))
    object.add("points", .int(finding.points))
    object.add("line", .int(place.line))
    object.add("column", .int(place.column))
    object.add("end_line", .int(place.endLine))
    object.add("end_column", .int(place.endColumn))
    object.add("start", .int(place.range.lowerBound))
    object.add("end", .int(place.range.upperBound))
    object.add("text", passage: finding.range, of: text)
    object.add("say", .string(finding.say))
    object.add("why", .string(finding.why))
    object.add("source", .string(finding.source))
    if let reason = finding.dismissed { object.add("dismissed", .string(reason)) }
  }

  private func json(_ next: NextEdit) -> JSON {
    .object([("rule", .string(next.rule)), ("gain", .int(next.gain)), ("say", .string(next.say))])
  }
}

extension JSONWriter {
  /// A passage as it reads, with the bytes of the file that it comes from.
  fileprivate mutating func add(passage range: Range<Int>, of text: [UInt8], _ places: Places) {
    let place = places.place(of: range).range
    add("text", passage: range, of: text)
    add("start", .int(place.lowerBound))
    add("end", .int(place.upperBound))
  }
}
