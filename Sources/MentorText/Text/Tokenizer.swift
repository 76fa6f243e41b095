/// Cuts bytes into tokens and sentences in one pass.
///
/// Looking ahead is bounded everywhere, so that the time is linear for any bytes.
struct Tokenizer: ByteReader {
  let bytes: [UInt8]
  let lexicon: Lexicon
  var tokens: [Token] = []
  var sentences: [Sentence] = []
  var paragraph = 0

  var index = 0
  /// Flags for the next token.
  var pending: Token.Shape = .lineStart
  var quotes = QuoteFinder()
  var sentenceStart: (token: Int, byte: Int)?
  var isListItem = false
  var isTemplate = false
  var lineStart = 0
  var sieve: Sieve?
  /// Words that were looked up lately, by a part of their hash; none in a short text, which would not gain by
  /// it.
  var recent: [(hash: UInt64, word: Int32)]

  init(bytes: [UInt8], lexicon: Lexicon, sieve: Sieve?) {
    self.bytes = bytes
    self.lexicon = lexicon
    self.sieve = sieve
    recent = bytes.count > 1 << 16 ? Array(repeating: (0, 0), count: 1 << 12) : []
    if bytes.count > 1 << 16 { sentences.reserveCapacity(bytes.count / 64) }
    // Room that nothing is written to costs nothing, as long as the system can promise it.
    tokens.reserveCapacity(min(bytes.count / 5, 1 << 22))
  }

  mutating func run() {
    index = bytes.textStart
    beginLine()
    while index < bytes.count {
      switch ByteClass.table[Int(bytes[index])] {
      case .letter: readWord()
      case .digit: readNumber()
      case .space, .other: index += 1
      case .newline: endLine()
      case .mark: readMark()
      case .wide: readWide()
      }
    }
    endSentence(.none, at: index)
  }

  mutating func append(
    from start: Int,
    to end: Int,
    hash: UInt64,
    kind: Token.Kind,
    shape: Token.Shape = [],
    word: Int32? = nil
  ) {
    if sentenceStart == nil { sentenceStart = (tokens.count, quotes.opening(before: start) ?? start) }
    var all = shape.union(pending)
    if start < quotes.end { all.insert(.quoted) }
    tokens.append(
      Token(
        start: start,
        end: end,
        word: word ?? lexicon.word(hash: hash),
        hash: hash,
        kind: kind,
        shape: all
      )
    )
    pending = []
  }
}
