/// One place where a reading of `Resources/readings` applies.
struct Hit: Equatable, Sendable {
  /// Index of the sentence.
  let sentence: Int
  /// Indices of tokens, half-open.
  let tokens: Range<Int>
}

/// All places of all readings in a message, quoted text and code left out.
struct Hits: Sendable {
  private var byReading: [String: [Hit]] = [:]

  init(message: Message, language: Language) {
    let matches = language.patterns.matches(
      in: message.sentences,
      of: message.text,
      lexicon: language.lexicon
    )
    var byGroup: [Int32: [Hit]] = [:]
    var sentence = 0
    for match in matches.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
      while !message.sentences[sentence].tokens.contains(match.tokens.lowerBound) { sentence += 1 }
      guard message.parts[sentence] != .quoted, message.parts[sentence] != .code else { continue }
      byGroup[match.group, default: []].append(Hit(sentence: sentence, tokens: match.tokens))
    }
    for (name, groups) in language.readings {
      guard let found = byGroup[Int32(groups.phrases)] else { continue }
      let silent = Set(groups.unless.flatMap { byGroup[Int32($0)] }?.map(\.sentence) ?? [])
      let left = found.filter { !silent.contains($0.sentence) }
      if !left.isEmpty { byReading[name] = left }
    }
  }

  subscript(reading: String) -> [Hit] { byReading[reading] ?? [] }

  func has(_ reading: String, in sentence: Int) -> Bool { self[reading].contains { $0.sentence == sentence } }

  /// The sentences in which a reading applies.
  func sentences(_ reading: String) -> Set<Int> { Set(self[reading].map(\.sentence)) }
}
