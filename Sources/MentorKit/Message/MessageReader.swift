import MentorText

/// Cuts a message into its parts.
struct MessageReader {
  let lexicon: Lexicon
  var readerName: Set<UInt64> = []
  var writerName: Set<UInt64> = []
  /// The words of what is said twice are kept where it stands again.
  var keepsEchoes = true

  func read(_ bytes: [UInt8]) -> Message {
    let layout = Layout(bytes: bytes)
    let text =
      keepsEchoes
      ? Text(bytes, lexicon: lexicon)
      : Text(bytes, lexicon: lexicon) { layout.part(at: $0) == .body }
    var cut = PartedText(text, layout)
    let subject = layout.subject.flatMap { cut.joinHeaders(of: $0) }
    let greeting = cutGreeting(&cut)
    cutNameLine(&cut)
    let signature = markSignature(&cut)
    markQuotedCode(&cut)
    settleQuestions(&cut)
    markEchoes(&cut)
    return Message(
      text: cut.text,
      parts: cut.parts,
      subject: subject,
      greeting: greeting,
      signature: signature
    )
  }

  private func cutGreeting(_ message: inout PartedText) -> Greeting? {
    guard let place = message.parts.firstIndex(of: .body),
      let greeting = GreetingReader(text: message.text, lexicon: lexicon, readerName: readerName).greeting(
        in: message.text.sentences[place]
      )
    else { return nil }
    let next = greeting.tokens.upperBound
    if next < message.text.sentences[place].tokens.upperBound {
      message.cut(place, before: next, endingAt: Int(message.text.tokens[next].start))
    }
    message.parts[place] = .greeting
    return greeting
  }

  private func cutNameLine(_ message: inout PartedText) {
    let reader = SignatureReader(text: message.text, lexicon: lexicon, writerName: writerName)
    guard let place = message.parts.lastIndex(of: .body),
      let line = reader.nameLine(of: message.text.sentences[place])
    else { return }
    let end = Int(message.text.tokens[line.lowerBound - 1].end)
    message.cut(place, before: line.lowerBound, endingAt: end)
  }

  private func markSignature(_ message: inout PartedText) -> Signature? {
    let sentences = message.text.sentences
    // As many as the reader looks at, and the one before them.
    var body: [Int] = []
    for place in sentences.indices.reversed() where message.parts[place] == .body && body.count <= Text.tail {
      body.append(place)
    }
    body.reverse()
    let reader = SignatureReader(text: message.text, lexicon: lexicon, writerName: writerName)
    let found = reader.find(in: body, of: sentences)
    for place in found.closing { message.parts[place] = .closing }
    for place in found.signature { message.parts[place] = .signature }
    // One that the layout tells by its first line need not look like one.
    let lines =
      found.signature.isEmpty
      ? message.parts.indices.filter { message.parts[$0] == .signature } : found.signature
    guard let first = lines.first, let last = lines.last else { return nil }
    let line = sentences[first].tokens
    let position = reader.position(in: line)
    return Signature(
      tokens: line.lowerBound..<sentences[last].tokens.upperBound,
      name: position.map { line.lowerBound..<$0.lowerBound } ?? reader.name(in: line),
      position: position.map { Passage(sentence: first, tokens: $0) }
    )
  }

  private func markQuotedCode(_ message: inout PartedText) {
    for place in message.parts.indices where message.parts[place] == .body {
      let tokens = message.text.sentences[place].tokens
      if !tokens.isEmpty, tokens.allSatisfy({ message.text.tokens[$0].kind == .code }) {
        message.parts[place] = .code
      }
    }
  }

  /// Takes a question mark off a statement and gives one to a question without.
  private func settleQuestions(_ message: inout PartedText) {
    for place in statements(in: message) { message.text.sentences[place].end = .period }
    for place in unmarkedQuestions(in: message) { message.text.sentences[place].end = .question }
  }

  /// Sentences of the body that end in a question mark and ask nothing.
  private func statements(in message: PartedText) -> [Int] {
    let (sentences, parts) = (message.text.sentences, message.parts)
    let sense = QuestionSense(text: message.text, lexicon: lexicon)
    let questions = parts.indices.filter { parts[$0] == .body && sentences[$0].end == .question }
    let marked = parts.indices.count { parts[$0] == .body && sentences[$0].end != .none }
    // A mark that stands behind every sentence tells nothing.
    let allAsk = questions.count > 2 && questions.count == marked
    return questions.filter {
      sense.isStatement(sentences[$0]) || (allAsk && sense.isOrderedAsStatement(sentences[$0]))
    }
  }

  private func unmarkedQuestions(in message: PartedText) -> [Int] {
    let sense = QuestionSense(text: message.text, lexicon: lexicon)
    return message.parts.indices.filter {
      message.parts[$0] == .body && sense.asksWithoutMark(message.text.sentences[$0])
    }
  }

  /// Takes what was said before out of the body.
  private func markEchoes(_ message: inout PartedText) {
    var said = SaidSentences()
    for place in message.parts.indices where Self.own.contains(message.parts[place]) {
      let sentence = message.text.sentences[place]
      let isFirst =
        !sentence.tokens.isEmpty
        && said.insert(sentence, tokens: message.text.tokens, bytes: message.text.bytes)
      if !isFirst, message.parts[place] == .body { message.parts[place] = .echo }
    }
  }

  /// What the writer says to this reader.
  private static let own: [Part] = [.greeting, .body, .closing, .signature]
}
