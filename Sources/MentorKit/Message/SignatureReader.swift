import MentorText

/// Finds the closing line and the signature: "Kind regards," and the short lines with the name behind it.
struct SignatureReader: TextReader {
  let text: Text
  let lexicon: Lexicon
  let writerName: Set<UInt64>

  /// The sentences of the closing and of the signature, as indices.
  struct Ending {
    var closing: [Int] = []
    var signature: [Int] = []
  }

  /// - Parameters:
  ///   - body: the last sentences of the body, the greeting left out, as indices.
  ///   - sentences: all of them.
  func find(in body: [Int], of sentences: [Sentence]) -> Ending {
    guard let start = startOfEnd(body, sentences) else { return Ending() }
    var ending = Ending()
    var place = start
    let line = sentences[body[place]]
    if isClosing(line), name(in: line.tokens) == line.tokens {
      ending.closing.append(body[place])
      place += 1
    }
    // What follows the name in the same paragraph belongs to the signature; a new paragraph is an enclosure.
    let paragraph = place < body.count ? sentences[body[place]].paragraph : 0
    while place < body.count,
      sentences[body[place]].paragraph == paragraph || isShortLine(sentences[body[place]]),
      ending.signature.count < 6
    {
      ending.signature.append(body[place])
      place += 1
    }
    return ending
  }

  /// A place in `body`.
  private func startOfEnd(_ body: [Int], _ sentences: [Sentence]) -> Int? {
    let candidates = body.indices.dropFirst(body.count > 1 ? 1 : 0).suffix(Text.tail)
    if let closing = candidates.last(where: {
      isClosing(sentences[body[$0]]) && ($0 + 1 == body.count || isNameLike(sentences[body[$0 + 1]]))
    }) {
      return closing
    }
    return candidates.first { place in
      let sentence = sentences[body[place]]
      let isLast = place == body.count - 1
      guard isName(sentence, isLast: isLast), startsLine(sentence) || isLast else { return false }
      return isLast || endsParagraph(place, body, sentences)
        || body[(place + 1)...].allSatisfy { isShortLine(sentences[$0]) }
    }
  }

  private func endsParagraph(_ place: Int, _ body: [Int], _ sentences: [Sentence]) -> Bool {
    let paragraph = sentences[body[place]].paragraph
    let isAlone = place == 0 || sentences[body[place - 1]].paragraph < paragraph
    return isAlone && sentences[body[place + 1]].paragraph > paragraph
  }

  private func startsLine(_ sentence: Sentence) -> Bool {
    text.tokens[sentence.tokens.lowerBound].shape.contains(.lineStart)
  }

  private func isShortLine(_ sentence: Sentence) -> Bool {
    sentence.tokens.count <= 10 && sentence.end != .question && startsLine(sentence)
  }

  /// "Best regards," - a short line of closing words, or one that ends in a comma before the name.
  private func isClosing(_ sentence: Sentence) -> Bool {
    guard startsLine(sentence), sentence.tokens.count <= 9,
      sentence.end == .none || sentence.end == .exclamation
    else {
      return false
    }
    let isWord = sentence.tokens.contains { has($0, .closings) }
    return isWord && (sentence.tokens.count <= 4 || endsInComma(sentence))
  }

  private func endsInComma(_ sentence: Sentence) -> Bool {
    let end = Int(text.tokens[sentence.tokens.upperBound - 1].end)
    return end < text.bytes.count && text.bytes[end] == Ascii.comma
  }

  private func isNameLike(_ sentence: Sentence) -> Bool {
    sentence.tokens.count <= 10 && sentence.end != .question
  }

  /// The name in a line of a signature: in "Best, Ola Berg" what stands behind the closing words.
  func name(in line: Range<Int>) -> Range<Int> {
    let name = line.dropFirst().first { text.tokens[$0].shape.contains(.afterComma) } ?? line.lowerBound
    let isClosing = (line.lowerBound..<name).contains { has($0, [.closings, .thanks]) }
    return isClosing && (name..<line.upperBound).allSatisfy { isNamePart(text.tokens[$0]) }
      ? name..<line.upperBound : line
  }

  /// The last line of a sentence that no mark ends, if it is a name and nothing else: "One word is enough"
  /// above "Lena Koch".
  func nameLine(of sentence: Sentence) -> Range<Int>? {
    guard sentence.end == .none,
      let start = sentence.tokens.dropFirst().last(where: { text.tokens[$0].shape.contains(.lineStart) })
    else { return nil }
    let line = start..<sentence.tokens.upperBound
    let isKnown = line.contains { writerName.contains(text.tokens[$0].hash) }
    let isName = line.count <= 4 && line.allSatisfy { isNamePart(text.tokens[$0]) }
    return isName && (isKnown || !line.allSatisfy { has($0, lexicon.ordinary) }) ? line : nil
  }

  /// What stands behind the name in a line and tells who that is: "charge nurse, 4B" of "Piet, charge nurse,
  /// 4B". Nil where nothing does.
  func position(in line: Range<Int>) -> Range<Int>? {
    let parting: Token.Shape = [.afterComma, .afterOpen]
    guard let start = line.dropFirst().first(where: { !text.tokens[$0].shape.isDisjoint(with: parting) }),
      start - line.lowerBound <= 4, line.upperBound - start <= 8, isLead(line.lowerBound..<start)
    else { return nil }
    let position = start..<line.upperBound
    let isPlain = position.allSatisfy { index in
      let token = text.tokens[index]
      return (token.kind == .word || token.kind == .number) && !lexicon.has(token, in: Self.acting)
        && (lexicon.forms(of: token.word).isDisjoint(with: .past)
          || lexicon.forms(of: token.word).contains(.participle))
    }
    let tells = position.contains {
      text.tokens[$0].kind == .word && !text.tokens[$0].shape.contains(.clitic) && !has($0, Self.courteous)
    }
    let isNamed =
      line.first.map { !has($0, lexicon.ordinary) } == true
      || start - line.lowerBound > 1
      || position.contains {
        text.tokens[$0].shape.contains(.capital) || text.tokens[$0].kind == .number
      }
    return isPlain && tells && isNamed && position.count > 1 ? position : nil
  }

  private static let acting: WordClasses = [
    .i, .me, .you, .your, .modals, .weekdays, .months, .wh, .please, .thanks,
  ]
  private static let courteous: WordClasses = [.titles, .closings, .thanks, .greetings]

  /// Words of a name, and none that opens a sentence: "Yes, Ward 9".
  private func isLead(_ lead: Range<Int>) -> Bool {
    lead.allSatisfy { isNamePart(text.tokens[$0]) } && !lead.contains { has($0, Self.addressing) }
      && !lead.allSatisfy { has($0, Self.opening) }
  }

  private static let addressing: WordClasses = [
    .closings, .thanks, .greetings, .please, .weekdays, .months, .i, .you, .my, .your,
  ]
  private static let opening: WordClasses = [.bland, .wh, .joints, .prepositions, .adverbs, .timeunits]

  /// A word as names have them: with a capital letter, in another script, a particle such as "van".
  private func isNamePart(_ token: Token) -> Bool {
    let particles: WordClasses = .particles
    return token.kind == .slot
      || token.kind == .word
        && (!token.shape.isDisjoint(with: [.capital, .foreignScript, .afterHyphen])
          || lexicon.has(token, in: particles))
  }

  /// One to six capitalised words and no full stop; the writer's own name counts in any case, and in the last
  /// line "Hope" is one.
  private func isName(_ sentence: Sentence, isLast: Bool) -> Bool {
    let words = sentence.tokens.map { text.tokens[$0] }
    if isLast, sentence.end == .none, position(in: sentence.tokens) != nil { return true }
    guard (1...6).contains(words.count), sentence.end == .none || writerName.contains(words[0].hash) else {
      return false
    }
    // "best Lena", but not "One word is enough" with the name in the next line.
    if words.prefix(2).contains(where: { writerName.contains($0.hash) }) { return true }
    let named = words.allSatisfy(isNamePart)
    let ordinary = words.allSatisfy {
      $0.kind != .slot && lexicon.has($0, in: lexicon.ordinary)
    }
    // "May Long" is a name, "Many Thanks" and "Kind Regards" are none.
    let courtesies: WordClasses = [.closings, .thanks, .greetings, .please]
    let isCourteous = words.contains { lexicon.has($0, in: courtesies) }
    return named && (!ordinary || (words.count > 1 || isLast && startsLine(sentence)) && !isCourteous)
  }
}
