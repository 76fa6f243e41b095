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
    var text =
      keepsEchoes
      ? Text(bytes, lexicon: lexicon)
      : Text(bytes, lexicon: lexicon) { layout.part(at: $0) == .body }
    var parts = text.sentences.map { layout.part(at: $0.range.lowerBound) }
    let subject = cutSubject(&text, &parts, layout)
    let greeting = cutGreeting(&text, &parts)
    cutNameLine(&text, &parts)
    let signature = markSignature(text, &parts)
    markQuotedCode(text, &parts)
    settle(&text, &parts)
    return Message(
      text: text,
      parts: parts,
      subject: subject,
      greeting: greeting,
      signature: signature
    )
  }

  /// Makes one sentence of the subject line, without the word "Subject".
  private func cutSubject(_ text: inout Text, _ parts: inout [Part], _ layout: Layout) -> Int? {
    guard let range = layout.subject else { return nil }
    let sentences = text.sentences
    let headers = sentences.indices.filter { parts[$0] == .header }
    let tokens = headers.flatMap { Array(sentences[$0].tokens) }.filter {
      range.contains(Int(text.tokens[$0].start))
    }
    guard let start = tokens.first, let last = tokens.last,
      let first = headers.first(where: { sentences[$0].tokens.contains(start) }),
      let end = headers.last(where: { sentences[$0].tokens.contains(last) })
    else { return nil }
    text.sentences[first] = sentences[end].part(
      tokens: start..<(last + 1),
      range: Int(text.tokens[start].start)..<sentences[end].range.upperBound,
      end: sentences[end].end
    )
    text.sentences.removeSubrange((first + 1)..<(end + 1))
    parts.removeSubrange((first + 1)..<(end + 1))
    return first
  }

  private func cutGreeting(_ text: inout Text, _ parts: inout [Part]) -> Greeting? {
    guard let place = parts.firstIndex(of: .body),
      let greeting = GreetingReader(text: text, lexicon: lexicon, readerName: readerName).greeting(
        in: text.sentences[place]
      )
    else { return nil }
    let next = greeting.tokens.upperBound
    if next < text.sentences[place].tokens.upperBound {
      cut(place, before: next, endingAt: Int(text.tokens[next].start), &text, &parts)
    }
    parts[place] = .greeting
    return greeting
  }

  private func cutNameLine(_ text: inout Text, _ parts: inout [Part]) {
    let reader = SignatureReader(text: text, lexicon: lexicon, writerName: writerName)
    guard let place = parts.lastIndex(of: .body), let line = reader.nameLine(of: text.sentences[place]) else {
      return
    }
    let end = Int(text.tokens[line.lowerBound - 1].end)
    cut(place, before: line.lowerBound, endingAt: end, &text, &parts)
  }

  /// Makes two sentences of one of the body; the second begins with a token.
  private func cut(
    _ place: Int,
    before token: Int,
    endingAt end: Int,
    _ text: inout Text,
    _ parts: inout [Part]
  ) {
    let sentence = text.sentences[place]
    let second = sentence.part(
      tokens: token..<sentence.tokens.upperBound,
      range: Int(text.tokens[token].start)..<sentence.range.upperBound,
      end: sentence.end
    )
    text.sentences[place] = sentence.part(
      tokens: sentence.tokens.lowerBound..<token,
      range: sentence.range.lowerBound..<end,
      end: .none
    )
    text.sentences.insert(second, at: place + 1)
    parts.insert(.body, at: place + 1)
  }

  private func markSignature(_ text: Text, _ parts: inout [Part]) -> Signature? {
    let sentences = text.sentences
    // As many as the reader looks at, and the one before them.
    var body: [Int] = []
    for place in sentences.indices.reversed() where parts[place] == .body && body.count <= Text.tail {
      body.append(place)
    }
    body.reverse()
    let reader = SignatureReader(text: text, lexicon: lexicon, writerName: writerName)
    let found = reader.find(in: body, of: sentences)
    for place in found.closing { parts[place] = .closing }
    for place in found.signature { parts[place] = .signature }
    // One that the layout tells by its first line need not look like one.
    let lines = found.signature.isEmpty ? parts.indices.filter { parts[$0] == .signature } : found.signature
    guard let first = lines.first, let last = lines.last else { return nil }
    let line = sentences[first].tokens
    let position = reader.position(in: line)
    return Signature(
      tokens: line.lowerBound..<sentences[last].tokens.upperBound,
      name: position.map { line.lowerBound..<$0.lowerBound } ?? reader.name(in: line),
      position: position.map { Passage(sentence: first, tokens: $0) }
    )
  }

  /// Takes a question mark off a statement, gives one to a question without, and takes what was said before
  /// out of the body.
  private func settle(_ text: inout Text, _ parts: inout [Part]) {
    let statements = statements(in: text, parts)
    for place in statements { text.sentences[place].end = .period }
    let sense = QuestionSense(text: text, lexicon: lexicon)
    let questions = parts.indices.filter { parts[$0] == .body && sense.asksWithoutMark(text.sentences[$0]) }
    for place in questions { text.sentences[place].end = .question }
    var said = SaidSentences()
    for place in parts.indices where Self.own.contains(parts[place]) {
      let sentence = text.sentences[place]
      let isFirst =
        !sentence.tokens.isEmpty && said.insert(sentence, tokens: text.tokens, bytes: text.bytes)
      if !isFirst, parts[place] == .body { parts[place] = .echo }
    }
  }

  /// What the writer says to this reader.
  private static let own: [Part] = [.greeting, .body, .closing, .signature]

  /// Sentences of the body that end in a question mark and ask nothing.
  private func statements(in text: Text, _ parts: [Part]) -> [Int] {
    let sense = QuestionSense(text: text, lexicon: lexicon)
    let questions = parts.indices.filter { parts[$0] == .body && text.sentences[$0].end == .question }
    let marked = parts.indices.count { parts[$0] == .body && text.sentences[$0].end != .none }
    // A mark that stands behind every sentence tells nothing.
    let allAsk = questions.count > 2 && questions.count == marked
    return questions.filter {
      sense.isStatement(text.sentences[$0]) || (allAsk && sense.isOrderedAsStatement(text.sentences[$0]))
    }
  }

  private func markQuotedCode(_ text: Text, _ parts: inout [Part]) {
    for place in parts.indices where parts[place] == .body {
      let tokens = text.sentences[place].tokens
      if !tokens.isEmpty, tokens.allSatisfy({ text.tokens[$0].kind == .code }) { parts[place] = .code }
    }
  }
}
