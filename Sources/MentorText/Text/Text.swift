/// A text cut once into words, sentences, paragraphs and lines; every reading and rule shares this cut.
///
/// Positions are UTF-8 byte offsets into `bytes`, half-open.
public struct Text: Sendable {
  /// UTF-8 as it came; broken sequences are left as they are.
  public let bytes: [UInt8]
  /// In order; a sentence knows its own.
  public internal(set) var tokens: [Token]
  /// In order; whoever knows more of the text may cut them anew.
  public var sentences: [Sentence]

  /// Sentences at the end that keep their tokens in any case: a signature may be among them.
  public static let tail = 256

  /// Cuts a text.
  ///
  /// - Parameter mayForget: whether a sentence that begins at a byte may lose its tokens where it was said
  ///   before in the same words; nil if all are kept. In a long text most of them lose them then, and those
  ///   that follow each other become one; the last sentences stay as they are.
  /// - Complexity: linear in the number of bytes.
  public init(_ bytes: [UInt8], lexicon: Lexicon, mayForget: ((_ place: Int) -> Bool)? = nil) {
    self.bytes = bytes
    var tokenizer = Tokenizer(
      bytes: bytes,
      lexicon: lexicon,
      sieve: mayForget.map { Tokenizer.Sieve(mayForget: $0) }
    )
    tokenizer.run()
    tokens = tokenizer.tokens
    sentences = tokenizer.sentences
  }

  /// Words of a sentence; a contraction is one, a picture none.
  public func words(in sentence: Sentence) -> Int {
    tokens[sentence.tokens].count { $0.kind != .emoji && !$0.shape.contains(.clitic) }
  }

  /// Words of some sentences, by their places.
  public func words(in places: some Sequence<Int>) -> Int {
    places.reduce(0) { $0 + words(in: sentences[$1]) }
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
