import MentorText

extension SwappedMessage {
  /// The message as the other person would get it, with what would not be true.
  ///
  /// - Parameter file: the name to be told; nil for standard input.
  package func text(file: String?, _ look: Look) -> String {
    var page = Wrapped(look)
    let title = "As \(Printable.text(name)) would get it"
    page.add(file.map { "\(Printable.text($0)): \(title)" } ?? title, style: .heading)
    page.add("")
    var lines = marked.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines { page.add(String(line), indent: 2) }
    page.add("")
    if exchanged == 0, score.points != nil {
      page.add("No name of a reader stands in it\(untrue.isEmpty ? ": it can go to anyone as it is" : "").")
    }
    if !untrue.isEmpty {
      page.add("Not true for \(Printable.text(name))", style: .heading)
      let places = score.places
      for (number, passage) in untrue.enumerated() {
        let line = places.place(of: passage.origin).line
        page.add(
          "\(number + 1). Line \(line): \"\(Printable.text(score.passage(passage.origin)))\" (\(passage.tie))",
          hanging: 3,
          style: .good
        )
      }
      page.add("")
    }
    page.add(
      score.points == nil ? Score.notRead : score.swapWords { "\"\(Printable.text(score.passage($0)))\"" }
    )
    return page.text
  }

  /// The text with a number before each passage that would not be true.
  private var marked: String {
    var out = ""
    var place = 0
    func shown(_ range: Range<Int>) -> String {
      let lines = text[range].split(separator: Ascii.newline, omittingEmptySubsequences: false)
      return lines.map { line in
        // Half of a line break, unless the text ends here.
        let isBreak = line.endIndex < range.upperBound && line.last == Ascii.carriageReturn
        return Printable.text(String(decoding: isBreak ? line.dropLast() : line, as: UTF8.self))
      }.joined(separator: "\n")
    }
    for (number, passage) in untrue.enumerated() where passage.range.lowerBound >= place {
      out += shown(place..<passage.range.lowerBound) + "[\(number + 1): \(shown(passage.range))]"
      place = passage.range.upperBound
    }
    return out + shown(place..<text.count)
  }

  /// One object for one message, an array for several, `mentor.swap/1`. Offsets are UTF-8 bytes, half-open;
  /// lines and columns count from 1, columns in UTF-8 bytes.
  package static func json(_ entries: [(file: String, swapped: SwappedMessage)], isBatch: Bool) -> String {
    let objects = entries.map { $0.swapped.object(file: $0.file) }
    return (isBatch ? .array(objects) : objects.first ?? .null).text(pretty: true)
  }

  private func object(file: String) -> JSON {
    let places = score.places
    let isRead = score.points != nil
    return JSON.object([
      ("schema", .string("mentor.swap/1")), ("file", .string(file)), ("with", .string(name)),
      ("verdict", JSON(isRead ? score.swap.verdict.rawValue : nil)),
      ("same_share", isRead ? .number(score.swap.sameShare) : .null),
      ("exchanged", .int(exchanged)), ("text", .string(String(decoding: text, as: UTF8.self))),
      ("untrue", .array(untrue.map { object($0, at: places.place(of: $0.origin)) })),
    ])
  }

  private func object(_ passage: Untrue, at place: Places.Place) -> JSON {
    let text = String(decoding: score.text[passage.origin], as: UTF8.self)
    return .object([("text", .string(text))] + place.members + [("tie", .string(passage.tie))])
  }
}
