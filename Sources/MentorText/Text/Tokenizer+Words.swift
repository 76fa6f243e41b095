/// Words, numbers and addresses.
extension Tokenizer {
  mutating func readWord() {
    var word = WordReader(bytes: bytes, start: index)
    word.run()
    if let address = AddressReader(bytes: bytes, start: index, wordEnd: word.end).address {
      append(from: index, to: address.end, hash: 0, kind: address.kind, shape: word.shape, word: 0)
      index = address.end
      return
    }
    let whole = lexicon.word(hash: word.hash, spelling: bytes[index..<word.end])
    let cut = lexicon.cut(of: whole)
    if cut > 0, word.clitic == nil {
      append(from: index, to: index + cut, hash: hash(index..<(index + cut)), kind: .word, shape: word.shape)
      appendClitic(from: index + cut, to: word.end, hash: hash((index + cut)..<word.end))
    } else {
      append(from: index, to: word.end, hash: word.hash, kind: word.kind, shape: word.shape, word: whole)
      if let clitic = word.clitic { appendClitic(from: word.end, to: clitic.end, hash: clitic.hash) }
    }
    index = word.clitic?.end ?? word.end
  }

  private mutating func appendClitic(from start: Int, to end: Int, hash: UInt64) {
    let expanded = hash == Clitic.s ? Clitic.meaning(after: tokens.last?.hash ?? 0) : Clitic.expanded(hash)
    append(from: start, to: end, hash: expanded, kind: .word, shape: .clitic)
  }

  private func hash(_ range: Range<Int>) -> UInt64 {
    var hash = FoldedHash()
    for byte in bytes[range] { hash.add(Ascii.lower(byte)) }
    return hash.value
  }

  mutating func readNumber() {
    let start = index
    var hash = FoldedHash()
    var shape: Token.Shape = .hasDigit
    while true {
      while Ascii.isDigit(byte(at: index)) {
        hash.add(bytes[index])
        index += 1
      }
      // "1,500", "14:00", "2.15", "5/6" and "2026-12-03" are one number each.
      let isJoined =
        switch byte(at: index) {
        case Ascii.comma, Ascii.dot, Ascii.colon, Ascii.slash: true
        case Ascii.hyphen: isISODate(from: start)
        default: false
        }
      guard isJoined, Ascii.isDigit(byte(at: index + 1)) else { break }
      hash.add(bytes[index])
      index += 1
    }
    let end = index
    if byte(at: index) == Ascii.percent {
      shape.insert(.percent)
      index += 1
    } else if isOrdinalSuffix(at: index) {
      shape.insert(.ordinal)
      index += 2
    }
    append(from: start, to: index, hash: hash.value, kind: .number, shape: shape)
    if index == end, Ascii.isLetter(byte(at: index)) { pending.insert(.afterHyphen) }
  }

  private func isISODate(from start: Int) -> Bool {
    (index - start == 4 || (index - start == 7 && bytes[start + 4] == Ascii.hyphen))
      && Ascii.isDigit(byte(at: index + 1)) && Ascii.isDigit(byte(at: index + 2))
      && !Ascii.isDigit(byte(at: index + 3))
  }

  private func isOrdinalSuffix(at place: Int) -> Bool {
    guard !Ascii.isLetter(byte(at: place + 2)) else { return false }
    switch (Ascii.lower(byte(at: place)), Ascii.lower(byte(at: place + 1))) {
    case (115, 116), (110, 100), (114, 100), (116, 104): return true  // st nd rd th
    default: return false
    }
  }

  mutating func readWide() {
    let decoded = Scalars.decode(bytes, at: index)
    switch Scalars.classify(decoded.scalar) {
    case .letter, .digit: readWord()
    case .emoji:
      let end = Emoji.end(of: bytes, from: index)
      append(from: index, to: end, hash: 1, kind: .emoji, word: 0)
      index = end
    case .combining, .joiner, .space: index += decoded.length
    case .mark: readWideMark(decoded)
    }
  }
}
