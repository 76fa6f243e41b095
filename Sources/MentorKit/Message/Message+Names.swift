import MentorText

extension Message {
  /// Hashes of the words of reader and writer: those that were told, and as greeting and signature have them.
  func names(besides told: [UInt64]) -> WordSet {
    var names = WordSet(told)
    for name in [greeting?.name, signature?.name] {
      for index in name ?? 0..<0 { names.insert(text.tokens[index].hash) }
    }
    names.insert(Token.name)
    return names
  }

  /// Makes one token of a name of reader or writer, wherever the writer says it, like any other name: none
  /// counts for more because it is short, a word as well, or written in another script.
  mutating func joinNames(_ names: WordSet, lexicon: Lexicon) {
    var runs: [Range<Int>] = []
    for place in sentences.indices where parts[place].mayName {
      addNames(in: sentences[place].tokens, names, lexicon, to: &runs)
    }
    guard !runs.isEmpty else { return }
    let places = TokenPlaces(behind: runs)
    text.joinNames(runs)
    greeting = greeting.map { Greeting(tokens: places.range($0.tokens), name: places.range($0.name)) }
    signature = signature.map { signature in
      Signature(
        tokens: places.range(signature.tokens),
        name: places.range(signature.name),
        position: signature.position.map {
          Passage(sentence: $0.sentence, tokens: places.range($0.tokens))
        }
      )
    }
    wordCount = text.words(in: body)
    joinedWords = runs.reduce(0) { $0 + $1.count - 1 }
  }

  private func addNames(
    in tokens: Range<Int>,
    _ names: WordSet,
    _ lexicon: Lexicon,
    to runs: inout [Range<Int>]
  ) {
    var place = tokens.lowerBound
    while place < tokens.upperBound {
      var end = place
      while end < tokens.upperBound, names.contains(text.tokens[end].hash) { end += 1 }
      if end > place, isName(place..<end, isFirst: place == tokens.lowerBound, lexicon) {
        runs.append(place..<end)
      }
      place = max(end, place + 1)
    }
  }

  /// Several words of a name of which one is written as names are, or one that is no other word in this
  /// place: "May I" and "in May" are none.
  private func isName(_ run: Range<Int>, isFirst: Bool, _ lexicon: Lexicon) -> Bool {
    let named = run.contains { !text.tokens[$0].shape.isDisjoint(with: [.capital, .foreignScript]) }
    guard named, run.count == 1 else { return named }
    let token = text.tokens[run.lowerBound]
    let dates: WordClasses = [.months, .weekdays]
    return !lexicon.has(token, in: dates) && (!isFirst || !lexicon.has(token, in: lexicon.ordinary))
  }
}

extension Part {
  /// The writer may speak there of themselves or of the reader by name.
  fileprivate var mayName: Bool { self == .header || self == .body || self == .forward || self == .closing }
}
