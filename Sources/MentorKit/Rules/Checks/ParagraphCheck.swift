import MentorText

/// Finds paragraphs of more than a number of words.
struct ParagraphCheck: Check {
  static let keys = ["at-most"]

  let atMost: Int

  init(_ fields: RecordBlock, id: String, language: Language) throws(RecordError) {
    atMost = try fields.number("at-most", or: 150, from: 0)
  }

  func places(in reading: Reading) -> [Range<Int>] {
    let message = reading.message
    var places: [Range<Int>] = []
    var words = 0
    var start = 0
    var paragraph = -1
    for place in message.body where !message.sentences[place].isListItem {
      let sentence = message.sentences[place]
      if sentence.paragraph != paragraph {
        (paragraph, words, start) = (sentence.paragraph, 0, sentence.range.lowerBound)
      }
      let before = words
      words += message.words(in: place)
      if words > atMost {
        if before > atMost { places.removeLast() }
        places.append(start..<sentence.range.upperBound)
      }
    }
    return places
  }
}
