import MentorText

/// A message and its parts: subject, greeting, body, what it quotes, signature.
///
/// Readings look at `sentences` whose part is `.body` or `.forward` and never at what somebody else wrote.
struct Message: Sendable {
  /// Its sentences are cut once more behind a greeting that stands in the same line.
  let text: Text
  /// One part for each sentence.
  let parts: [Part]
  /// Index of the sentence that is the subject line, without the word "Subject".
  let subject: Int?
  let greeting: Greeting?
  let signature: Signature?
  /// Indices of the sentences that the writer addresses to the reader.
  let body: [Int]
  /// Words of the body; numbers and addresses count, pictures do not, and a name of reader or writer is one.
  let wordCount: Int
  /// Words of such names beyond their first.
  let joinedWords: Int

  init(
    text: Text,
    parts: [Part],
    subject: Int?,
    greeting: Greeting?,
    signature: Signature?,
    joinedWords: Int = 0
  ) {
    self.text = text
    self.parts = parts
    self.subject = subject
    self.greeting = greeting
    self.signature = signature
    self.joinedWords = joinedWords
    body = parts.indices.filter { parts[$0] == .body || parts[$0] == .forward }
    wordCount = body.reduce(0) { $0 + text.words(in: text.sentences[$1]) }
  }

  var sentences: [Sentence] { text.sentences }

  /// Words of a sentence; a contraction is one.
  func words(in sentence: Int) -> Int { text.words(in: sentences[sentence]) }

  /// From the greeting to the signature, without headers and what is quoted below.
  var written: Range<Int> {
    let own = sentences.indices.filter { parts[$0] != .header && parts[$0] != .quoted }
    guard let first = own.first, let last = own.last else { return text.bytes.count..<text.bytes.count }
    return sentences[first].range.lowerBound..<sentences[last].range.upperBound
  }

  /// Where the writer addresses the reader: the whole body as one range of bytes.
  var bodyRange: Range<Int> {
    guard let first = body.first, let last = body.last else { return text.bytes.count..<text.bytes.count }
    return sentences[first].range.lowerBound..<sentences[last].range.upperBound
  }
}

/// How a message begins: "Dear Dr. Okafor,".
struct Greeting: Sendable {
  /// Indices of tokens.
  let tokens: Range<Int>
  /// The tokens of the name, without titles; empty in "Hi there".
  let name: Range<Int>
}

/// How a message ends.
struct Signature: Sendable {
  /// Indices of tokens.
  let tokens: Range<Int>
  /// The first line with a name in it.
  let name: Range<Int>
  /// What stands behind the name in its line and tells who that is: "charge nurse, 4B".
  let position: Position?

  /// Tokens of a sentence.
  struct Position: Sendable {
    let sentence: Int
    let tokens: Range<Int>
  }
}
