import MentorText

/// An amount that is beyond a quarter of an hour's reading: "64 pages", "118,000 words", "12 questions".
struct Load: Sendable {
  /// UTF-8 byte offsets, half-open.
  let range: Range<Int>
  /// It is what the reader is asked to go through.
  let isAsked: Bool
}

extension HeardMessage {
  /// The loads of the body, in order.
  ///
  /// - Parameter asking: sentences that ask.
  func loads(asking: BitSet) -> [Load] {
    let text = message.text
    var loads: [Load] = []
    let (asked, handed) = lookedAt(asking)
    for sentence in body {
      for index in message.sentences[sentence].tokens.dropFirst() {
        let unit = text.tokens[index]
        guard let most = AmountTable.bearable[unit.hash],
          let amount = Amount.of(text.tokens[index - 1], in: text), amount > most,
          !tellsPast(sentence) || handed.contains(sentence)
        else { continue }
        loads.append(
          Load(
            range: text.tokens[index - 1].range.lowerBound..<unit.range.upperBound,
            isAsked: asked.contains(sentence) || handed.contains(sentence)
          )
        )
      }
    }
    return loads
  }

  /// The sentences that ask to look at something, and those before one that calls it "it": what was written
  /// there is what is to be read.
  private func lookedAt(_ asking: BitSet) -> (asked: BitSet, handed: BitSet) {
    var asked = BitSet()
    var handed = BitSet()
    for sentence in asking where hits.has(.actLook, in: sentence) {
      asked.insert(sentence)
      guard tokens(in: sentence).contains(where: { WordSet.handed.contains($0.hash) }) else {
        continue
      }
      for place in max(0, sentence - Self.handedReach)..<sentence { handed.insert(place) }
    }
    return (asked, handed)
  }

  /// Sentences before the one that calls it "it": own judgement, not measured.
  private static let handedReach = 3
}
