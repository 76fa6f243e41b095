import MentorText

/// Tokens that several readings look for, found in one pass over what is read.
struct Landmarks: Sendable {
  struct Spot: Sendable {
    private let place, index: Int32

    init(sentence: Int, token: Int) {
      place = Int32(sentence)
      index = Int32(token)
    }

    var sentence: Int { Int(place) }
    var token: Int { Int(index) }
  }

  /// Whatever is no word, and words with a digit in them.
  private(set) var marks: [Spot] = []
  /// "you", "your" and their like.
  private(set) var addresses: [Spot] = []

  init(message: Message, lexicon: Lexicon) {
    let you: WordClasses = [.you, .your]
    for sentence in message.sentences.indices where message.parts[sentence].isRead {
      for index in message.sentences[sentence].tokens {
        let token = message.text.tokens[index]
        if token.kind != .word || token.shape.contains(.hasDigit) {
          marks.append(Spot(sentence: sentence, token: index))
        } else if lexicon.has(token, in: you) {
          addresses.append(Spot(sentence: sentence, token: index))
        }
      }
    }
  }
}
