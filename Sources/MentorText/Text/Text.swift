/// A text cut once into words, sentences, paragraphs and lines; every reading and rule shares this cut.
///
/// Positions are UTF-8 byte offsets into `bytes`, half-open.
public struct Text: Sendable {
  public let bytes: [UInt8]
  public let tokens: [Token]
  public let sentences: [Sentence]
  public let paragraphCount: Int

  /// Cuts a text.
  ///
  /// - Complexity: linear in the number of bytes.
  public init(_ bytes: [UInt8], lexicon: Lexicon) {
    self.bytes = bytes
    var tokenizer = Tokenizer(bytes: bytes, lexicon: lexicon)
    tokenizer.run()
    tokens = tokenizer.tokens
    sentences = tokenizer.sentences
    paragraphCount = tokenizer.paragraph + 1
  }

  /// Words of a sentence; a contraction is one, a picture none.
  public func words(in sentence: Sentence) -> Int {
    tokens[sentence.tokens].count { $0.kind != .emoji && !$0.shape.contains(.clitic) }
  }

  /// The bytes of a range as a string; broken UTF-8 becomes U+FFFD.
  public func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The bytes between the first and the last token of a run of tokens.
  public func range(ofTokens run: Range<Int>) -> Range<Int> {
    guard !run.isEmpty else {
      let place = run.lowerBound < tokens.count ? Int(tokens[run.lowerBound].start) : bytes.count
      return place..<place
    }
    return Int(tokens[run.lowerBound].start)..<Int(tokens[run.upperBound - 1].end)
  }
}
