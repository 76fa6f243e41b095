import MentorText

/// What a finding is about, as a number that tells nothing of the words: the rule, the passage, and a few
/// words around it in the same sentence.
///
/// It stays the same while the passage does: lines may move, be broken anew or change their case, and quotes
/// may turn curly.
package struct PassageKey: Hashable, Sendable {
  /// Sixteen hexadecimal digits.
  package let text: String

  /// One that was kept.
  init(text: String) { self.text = text }

  /// Words before and behind a passage that belong to it; more of them where the passage is a place between
  /// words.
  private static let context = (ofWords: 3, ofPlace: 8)

  /// How far around a passage its context is looked for: more than eight long words. Unit: bytes. Own
  /// judgement, not measured.
  private static let window = 400

  package init(_ finding: Finding, in message: [UInt8]) {
    let range = finding.range
    let count = range.isEmpty ? Self.context.ofPlace : Self.context.ofWords
    let before = Self.words(
      Self.sentence(Array(message[..<range.lowerBound].suffix(Self.window).reversed()), stops: !range.isEmpty)
        .reversed()
    )
    let after = Self.words(
      Self.sentence(Array(message[range.upperBound...].prefix(Self.window)), stops: true)
    )
    var hash = FoldedHash()
    func add(_ word: UInt64) {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        hash.add(UInt8(truncatingIfNeeded: word >> shift))
      }
    }
    add(FoldedHash.of(finding.rule))
    let behind = range.isEmpty ? [] : Array(after.prefix(count))
    for part in [Array(before.suffix(count)), Self.words(Array(message[range])), behind] {
      for word in part { add(word) }
      add(0)
    }
    text = String(hash.value, radix: 16).zeroPadded(to: 16)
  }

  /// The bytes up to where the sentence ends.
  private static func sentence(_ bytes: [UInt8], stops: Bool) -> [UInt8] {
    stops
      ? Array(bytes.prefix { $0 != Ascii.dot && $0 != Ascii.question && $0 != Ascii.exclamation }) : bytes
  }

  /// Hashes of the words: letters and digits, and everything beyond ASCII but punctuation.
  private static func words(_ bytes: [UInt8]) -> [UInt64] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.split { !isWord($0) }.map {
      FoldedHash.of(String($0))
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if let byte = UInt8(exactly: scalar.value), byte < 0x80 {
      return Ascii.isLetter(byte) || Ascii.isDigit(byte)
    }
    return scalar.value > 0xBF && !(0x2000...0x206F).contains(scalar.value)
  }
}
