import MentorText

/// Finds sentences that tell nothing of anybody here: words without a verb, and sayings.
struct BareSentences {
  let message: Message
  let particulars: Particulars
  let sense: SentenceSense

  var places: BitSet {
    var places = BitSet()
    lazy var spread = Spread(self)
    for place in message.sentences.indices where message.parts[place].isRead {
      let sentence = message.sentences[place]
      if sense.isFragment(sentence) || (sense.isSaying(sentence) && !belongs(sentence, spread)) {
        places.insert(place)
      }
    }
    return places
  }

  /// What hangs together with the rest of a message has a particular word in common with it, or the name of its reader or writer.
  private func belongs(_ sentence: Sentence, _ spread: Spread) -> Bool {
    let first = sentence.tokens.lowerBound
    return sentence.tokens.contains { index in
      let token = message.text.tokens[index]
      if particulars.names.contains(token.hash) { return true }
      guard particulars.isParticular(token, isFirst: false) else { return false }
      // "Grace" at the beginning is a word or a name, and a name where it is one elsewhere.
      let isCounted = particulars.isParticular(token, isFirst: index == first)
      return (isCounted ? spread.several : spread.some).contains(particulars.key(token))
    }
  }

  /// Which particular words stand in some sentence, and which in several.
  private struct Spread {
    var some = KeySet()
    var several = KeySet()

    init(_ bare: BareSentences) {
      let message = bare.message
      for place in message.sentences.indices where message.parts[place].isRead {
        let tokens = message.sentences[place].tokens
        var own = KeySet()
        for index in tokens {
          let token = message.text.tokens[index]
          guard bare.particulars.isParticular(token, isFirst: index == tokens.lowerBound) else { continue }
          let key = bare.particulars.key(token)
          if own.insert(key), !some.insert(key) { several.insert(key) }
        }
      }
    }
  }
}
