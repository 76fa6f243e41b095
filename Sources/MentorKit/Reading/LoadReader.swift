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
        guard Self.units.contains(unit.hash), let most = Self.bearable[unit.hash],
          let amount = Amount.of(text.tokens[index - 1], in: text), amount > most
        else { continue }
        amounts.append(text.tokens[index - 1].range.lowerBound..<unit.range.upperBound)
      }
      if !amounts.isEmpty, !reading.tellsPast(sentence) { places += amounts }
    }
    return places
  }

  private static let units = WordSet(bearable.keys)

  /// The most of each unit that a stranger reads in a quarter of an hour.
  private static let bearable: [UInt64: Int] = [
    "pages": 12, "pp": 12, "words": 2500, "questions": 5, "files": 3, "hours": 1, "chapters": 1, "lines": 300,
    "slides": 25, "documents": 3,
    "poems": 5, "photos": 12, "videos": 3, "songs": 4, "stories": 2, "screens": 8, "minutes": 60,
    "minute": 60,
  ].reduce(into: [:]) { $0[FoldedHash.of($1.key)] = $1.value }
}
