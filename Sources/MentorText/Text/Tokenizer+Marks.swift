/// Punctuation that means something to a reader: quotation, links between words, handles, code.
extension Tokenizer {
  mutating func readMark() {
    let mark = bytes[index]
    if let end = SlotReader(bytes: bytes, start: index, lexicon: lexicon, isTemplate: isTemplate).end {
      isTemplate = true
      append(from: index, to: end, hash: Token.slot, kind: .slot, word: 0)
      index = end
      return
    }
    switch mark {
    case Ascii.dot, Ascii.exclamation, Ascii.question: return readEnd()
    case Ascii.comma: pending.insert(.afterComma)
    case Ascii.open, Ascii.openBracket, Ascii.openBrace: pending.insert(.afterOpen)
    case Ascii.close, Ascii.closeBracket, Ascii.closeBrace: pending.insert(.afterClose)
    case Ascii.hash: pending.insert(.afterHash)
    case Ascii.slash: pending.insert(.afterSlash)
    case Ascii.dollar: pending.insert(.afterCurrency)
    case Ascii.colon, Ascii.semicolon, Ascii.equals: return readColon()
    case Ascii.hyphen: return readHyphen()
    case Ascii.quote, Ascii.apostrophe: quotes.meet(at: index, length: 1, in: bytes)
    case Ascii.backtick: return readCode()
    case Ascii.at: return readHandle()
    default: break
    }
    index += 1
  }

  mutating func readWideMark(_ decoded: Decoded) {
    switch decoded.scalar {
    case "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{201E}", "\u{00AB}", "\u{00BB}":
      quotes.meet(at: index, length: decoded.length, in: bytes)
    case "\u{2013}", "\u{2014}": pending.insert(.afterDash)
    case "\u{20AC}", "\u{00A3}", "\u{00A5}", "\u{20B9}": pending.insert(.afterCurrency)
    case "\u{2026}", "\u{3002}", "\u{FF01}", "\u{FF1F}", "\u{061F}", "\u{0964}": return readEnd()
    default: break
    }
    index += decoded.length
  }

  private mutating func readColon() {
    // ":)" and ";-)" are pictures.
    let nose = byte(at: index + 1) == Ascii.hyphen ? 2 : 1
    let mouth = byte(at: index + nose)
    let isFace =
      [Ascii.close, Ascii.open, 68, 80].contains(mouth) && !Ascii.isLetter(byte(at: index + nose + 1))
    if isFace, bytes[index] != Ascii.semicolon || nose == 2 || mouth == Ascii.close,
      !Ascii.isLetter(byte(at: index - 1))
    {
      append(from: index, to: index + nose + 1, hash: Token.emoji, kind: .emoji, word: 0)
      index += nose + 1
    } else {
      pending.insert(bytes[index] == Ascii.semicolon ? .afterComma : .afterColon)
      index += 1
    }
  }

  private mutating func readHyphen() {
    let start = index
    while byte(at: index) == Ascii.hyphen { index += 1 }
    let before = ByteClass.table[Int(byte(at: start - 1))]
    let after = ByteClass.table[Int(byte(at: index))]
    let isInside =
      index - start == 1 && before != .space && before != .newline && after != .space && after != .newline
    pending.insert(isInside ? .afterHyphen : .afterDash)
  }

  private mutating func readHandle() {
    guard Ascii.isLetter(byte(at: index + 1)) else {
      index += 1
      return
    }
    let start = index
    index += 1
    var hash = FoldedHash()
    while Ascii.isLetter(byte(at: index)) || Ascii.isDigit(byte(at: index))
      || byte(at: index) == Ascii.underscore
    {
      hash.add(Ascii.lower(bytes[index]))
      index += 1
    }
    append(from: start, to: index, hash: hash.value, kind: .handle, word: 0)
  }

  private mutating func readCode() {
    let start = index
    let fence = byte(at: index + 1) == Ascii.backtick && byte(at: index + 2) == Ascii.backtick
    guard let end = fence ? endOfFence(after: index + 3) : endOfSpan(after: index + 1) else {
      index += 1
      return
    }
    append(from: start, to: end, hash: Token.code, kind: .code, word: 0)
    index = end
  }

  private func endOfSpan(after start: Int) -> Int? {
    bytes[start..<min(start + 200, bytes.count)].prefix { $0 != Ascii.newline }
      .firstIndex(of: Ascii.backtick).map { $0 + 1 }
  }

  /// A fence that is never closed reaches to the end of the text.
  private func endOfFence(after start: Int) -> Int {
    var ticks = 0
    for place in start..<max(start, bytes.count) {
      ticks = bytes[place] == Ascii.backtick ? ticks + 1 : 0
      if ticks == 3 { return place + 1 }
    }
    return bytes.count
  }
}
