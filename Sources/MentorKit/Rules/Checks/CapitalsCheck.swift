import MentorText

/// Finds shouting: runs of ordinary words in capitals, and piles of marks.
struct CapitalsCheck: Check {
  static let keys = ["at-least", "scope"]

  /// How many words in capitals stand side by side.
  let atLeast: Int
  let scope: Scope

  init(_ fields: RecordBlock, id: String, language: Language) throws(RecordError) {
    atLeast = try fields.number("at-least", or: 3)
    scope = try fields.value("scope", or: Scope.all)
  }

  func places(in reading: Reading) -> [Range<Int>] {
    let sentences = scope.sentences(in: reading)
    return (sentences.flatMap { runs(in: $0, reading) } + sentences.flatMap { marks(in: $0, reading) })
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Words that the lexicon knows: abbreviations and names are written in capitals for other reasons.
  private func runs(in sentence: Int, _ reading: Reading) -> [Range<Int>] {
    let text = reading.message.text
    var runs: [Range<Int>] = []
    var start: Int?
    let tokens = reading.message.sentences[sentence].tokens
    for index in tokens.lowerBound...tokens.upperBound {
      let isLoud = index < tokens.upperBound && shouts(text.tokens[index], reading)
      if isLoud { start = start ?? index }
      if !isLoud, let first = start {
        if index - first >= atLeast { runs.append(text.range(ofTokens: first..<index)) }
        start = nil
      }
    }
    return runs
  }

  private func shouts(_ token: Token, _ reading: Reading) -> Bool {
    token.kind == .word && token.shape.contains(.allCapitals) && token.end - token.start > 1
      && reading.language.lexicon.has(token, in: reading.language.lexicon.ordinary)
  }

  /// "!!!", "??" and "?!?"
  private func marks(in sentence: Int, _ reading: Reading) -> [Range<Int>] {
    let range = reading.message.sentences[sentence].range
    let bytes = reading.message.text.bytes
    let hasMark =
      bytes.place(of: Ascii.exclamation, in: range) < range.upperBound
      || bytes.place(of: Ascii.question, in: range) < range.upperBound
    guard hasMark else { return [] }
    var places: [Range<Int>] = []
    var place = range.lowerBound
    while place < range.upperBound {
      guard Self.isMark(bytes[place]) else {
        place += 1
        continue
      }
      let start = place
      while place < range.upperBound, Self.isMark(bytes[place]) { place += 1 }
      let questions = bytes[start..<place].count { $0 == Ascii.question }
      if place - start >= 3 || questions >= 2 { places.append(start..<place) }
    }
    return places
  }

  private static func isMark(_ byte: UInt8) -> Bool { byte == Ascii.exclamation || byte == Ascii.question }
}
