/// Finds a slot of a template that was left open: "[First name]", "{{company}}", "<insert topic>", "$role",
/// "____".
///
/// Every look ahead ends after one or two hundred bytes or at the end of the line.
struct SlotReader: ByteReader {
  let bytes: [UInt8]
  let start: Int
  let lexicon: Lexicon
  /// A slot has been seen before, so that any short bracket is one.
  let isTemplate: Bool

  /// Bytes: no name of a slot is as long as a line. Own judgement, not measured.
  private static let reach = 80

  /// Where the slot that begins at `start` ends; nil if none begins there.
  var end: Int? {
    switch byte(at: start) {
    case Ascii.openBracket: return bracket(closer: Ascii.closeBracket, isSlot: isBracketSlot)
    case Ascii.less:
      return byte(at: start + 1) == Ascii.less
        ? doubled(Ascii.greater) : bracket(closer: Ascii.greater, isSlot: isAngleSlot)
    case Ascii.openBrace where Ascii.isDigit(byte(at: start + 1)) && byte(at: start + 2) == Ascii.closeBrace:
      return start + 3
    case Ascii.openBrace where byte(at: start - 1) == Ascii.dollar: return nil
    case Ascii.openBrace:
      return byte(at: start + 1) == Ascii.openBrace
        ? doubled(Ascii.closeBrace) : bracket(closer: Ascii.closeBrace, isSlot: isNamed)
    case Ascii.open: return bracket(closer: Ascii.close, isSlot: isInsertion)
    case Ascii.dollar: return variable
    case Ascii.percent: return between(Ascii.percent)
    case Ascii.star: return byte(at: start + 1) == Ascii.bar ? merge : nil
    case Ascii.underscore: return blanks
    default: return nil
    }
  }

  private func bracket(closer: UInt8, isSlot: (Range<Int>) -> Bool) -> Int? {
    var place = start + 1
    let limit = min(bytes.count, start + Self.reach * 2)
    while place < limit, bytes[place] != Ascii.newline, bytes[place] != byte(at: start) {
      if bytes[place] == closer {
        let inside = (start + 1)..<place
        return byte(at: place + 1) != Ascii.open && isSlot(inside) ? place + 1 : nil
      }
      place += 1
    }
    return nil
  }

  private func doubled(_ closer: UInt8) -> Int? {
    var place = start + 2
    while place < min(bytes.count, start + Self.reach), bytes[place] != Ascii.newline {
      if bytes[place] == closer, byte(at: place + 1) == closer {
        return isNamed((start + 2)..<place) ? place + 2 : nil
      }
      place += 1
    }
    return nil
  }

  /// A slot word, or words that all begin with a capital letter: "[COMPANY]", "[First Name]".
  private func isBracketSlot(_ inside: Range<Int>) -> Bool {
    let words = words(in: inside)
    // "[x]" ticks off what is done.
    guard !words.isEmpty, inside.count > 1, byte(at: start + 1) != Ascii.hash else { return false }
    if isTemplate, words.count <= 8 { return true }
    return words.contains(where: isSlotName)
      || (words.count > 1 && words.allSatisfy { $0.first?.isUppercase == true })
  }

  private func isAngleSlot(_ inside: Range<Int>) -> Bool {
    guard Ascii.isLetter(byte(at: inside.lowerBound)) else { return false }
    if isTemplate, isNamed(inside) { return true }
    let isMarkup = bytes[inside].contains { $0 == Ascii.at || $0 == Ascii.equals || $0 == Ascii.colon }
    return !isMarkup && isNamed(inside)
      && (words(in: inside).count > 1
        || words(in: inside).contains { isSlotName($0) || $0.allSatisfy(\.isUppercase) })
  }

  /// "name", "company", "mentor's".
  private func isSlotName(_ word: String) -> Bool {
    let stem = word.prefix { $0 != "'" && $0 != "\u{2019}" }
    return lexicon.classes(of: lexicon.word(stem)).contains(lexicon.slotNames)
  }

  /// Letters, blanks and underscores only, and more than one letter: "{x}" is mathematics.
  private func isNamed(_ inside: Range<Int>) -> Bool {
    inside.count > 1 && bytes[inside].contains(where: Ascii.isLetter)
      && bytes[inside].allSatisfy {
        Ascii.isLetter($0) || Ascii.isDigit($0) || [32, 39, 44, 45, 46, 47, 95].contains($0) || $0 >= 0x80
      }
  }

  /// "(insert date)", "(your name)", "(mentor's name)".
  private func isInsertion(_ inside: Range<Int>) -> Bool {
    let words = words(in: inside)
    guard let first = words.first, let last = words.last else { return false }
    let isShort = words.count <= 4 && isNamed(inside)
    return ["insert", "paste", "fill"].contains(first.lowercased())
      || (isShort && (first.lowercased() == "your" || last.lowercased() == "name"))
  }

  private func words(in range: Range<Int>) -> [String] {
    bytes[range].split { !Ascii.isLetter($0) && $0 != Ascii.apostrophe && $0 < 0x80 }.map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// "$company", not "$40".
  private var variable: Int? {
    let isBraced = byte(at: start + 1) == Ascii.openBrace
    let first = start + (isBraced ? 2 : 1)
    let place = endOfName(from: first)
    guard place - first > 2 else { return nil }
    // "$HOME" is what a shell knows.
    let name = bytes[first..<place]
    guard name.contains(where: Ascii.isLower) || isSlotName(String(decoding: name, as: UTF8.self)) else {
      return nil
    }
    return isBraced ? (byte(at: place) == Ascii.closeBrace ? place + 1 : nil) : place
  }

  private func between(_ mark: UInt8) -> Int? {
    let place = endOfName(from: start + 1)
    return place - start > 3 && byte(at: place) == mark ? place + 1 : nil
  }

  /// "*|FNAME|*"
  private var merge: Int? {
    let place = endOfName(from: start + 2)
    return byte(at: place) == Ascii.bar && byte(at: place + 1) == Ascii.star ? place + 2 : nil
  }

  /// Behind letters and underscores.
  private func endOfName(from first: Int) -> Int {
    var place = first
    while Ascii.isLetter(byte(at: place)) || byte(at: place) == Ascii.underscore, place - start < Self.reach {
      place += 1
    }
    return place
  }

  /// Three underscores or more.
  private var blanks: Int? {
    var place = start
    while byte(at: place) == Ascii.underscore, place - start < 200 { place += 1 }
    return place - start >= 3 ? place : nil
  }
}
