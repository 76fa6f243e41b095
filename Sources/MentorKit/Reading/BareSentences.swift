import MentorText

/// Finds sentences that tell nothing of anybody here: words without a verb, and sayings.
struct BareSentences {
  let message: Message
  let particulars: Particulars
  /// Tokens that are particular.
  let particular: BitSet
  let sense: MatterSense

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

  /// What hangs together with the rest of a message has a particular word in common with it, or the name of
  /// its reader or writer.
  private func belongs(_ sentence: Sentence, _ spread: Spread) -> Bool {
    sentence.tokens.contains { index in
      let token = message.text.tokens[index]
      if particulars.names.contains(token.hash) { return true }
      guard particulars.isParticular(token, isFirst: false) else { return false }
      // "Grace" at the beginning is a word or a name, and a name where it is one elsewhere.
      return (particular.contains(index) ? spread.several : spread.some).contains(particulars.key(token))
    }
  }

  /// Which particular words stand in some sentence, and which in several.
  private struct Spread {
    var some = KeySet()
    var several = KeySet()

    init(_ bare: BareSentences) {
      let message = bare.message
      var own = KeySet()
      for place in message.sentences.indices where message.parts[place].isRead {
        own.removeAll()
        for index in message.sentences[place].tokens where bare.particular.contains(index) {
          let key = bare.particulars.key(message.text.tokens[index])
          if own.insert(key), !some.insert(key) { several.insert(key) }
        }
      }
    }
  }
}
