import MentorText

/// Cuts a message into its parts.
struct MessageReader {
  let lexicon: Lexicon
  var readerName: Set<UInt64> = []
  var writerName: Set<UInt64> = []

  func read(_ bytes: [UInt8]) -> Message {
    let text = Text(bytes, lexicon: lexicon)
    let layout = Layout(bytes: bytes)
    var sentences = text.sentences
    var parts = sentences.map { layout.part(at: $0.range.lowerBound) }
    let subject = cutSubject(&sentences, &parts, layout, text)
    let greeting = cutGreeting(&sentences, &parts, text)
    let signature = markSignature(sentences, &parts, text)
    markQuotedCode(sentences, &parts, text)
    settle(&sentences, &parts, text)
    return Message(
      text: text,
      sentences: sentences,
      parts: parts,
      subject: subject,
      greeting: greeting,
      signature: signature
    )
  }

  /// Makes one sentence of the subject line, without the word "Subject".
  private func cutSubject(
    _ sentences: inout [Sentence],
    _ parts: inout [Part],
    _ layout: Layout,
    _ text: Text
  ) -> Int? {
    guard let range = layout.subject else { return nil }
    let headers = sentences.indices.filter { parts[$0] == .header }
    let tokens = headers.flatMap { Array(sentences[$0].tokens) }.filter {
      range.contains(Int(text.tokens[$0].start))
    }
    guard let start = tokens.first, let last = tokens.last,
      let first = headers.first(where: { sentences[$0].tokens.contains(start) }),
      let end = headers.last(where: { sentences[$0].tokens.contains(last) })
    else { return nil }
    sentences[first] = sentences[end].part(
      tokens: start..<(last + 1),
      range: Int(text.tokens[start].start)..<sentences[end].range.upperBound,
      end: sentences[end].end
    )
    sentences.removeSubrange((first + 1)..<(end + 1))
    parts.removeSubrange((first + 1)..<(end + 1))
    return first
  }

  private func cutGreeting(_ sentences: inout [Sentence], _ parts: inout [Part], _ text: Text) -> Greeting? {
    guard let place = parts.firstIndex(of: .body),
      let greeting = GreetingReader(text: text, lexicon: lexicon, readerName: readerName).greeting(
        in: sentences[place]
      )
    else { return nil }
    let sentence = sentences[place]
    let cut = greeting.tokens.upperBound
    if cut == sentence.tokens.upperBound {
      parts[place] = .greeting
      return greeting
    }
    let middle = Int(text.tokens[cut].start)
    sentences[place] = sentence.part(
      tokens: sentence.tokens.lowerBound..<cut,
      range: sentence.range.lowerBound..<middle,
      end: .none
    )
    sentences.insert(
      sentence.part(
        tokens: cut..<sentence.tokens.upperBound,
        range: middle..<sentence.range.upperBound,
        end: sentence.end
      ),
      at: place + 1
    )
    parts[place] = .greeting
    parts.insert(.body, at: place + 1)
    return greeting
  }

  private func markSignature(_ sentences: [Sentence], _ parts: inout [Part], _ text: Text) -> Signature? {
    let body = sentences.indices.filter { parts[$0] == .body }.map { (index: $0, sentence: sentences[$0]) }
    let found = SignatureReader(text: text, lexicon: lexicon, writerName: writerName).find(in: body)
    for place in found.closing { parts[place] = .closing }
    for place in found.signature { parts[place] = .signature }
    guard let first = found.signature.first, let last = found.signature.last else { return nil }
    return Signature(
      tokens: sentences[first].tokens.lowerBound..<sentences[last].tokens.upperBound,
      name: sentences[first].tokens
    )
  }

  /// Takes a question mark off a statement, and what was said before out of the body.
  private func settle(_ sentences: inout [Sentence], _ parts: inout [Part], _ text: Text) {
    let sense = SentenceSense(text: text, lexicon: lexicon)
    var said = Set<[UInt64]>()
    for place in sentences.indices where parts[place] == .body {
      let sentence = sentences[place]
      if sentence.end == .question, sense.isStatement(sentence) {
        sentences[place] = sentence.part(tokens: sentence.tokens, range: sentence.range, end: .period)
      }
      if !said.insert(sentence.tokens.map { text.tokens[$0].hash }).inserted { parts[place] = .echo }
    }
  }

  private func markQuotedCode(_ sentences: [Sentence], _ parts: inout [Part], _ text: Text) {
    for place in sentences.indices where parts[place] == .body {
      if sentences[place].tokens.allSatisfy({ text.tokens[$0].kind == .code }) { parts[place] = .code }
    }
  }
}
