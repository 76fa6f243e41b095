import MentorText

/// Finds sentences that tell nothing of anybody here: words without a verb, and sayings.
struct BareSentences {
  let message: Message
  let particulars: Particulars
  let sense: SentenceSense

  var places: BitSet {
    var places = BitSet()
    lazy var counts = keyCounts
    for place in message.sentences.indices where message.parts[place].isRead {
      let sentence = message.sentences[place]
      if sense.isFragment(sentence) || (sense.isSaying(sentence) && !belongs(sentence, counts)) {
        places.insert(place)
      }
    }
    return places
  }

  /// What hangs together with the rest of a message has a particular word in common with it, or the name of its reader or writer.
  private func belongs(_ sentence: Sentence, _ counts: [UInt64: Int]) -> Bool {
    let first = sentence.tokens.lowerBound
    return sentence.tokens.contains { index in
      let token = message.text.tokens[index]
      if particulars.names.contains(token.hash) { return true }
      // "Grace" at the beginning is a word or a name, and a name where it is one elsewhere.
      let isCounted = particulars.isParticular(token, isFirst: index == first)
      return particulars.isParticular(token, isFirst: false)
        && counts[particulars.key(token), default: 0] > (isCounted ? 1 : 0)
    }
  }

  /// In how many sentences each particular word stands.
  private var keyCounts: [UInt64: Int] {
    var counts: [UInt64: Int] = [:]
    for place in message.sentences.indices where message.parts[place].isRead {
      let tokens = message.sentences[place].tokens
      let keys = tokens.lazy.map { message.text.tokens[$0] }.enumerated().filter {
        particulars.isParticular($0.element, isFirst: $0.offset == 0)
      }
      for key in Set(keys.map { particulars.key($0.element) }) { counts[key, default: 0] += 1 }
    }
    return counts
  }
}
