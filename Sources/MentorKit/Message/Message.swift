import MentorText

/// A message and its parts: subject, greeting, body, what it quotes, signature.
///
/// Readings look at `sentences` whose part is `.body` or `.forward` and never at what somebody else wrote.
struct Message: Sendable {
  /// Its sentences are cut once more behind a greeting that stands in the same line.
  var text: Text
  /// One part for each sentence.
  let parts: [Part]
  /// Index of the sentence that is the subject line, without the word "Subject".
  let subject: Int?
  var greeting: Greeting?
  var signature: Signature?
  /// The sentences that the writer addresses to the reader, by their places.
  let body: BitSet
  /// Words of the body; numbers and addresses count, pictures do not, and a name of reader or writer is one.
  var wordCount: Int
  /// Words of such names beyond their first.
  var joinedWords = 0

  init(
    text: Text,
    parts: [Part],
    subject: Int?,
    greeting: Greeting?,
    signature: Signature?
  ) {
    self.text = text
    self.parts = parts
    self.subject = subject
    self.greeting = greeting
    self.signature = signature
    body = BitSet(parts.indices.lazy.filter { parts[$0].isBody })
    wordCount = text.words(in: body)
  }

  var sentences: [Sentence] { text.sentences }

  /// Words of a sentence; a contraction is one.
  func words(in sentence: Int) -> Int { text.words(in: sentences[sentence]) }

  /// From the greeting to the signature, without headers and what is quoted below.
  var written: Range<Int> {
    guard let first = parts.firstIndex(where: \.isOwn), let last = parts.lastIndex(where: \.isOwn) else {
      return text.bytes.count..<text.bytes.count
    }
    return sentences[first].range.lowerBound..<sentences[last].range.upperBound
  }

  /// Where the writer addresses the reader: the whole body as one range of bytes.
  var bodyRange: Range<Int> {
    guard let first = parts.firstIndex(where: \.isBody), let last = parts.lastIndex(where: \.isBody) else {
      return text.bytes.count..<text.bytes.count
    }
    return sentences[first].range.lowerBound..<sentences[last].range.upperBound
  }
}
