import MentorText

/// Finds the greeting at the beginning of the body.
struct GreetingReader {
  let text: Text
  let lexicon: Lexicon
  /// Folded hashes of the words of the reader's name, if it is known.
  let readerName: Set<UInt64>

  private static let longest = 7

  /// - Parameter sentence: the first sentence of the body.
  func greeting(in sentence: Sentence) -> Greeting? {
    let tokens = sentence.tokens
    guard let first = tokens.first else { return nil }
    if opensLetter(first) { return formal(tokens, sentence) }
    return bareName(tokens, sentence)
  }

  private func has(_ place: Int, _ classes: WordClasses) -> Bool {
    !lexicon.classes(of: text.tokens[place].word).isDisjoint(with: classes)
  }

  private var greetings: WordClasses { lexicon.classes(named: "greetings") ?? [] }
  private var nobody: WordClasses { lexicon.classes(named: "nobody") ?? [] }
  /// "I", "Myself": the writer, not a name.
  private var own: WordClasses {
    (lexicon.classes(named: "i") ?? []).union(lexicon.classes(named: "me") ?? [])
  }
  private var titles: WordClasses { lexicon.classes(named: "titles") ?? [] }

  private func opensLetter(_ place: Int) -> Bool {
    if has(place, greetings), !isWord(place, "best"), !isWord(place, "morning"), !isWord(place, "evening") {
      return true
    }
    guard place + 1 < text.tokens.count else { return false }
    let isGood = isWord(place, "good") && (has(place + 1, greetings) || isWord(place + 1, "day"))
    return isGood || (isWord(place, "to") && isWord(place + 1, "whom"))
  }

  private func isWord(_ place: Int, _ word: String) -> Bool { text.tokens[place].hash == FoldedHash.of(word) }

  private func formal(_ tokens: Range<Int>, _ sentence: Sentence) -> Greeting? {
    var place = tokens.lowerBound + 1
    let isToWhom = isWord(tokens.lowerBound, "to")
    let limit = min(tokens.upperBound, place + Self.longest)
    var name = place..<place
    while place < limit, isToWhom || place == tokens.lowerBound + 1 || !breaks(place) {
      let token = text.tokens[place]
      if breaks(place), !isToWhom, !(has(place, titles) && token.shape.contains(.afterSlash)) { break }
      let isName =
        token.kind == .slot || readerName.contains(token.hash) || token.shape.contains(.foreignScript)
        || (token.shape.contains(.capital) && !has(place, own.union(nobody)))
      let isForm =
        has(place, greetings) || has(place, titles) || has(place, nobody) || isFiller(place) || isToWhom
      guard isName || isForm || token.shape.contains(.afterHyphen) || isSet(tokens, at: place) else { break }
      if (isName || token.shape.contains(.afterHyphen)) && !isForm {
        name = name.isEmpty ? place..<(place + 1) : name.lowerBound..<(place + 1)
      }
      place += 1
    }
    if name.isEmpty { name = place..<place }
    return Greeting(tokens: tokens.lowerBound..<place, name: name)
  }

  /// The whole line is the greeting, so that a name in small letters counts too.
  private func isSet(_ tokens: Range<Int>, at place: Int) -> Bool {
    tokens.count <= 4 && tokens.upperBound < text.tokens.count
      && text.tokens[tokens.upperBound].shape.contains(.lineStart)
  }

  private func isFiller(_ place: Int) -> Bool {
    ["of", "the", "and", "to", "or", "it", "may"]
      .contains { isWord(place, $0) }
  }

  private func breaks(_ place: Int) -> Bool {
    !text.tokens[place].shape.isDisjoint(with: [.afterComma, .afterColon, .afterDash, .lineStart, .afterOpen])
  }

  /// "Nadira," or "Jun-ho, long time." or "Your Honor,".
  private func bareName(_ tokens: Range<Int>, _ sentence: Sentence) -> Greeting? {
    var place = tokens.lowerBound
    while place < tokens.upperBound, place - tokens.lowerBound < 4,
      place == tokens.lowerBound || !breaks(place)
    {
      let token = text.tokens[place]
      let isName =
        token.shape.contains(.capital) || token.shape.contains(.afterHyphen)
        || readerName.contains(token.hash)
      guard isName || has(place, titles) else { break }
      place += 1
    }
    guard place > tokens.lowerBound, !has(tokens.lowerBound, own) else { return nil }
    let run = tokens.lowerBound..<place
    let known = run.contains { readerName.contains(text.tokens[$0].hash) || has($0, titles) }
    let ordinary = run.allSatisfy {
      !lexicon.classes(of: text.tokens[$0].word).isDisjoint(with: lexicon.ordinary)
    }
    let endsHere =
      place == tokens.upperBound ? sentence.end != .period && sentence.end != .question : breaks(place)
    let followed = text.tokens.count > place
    guard followed, endsHere || (known && has(tokens.lowerBound, titles)), known || !ordinary else {
      return nil
    }
    let first = run.first { !has($0, titles) } ?? place
    return Greeting(tokens: run, name: first..<place)
  }
}
