/// Words, numbers and addresses.
extension Tokenizer {
  mutating func readWord() {
    if readPlainWord() { return }
    var word = WordReader(bytes: bytes, start: index)
    word.run()
    if let address = AddressReader(bytes: bytes, start: index, wordEnd: word.end).address {
      let document = address.kind == .code ? documentWord(endingAt: address.end) : 0
      append(
        from: index,
        to: address.end,
        hash: Token.address,
        kind: address.kind,
        shape: word.shape,
        word: document
      )
      index = address.end
      return
    }
    if let clitic = word.clitic {
      let whole = self.word(word.hash, to: word.end)
      append(from: index, to: word.end, hash: word.hash, kind: word.kind, shape: word.shape, word: whole)
      appendClitic(from: word.end, to: clitic.end, hash: clitic.hash)
      index = clitic.end
    } else {
      appendWhole(to: word.end, hash: word.hash, kind: word.kind, shape: word.shape)
    }
  }

  /// What kind of document a file is by its name, as the word for it: "thesis_final.pdf" is a "pdf"; 0 for
  /// code and anything else.
  private func documentWord(endingAt end: Int) -> Int32 {
    guard let dot = bytes[index..<end].lastIndex(of: Ascii.dot) else { return 0 }
    let ending = String(decoding: bytes[(dot + 1)..<end], as: UTF8.self).lowercased()
    return AddressReader.documents.contains(ending) ? lexicon.word(hash: hash((dot + 1)..<end)) : 0
  }

  /// Reads a word of ASCII letters with something behind it that joins nothing to it, as most are; else
  /// nothing.
  private mutating func readPlainWord() -> Bool {
    var end = index
    var hash = FoldedHash()
    var capitals = 0
    while end < bytes.count, Ascii.isLetter(bytes[end]) {
      if Ascii.isUpper(bytes[end]) { capitals += 1 }
      hash.add(bytes[end] | 0x20)
      end += 1
    }
    guard end > index, end == bytes.count || Ascii.parts(bytes[end]) else { return false }
    var shape: Token.Shape = []
    if capitals > 0 {
      let isFirst = Ascii.isUpper(bytes[index])
      if isFirst { shape.insert(.capital) }
      if capitals > (isFirst ? 1 : 0) { shape.insert(.innerCapital) }
      if capitals == end - index, capitals > 1 { shape.insert(.allCapitals) }
    }
    appendWhole(to: end, hash: hash.value, kind: .word, shape: shape)
    return true
  }

  /// Appends a word that no apostrophe parts; one that lacks its apostrophe ("dont") is parted.
  private mutating func appendWhole(to end: Int, hash: UInt64, kind: Token.Kind, shape: Token.Shape) {
    let whole = word(hash, to: end)
    let cut = lexicon.cut(of: whole)
    // With an accent the letters have other places: "ïve".
    if cut > 0, bytes[index..<end].allSatisfy({ $0 < 0x80 }) {
      let first = Clitic.stem(self.hash(index..<(index + cut)))
      append(from: index, to: index + cut, hash: first, kind: .word, shape: shape)
      appendClitic(from: index + cut, to: end, hash: self.hash((index + cut)..<end))
    } else {
      append(from: index, to: end, hash: hash, kind: kind, shape: shape, word: whole)
    }
    index = end
  }

  /// The number of the word from here to `end`.
  private mutating func word(_ hash: UInt64, to end: Int) -> Int32 {
    guard !recent.isEmpty else { return newWord(hash, to: end) }
    let slot = Int(truncatingIfNeeded: hash >> 20) & (recent.count - 1)
    if recent[slot].hash != hash { recent[slot] = (hash, newWord(hash, to: end)) }
    return recent[slot].word
  }

  private func newWord(_ hash: UInt64, to end: Int) -> Int32 {
    let known = lexicon.word(hash: hash)
    return known == 0 ? Lexicon.unknownWord(bytes[index..<end]) : known
  }

  private mutating func appendClitic(from start: Int, to end: Int, hash: UInt64) {
    let expanded = hash == Clitic.s ? Clitic.meaning(after: tokens.last?.hash ?? 0) : Clitic.expanded(hash)
    append(from: start, to: end, hash: expanded, kind: .word, shape: .clitic)
  }

  private func hash(_ range: Range<Int>) -> UInt64 {
    FoldedHash(bytes[range].lazy.map(Ascii.lower)).value
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
    } else if isDate(start..<end) {
      shape.insert(.ordinal)
    }
    append(from: start, to: index, hash: hash.value, kind: .number, shape: shape)
    if index == end, Ascii.isLetter(byte(at: index)) { pending.insert(.afterHyphen) }
  }

  private func isISODate(from start: Int) -> Bool {
    (index - start == 4 || (index - start == 7 && bytes[start + 4] == Ascii.hyphen))
      && Ascii.isDigit(byte(at: index + 1)) && Ascii.isDigit(byte(at: index + 2))
      && !Ascii.isDigit(byte(at: index + 3))
  }

  /// "2026-12-03", "3/12/2026" and "3.12.2026"; "2.4.1" and "5/6" are none.
  private func isDate(_ number: Range<Int>) -> Bool {
    guard (8...10).contains(number.count) else { return false }
    let parts = bytes[number].split(omittingEmptySubsequences: false) { !Ascii.isDigit($0) }
    guard parts.count == 3, parts[1].count <= 2, parts[0].count == 4 || parts[2].count == 4 else {
      return false
    }
    let mark = bytes[parts[0].endIndex]
    return mark == bytes[parts[1].endIndex] && mark != Ascii.colon
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
      append(from: index, to: end, hash: Token.emoji, kind: .emoji, word: 0)
      index = end
    case .combining, .joiner, .space: index += decoded.length
    case .mark: readWideMark(decoded)
    }
  }
}
