import MentorText

/// Finds amounts that are beyond a quarter of an hour's reading: "64 pages", "118,000 words", "12 questions".
struct LoadReader {
  let reading: Reading

  var places: [Range<Int>] {
    let text = reading.message.text
    var places: [Range<Int>] = []
    for sentence in reading.body {
      var amounts: [Range<Int>] = []
      for index in reading.message.sentences[sentence].tokens.dropFirst() {
        let unit = text.tokens[index]
        guard let most = AmountTable.bearable[unit.hash],
          let amount = Amount.of(text.tokens[index - 1], in: text), amount > most
        else { continue }
        amounts.append(text.tokens[index - 1].range.lowerBound..<unit.range.upperBound)
      }
      if !amounts.isEmpty, !reading.tellsPast(sentence) { places += amounts }
    }
    return places
  }
}
