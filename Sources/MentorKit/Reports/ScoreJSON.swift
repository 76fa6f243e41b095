extension Score {
  /// The score as JSON, version 1. Offsets are UTF-8 bytes, half-open; lines and columns count from 1,
  /// columns in UTF-8 bytes.
  ///
  /// - Parameter file: the name to be told, "-" for standard input.
  public func json(file: String, pretty: Bool) -> String { object(file: file).text(pretty: pretty) }

  /// The same, piece by piece.
  ///
  /// - Parameter take: is given bytes that are ready.
  package func json(file: String, pretty: Bool, _ take: (_ ready: UnsafeBufferPointer<UInt8>) -> Void) {
    object(file: file).write(pretty: pretty, take)
  }

  /// Several scores as one array, piece by piece.
  ///
  /// - Parameter take: is given bytes that are ready.
  package static func json(
    _ scores: [(file: String, score: Score)],
    _ take: (_ ready: UnsafeBufferPointer<UInt8>) -> Void
  ) {
    JSON.array(scores.map { $0.score.object(file: $0.file) }).write(pretty: true, take)
  }

  /// The score of a record that came in on a line; with its "id", on one line.
  package func json(file: String, of record: MessageRecord) -> String {
    object(file: file, [("id", JSON(record.id))]).text()
  }

  private func object(file: String, _ id: [(key: String, value: JSON)] = []) -> JSON {
    let passages = Passages(text: text, places: places)
    return .members { object in
      object.add("schema", .string("mentor.score/1"))
      for (key, value) in id { object.add(key, value) }
      object.add("file", .string(file))
      object.add("language", JSON(language))
      // What the text would have to tell is not known where it is not read.
      let isRead = points != nil
      object.add("kind", JSON(isRead || options.kind != nil ? kind.rawValue : nil))
      object.add("relation", .string(options.relation.rawValue))
      object.add("channel", .string(options.channel.rawValue))
      object.add("words", partsWords ? .int(words) : .null)
      object.add("score", JSON(points))
      object.add("verdict", JSON(isRead ? verdict.rawValue : nil))
      object.add("letters") { object in
        for letter in letters { object.add(letter, isScored: isRead) }
      }
      object.add("asks", for: asks) { $1.add($0, isRead: isRead, passages) }
      object.add("swap", members: { $0.add(swap, isRead: isRead, passages) })
      object.add("findings", for: findings) { $1.add($0, passages) }
      object.add("strengths", for: strengths) { strength, object in
        object.add("rule", .string(strength.rule))
        object.add(place: strength.range, passages)
        object.add("text", passage: strength.range, of: passages.text)
        object.add("say", .string(strength.say))
      }
      object.add("next", next.map(json) ?? .null)
    }
  }

  private func json(_ next: NextEdit) -> JSON {
    .object([("rule", .string(next.rule)), ("gain", .int(next.gain)), ("say", .string(next.say))])
  }
}

/// What is needed to tell a passage: the message, and where it stands in its file.
private struct Passages {
  let text: [UInt8]
  let places: Places
}

extension JSONWriter {
  /// A passage as it reads, with the bytes of the file that it comes from.
  fileprivate mutating func add(_ range: Range<Int>, _ passages: Passages) {
    add("text", passage: range, of: passages.text)
    add(place: range, passages)
  }

  fileprivate mutating func add(place range: Range<Int>, _ passages: Passages) {
    let place = passages.places.place(of: range).range
    add("start", .int(place.lowerBound))
    add("end", .int(place.upperBound))
  }

  fileprivate mutating func add(_ letter: Score.LetterScore, isScored: Bool) {
    add(letter.letter.rawValue) { object in
      object.add("points", isScored ? .int(letter.points) : .null)
      object.add("of", .int(LetterRecord.full))
      object.add("parts", for: letter.parts) { part, object in
        object.add("id", .string(part.id))
        object.add("points", isScored ? .int(part.points) : .null)
        object.add("of", .int(part.of))
        object.add("because", JSON(isScored ? part.because : nil))
      }
    }
  }

  fileprivate mutating func add(_ ask: Score.AskScore, isRead: Bool, _ passages: Passages) {
    add(ask.range, passages)
    add("minutes", JSON(ask.minutes))
    add("by", JSON(ask.by))
    add("no_rush", isRead ? .bool(ask.saysNoRush) : .null)
    add("easy_no", isRead ? .bool(ask.easesNo) : .null)
  }

  fileprivate mutating func add(_ swap: SwapResult, isRead: Bool, _ passages: Passages) {
    add("verdict", JSON(isRead ? swap.verdict.rawValue : nil))
    add("same_share", isRead ? .number(swap.sameShare) : .null)
    add("anchors", for: isRead ? swap.anchors : []) { anchor, object in
      object.add(anchor.range, passages)
      object.add("kind", .string(anchor.kind.rawValue))
    }
  }

  fileprivate mutating func add(_ finding: Finding, _ passages: Passages) {
    let place = passages.places.place(of: finding.range)
    add("rule", .string(finding.rule))
    add("severity", .string(finding.severity.rawValue))
    add("letter", .string(finding.letter.rawValue))
    add("points", .int(finding.points))
    add("line", .int(place.line))
    add("column", .int(place.column))
    add("end_line", .int(place.endLine))
    add("end_column", .int(place.endColumn))
    add("start", .int(place.range.lowerBound))
    add("end", .int(place.range.upperBound))
    add("text", passage: finding.range, of: passages.text)
    add("say", .string(finding.say))
    add("why", .string(finding.why))
    add("source", .string(finding.source))
    if let reason = finding.dismissed { add("dismissed", .string(reason)) }
  }
}
