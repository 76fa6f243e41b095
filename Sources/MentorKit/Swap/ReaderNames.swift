import MentorText

/// Where the reader's name stands in a message: as it was told, or as the greeting has it.
struct ReaderNames: Sendable {
  private let message: Message
  private let words: Set<UInt64>
  private let lexicon: Lexicon

  init(_ reading: Reading) {
    message = reading.message
    lexicon = reading.language.lexicon
    let greeted = (message.greeting?.name ?? 0..<0).map { reading.message.text.tokens[$0].hash }
    words = Set((reading.options.to ?? "").nameWords + greeted)
  }

  /// The token is a word of the name: one with a capital, or in a script that has none.
  func contains(_ token: Int) -> Bool {
    let token = message.text.tokens[token]
    return !token.shape.isDisjoint(with: [.capital, .foreignScript]) && words.contains(token.hash)
  }

  /// A name where it stands.
  struct Run: Equatable {
    /// With the titles before it.
    var tokens: Range<Int>
    var isTitled = false
    /// Words of the name; two that a hyphen joins are one.
    let words: Int
  }

  /// The names in a sentence, each with all its words and its titles.
  func runs(in sentence: Int) -> [Run] {
    var runs: [Range<Int>] = []
    let greeted = message.greeting?.name ?? 0..<0
    for token in message.sentences[sentence].tokens where contains(token) || greeted.contains(token) {
      if let last = runs.last, last.upperBound == token {
        runs[runs.count - 1] = last.lowerBound..<(token + 1)
      } else {
        runs.append(token..<(token + 1))
      }
    }
    return runs.map { titled($0, from: message.sentences[sentence].tokens.lowerBound) }
  }

  /// With the small words of the name and the titles before it: "van der Berg", "Prof. Dr. Haugen", "Mr. and
  /// Mrs. Poe".
  private func titled(_ name: Range<Int>, from least: Int) -> Run {
    let tokens = message.text.tokens
    let isGreeting = message.greeting?.tokens.contains(name.lowerBound) == true
    func has(_ place: Int, _ classes: WordClasses) -> Bool {
      place >= least && lexicon.has(tokens[place], in: classes)
    }
    func isTitle(_ place: Int) -> Bool {
      has(place, .titles) && !has(place, .greetings) && (isGreeting || tokens[place].shape.contains(.capital))
    }
    var start = name.lowerBound
    while has(start - 1, .particles), words.contains(tokens[start - 1].hash) { start -= 1 }
    let first = start
    while isTitle(start - 1)
      || (start < first && isTitle(start - 2) && tokens[start - 1].hash == FunctionWord.and)
    {
      start -= 1
    }
    let words = (first..<name.upperBound).count { !tokens[$0].shape.contains(.afterHyphen) }
    return Run(tokens: start..<name.upperBound, isTitled: start < first, words: words)
  }
}
