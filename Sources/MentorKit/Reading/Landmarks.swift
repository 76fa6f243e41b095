import MentorText

/// Tokens that several readings look for, each as a passage of its own, found in one pass over what is read.
struct Landmarks: Sendable {
  /// Whatever is no word, and words with a digit in them.
  private(set) var marks: [Passage] = []
  /// "you", "your" and their like.
  private(set) var addresses: [Passage] = []

  init(message: Message, lexicon: Lexicon) {
    let you: WordClasses = [.you, .your]
    for sentence in message.sentences.indices where message.parts[sentence].isRead {
      for index in message.sentences[sentence].tokens {
        let token = message.text.tokens[index]
        if token.kind != .word || token.shape.contains(.hasDigit) {
          marks.append(Passage(sentence: sentence, tokens: index..<index + 1))
        } else if lexicon.has(token, in: you) {
          addresses.append(Passage(sentence: sentence, tokens: index..<index + 1))
        }
      }
    }
  }
}
