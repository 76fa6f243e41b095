import MentorText

/// Finds the closing line and the signature: "Kind regards," and the short lines with the name behind it.
struct SignatureReader {
  let text: Text
  let lexicon: Lexicon
  let writerName: Set<UInt64>

  /// The sentences of the closing and of the signature, as indices into `sentences`.
  struct Found {
    var closing: [Int] = []
    var signature: [Int] = []
  }

  /// - Parameter sentences: those of the body, the greeting left out, as pairs of index and sentence.
  func find(in sentences: [(index: Int, sentence: Sentence)]) -> Found {
    guard let start = startOfEnd(sentences) else { return Found() }
    var found = Found()
    var place = start
    if isClosing(sentences[place].sentence) {
      found.closing.append(sentences[place].index)
      place += 1
    }
    // What follows the name in the same paragraph belongs to the signature; a new paragraph is an enclosure.
    let paragraph = place < sentences.count ? sentences[place].sentence.paragraph : 0
    while place < sentences.count,
      sentences[place].sentence.paragraph == paragraph || isShortLine(sentences[place].sentence),
      found.signature.count < 6
    {
      found.signature.append(sentences[place].index)
      place += 1
    }
    return found
  }

  private func startOfEnd(_ sentences: [(index: Int, sentence: Sentence)]) -> Int? {
    let candidates = sentences.indices.dropFirst(sentences.count > 1 ? 1 : 0)
    if let closing = candidates.last(where: {
      isClosing(sentences[$0].sentence)
        && ($0 + 1 == sentences.count || isNameLike(sentences[$0 + 1].sentence))
    }) {
      return closing
    }
    return candidates.first { place in
      let sentence = sentences[place].sentence
      guard isName(sentence), startsLine(sentence) || place == sentences.count - 1 else { return false }
      return place == sentences.count - 1 || endsParagraph(place, sentences)
        || sentences[(place + 1)...].allSatisfy { isShortLine($0.sentence) }
    }
  }

  private func endsParagraph(_ place: Int, _ sentences: [(index: Int, sentence: Sentence)]) -> Bool {
    let paragraph = sentences[place].sentence.paragraph
    let isAlone = place == 0 || sentences[place - 1].sentence.paragraph < paragraph
    return isAlone && sentences[place + 1].sentence.paragraph > paragraph
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
    let closings = lexicon.classes(named: "closings") ?? []
    let isWord = sentence.tokens.contains {
      !lexicon.classes(of: text.tokens[$0].word).isDisjoint(with: closings)
    }
    return isWord && (sentence.tokens.count <= 4 || endsInComma(sentence))
  }

  private func endsInComma(_ sentence: Sentence) -> Bool {
    let end = Int(text.tokens[sentence.tokens.upperBound - 1].end)
    return end < text.bytes.count && text.bytes[end] == Ascii.comma
  }

  private func isNameLike(_ sentence: Sentence) -> Bool {
    sentence.tokens.count <= 10 && sentence.end != .question
  }

  /// One to six capitalised words and no full stop; the writer's own name counts in any case.
  private func isName(_ sentence: Sentence) -> Bool {
    let words = sentence.tokens.map { text.tokens[$0] }
    guard (1...6).contains(words.count), sentence.end == .none || writerName.contains(words[0].hash) else {
      return false
    }
    if words.contains(where: { writerName.contains($0.hash) }) { return true }
    let particles = lexicon.classes("particles")
    let named = words.allSatisfy {
      $0.kind == .slot
        || $0.kind == .word
          && ($0.shape.contains(.capital) || $0.shape.contains(.foreignScript)
            || !lexicon.classes(of: $0.word).isDisjoint(with: particles)
            || $0.shape.contains(.afterHyphen))
    }
    let ordinary = words.allSatisfy {
      $0.kind != .slot && !lexicon.classes(of: $0.word).isDisjoint(with: lexicon.ordinary)
    }
    return named && !ordinary
  }
}
