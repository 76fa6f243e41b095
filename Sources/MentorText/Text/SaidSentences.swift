/// Remembers sentences by their words.
///
/// By 64 bits of them: of a million different sentences two are taken for one with a probability of 3 in 100
/// million.
public struct SaidSentences: Sendable {
  private var keys = KeySet()

  /// With nothing said.
  public init() {}

  /// Notes a sentence.
  ///
  /// - Returns: whether it is said for the first time; the mark behind it does not count.
  public mutating func insert(_ sentence: Sentence, tokens: [Token], bytes: [UInt8]) -> Bool {
    var key: UInt64 = 0
    for index in sentence.tokens {
      let token = tokens[index]
      switch token.kind {
      case .word, .number: Self.add(token.hash, to: &key)
      // What is no word has no hash of its own.
      case .link, .email, .handle, .code, .emoji, .slot:
        for byte in bytes[token.range] { Self.add(UInt64(byte), to: &key) }
      }
    }
    return keys.insert(key)
  }

  private static func add(_ part: UInt64, to key: inout UInt64) {
    key = (key << 5 | key >> 59) ^ part
    key = key &* 0x9E37_79B9_7F4A_7C15
  }
}
