/// Ends of sentences.
extension Tokenizer {
  mutating func readEnd() {
    let start = index
    var end: Sentence.End = .period
    var marks = 0
    while true {
      switch byte(at: index) {
      case Ascii.dot: index += 1
      case Ascii.question:
        end = .question
        index += 1
      case Ascii.exclamation:
        if end != .question { end = .exclamation }
        index += 1
      case 0x80...:
        let decoded = Scalars.decode(bytes, at: index)
        switch decoded.scalar {
        case "\u{FF1F}", "\u{061F}": end = .question
        case "\u{2026}", "\u{3002}", "\u{FF01}", "\u{0964}": break
        default: return finishEnd(end, from: start, isEllipsis: false)
        }
        index += decoded.length
        if decoded.scalar == "\u{2026}" { marks += 2 }
      default: return finishEnd(end, from: start, isEllipsis: end == .period && marks > 1)
      }
      marks += 1
    }
  }

  private mutating func finishEnd(_ end: Sentence.End, from start: Int, isEllipsis: Bool) {
    let closers = endOfClosers(from: index)
    let next = byte(at: closers)
    let nextIsBlank = next == 0 || ByteClass.table[Int(next)] == .space || next == Ascii.newline
    guard nextIsBlank || Ascii.isUpper(next) || next >= 0x80 else { return }
    if end == .period {
      if Ascii.isUpper(next), start == index - 1, byte(at: start - 1) < 0x80,
        Ascii.isUpper(byte(at: start - 1))
      {
        return
      }
      if next != 0, isAbbreviation(before: start) || isItemNumber(before: start) { return }
      if isEllipsis || closers > index, startsLower(after: closers) { return }
    } else if closers > index, startsLower(after: closers) {
      return
    }
    endSentence(end, at: closers)
    index = closers
  }

  private func endOfClosers(from start: Int) -> Int {
    var place = start
    while true {
      switch byte(at: place) {
      case Ascii.quote, Ascii.close, Ascii.closeBracket: place += 1
      case Ascii.apostrophe where !Ascii.isLetter(byte(at: place + 1)): place += 1
      case 0xE2 where byte(at: place + 1) == 0x80 && [0x99, 0x9D, 0x9C].contains(byte(at: place + 2)):
        place += 3
      default: return place
      }
    }
  }

  func startsLower(after place: Int) -> Bool {
    Ascii.isLower(byteBehindBlanks(at: place))
  }

  /// "Dr.", "J." and the month in "Nov. 30" do not end a sentence; "etc." does before a capital letter.
  private func isAbbreviation(before place: Int) -> Bool {
    guard let last = tokens.last, Int(last.end) == place, last.kind == .word else { return false }
    if last.end - last.start == 1 {
      if last.shape.contains(.capital) {
        return bytes[Int(last.start)] != 73 && !startsOrdinary(after: place + 1)
      }
      return Ascii.isDigit(byteBehindBlanks(at: place + 1))
        && lexicon.classes(of: last.word).contains(lexicon.abbreviations)
    }
    if bytes[last.range].contains(Ascii.dot), startsLower(after: place + 1) { return true }
    let classes = lexicon.classes(of: last.word)
    if !classes.isDisjoint(with: lexicon.months) { return Ascii.isDigit(byteBehindBlanks(at: place + 1)) }
    // "No. 5" has a number, "I have to say no." has had its say.
    if last.hash == Self.no { return Ascii.isDigit(byteBehindBlanks(at: place + 1)) }
    return classes.contains(lexicon.abbreviations)
  }

  private static let no = FoldedHash.of("no")

  /// "Two things: 1. the hull, 2. the mast" is one sentence.
  private func isItemNumber(before place: Int) -> Bool {
    guard let last = tokens.last, Int(last.end) == place, last.kind == .number, last.end - last.start < 3,
      let mark = bytes[..<Int(last.start)].last(where: { ByteClass.table[Int($0)] != .space })
    else { return false }
    return mark == Ascii.colon
      || [Ascii.comma, Ascii.semicolon].contains(mark) && startsLower(after: place + 1)
  }

  private func byteBehindBlanks(at place: Int) -> UInt8 {
    bytes[min(place, bytes.count)...].first { ByteClass.table[Int($0)] != .space } ?? 0
  }

  /// "J. Okafor" goes on, "by Dr. X. She" does not.
  private func startsOrdinary(after place: Int) -> Bool {
    guard let start = bytes[min(place, bytes.count)...].firstIndex(where: { $0 > Ascii.space }) else {
      return true
    }
    var word = WordReader(bytes: bytes, start: start)
    word.run()
    return !lexicon.classes(of: lexicon.word(hash: word.hash)).isDisjoint(with: lexicon.ordinary)
  }

  mutating func endSentence(_ end: Sentence.End, at place: Int) {
    defer { sentenceStart = nil }
    guard let start = sentenceStart else { return }
    if isShouted(start.token..<tokens.count) {
      for index in start.token..<tokens.count { tokens[index].remove(.capital) }
    }
    sentences.append(
      Sentence(
        tokens: start.token..<tokens.count,
        range: start.byte..<max(place, Int(tokens[tokens.count - 1].end)),
        end: end,
        paragraph: paragraph,
        isListItem: isListItem
      )
    )
    forgetRepeated()
  }

  /// Where everything stands in capitals, or begins with one as in a headline, a capital marks no name. A
  /// line of names has no ordinary word behind the first.
  private func isShouted(_ sentence: Range<Int>) -> Bool {
    var words = 0
    var spoken = 0
    var small = 0
    for token in tokens[sentence] where token.kind == .word && !token.shape.contains(.clitic) {
      words += 1
      if !token.shape.contains(.allCapitals), token.end - token.start > 1 { spoken += 1 }
      if !token.shape.contains(.capital) { small += 1 }
      // However many capitals follow: most sentences need no further look.
      if spoken > 0, small * 5 >= sentence.count { return false }
    }
    if words > 2, spoken == 0 { return true }
    return words > 5 && small * 5 < words
      && tokens[sentence.dropFirst()].contains {
        lexicon.has($0, in: lexicon.ordinary) && !lexicon.has($0, in: lexicon.plainCapitals)
      }
  }
}
