import MentorText

/// Where the reader's name stands in a message: as it was told, or as the greeting has it.
struct ReaderNames: Sendable {
  private let message: Message
  private let words: Set<UInt64>

  init(_ reading: Reading) {
    message = reading.message
    let greeted = (message.greeting?.name ?? 0..<0).map { reading.message.text.tokens[$0].hash }
    words = Set((reading.options.to ?? "").nameWords + greeted)
  }

  /// The token is a word of the name: one with a capital, or in a script that has none.
  func contains(_ token: Int) -> Bool {
    let token = message.text.tokens[token]
    return !token.shape.isDisjoint(with: [.capital, .foreignScript]) && words.contains(token.hash)
  }

  /// The names in a sentence, each with all its words: ranges of tokens.
  func runs(in sentence: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for token in message.sentences[sentence].tokens where contains(token) {
      if let last = runs.last, last.upperBound == token {
        runs[runs.count - 1] = last.lowerBound..<(token + 1)
      } else {
        runs.append(token..<(token + 1))
      }
    }
    return runs
  }
}
