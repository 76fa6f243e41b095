import MentorText

/// Finds amounts that are beyond a quarter of an hour's reading: "64 pages", "118,000 words", "12 questions".
struct LoadReader {
  let reading: Reading

  var places: [Range<Int>] {
    reading.body.flatMap { sentence -> [Range<Int>] in
      let tokens = reading.tokens(in: sentence)
      let amounts = zip(tokens, tokens.dropFirst()).compactMap { number, unit -> Range<Int>? in
        guard Self.units.contains(unit.hash), let most = Self.bearable[unit.hash],
          let amount = Amount.of(number, in: reading.message.text), amount > most
        else { return nil }
        return number.range.lowerBound..<unit.range.upperBound
      }
      return amounts.isEmpty || reading.tellsPast(sentence) ? [] : amounts
    }
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
