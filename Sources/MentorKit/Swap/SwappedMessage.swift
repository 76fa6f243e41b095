import MentorText

/// A message as another person would get it: the reader's name is exchanged, and what is not true of the
/// other one is told.
package struct SwappedMessage: Sendable {
  /// A passage that holds for the first reader only.
  struct Untrue: Sendable {
    /// Bytes of `text`, half-open.
    let range: Range<Int>
    /// Bytes of the message as it was written, half-open.
    let origin: Range<Int>
    /// What it ties the message to, in a few words.
    let tie: String
  }

  /// The other person.
  let name: String
  /// In UTF-8.
  let text: [UInt8]
  /// In the order of the text.
  let untrue: [Untrue]
  /// How often the name was exchanged.
  let exchanged: Int
  /// What was said of the message as it was written.
  package let score: Score

  init(_ reading: Reading, score: Score, name: String) {
    self.name = name
    self.score = score
    let message = reading.message
    let other = OtherName(name, for: reading)
    let names = ReaderNames(reading)
    let quoted = BitSet(message.sentences.indices.filter { [.quoted, .code].contains(message.parts[$0]) })
    let writer = message.signature?.name ?? 0..<0
    // Where the words are not read, a word may be a name and a thing.
    let read = score.points == nil ? [] : message.sentences.indices.filter { !quoted.contains($0) }
    let edits = read.flatMap { sentence in
      // A writer of the same name stays who they are.
      names.runs(in: sentence).filter { !writer.overlaps($0.tokens) }.map {
        (message.text.range(ofTokens: $0.tokens), other.words(for: $0))
      }
    }
    var text: [UInt8] = []
    var shifts: [(place: Int, by: Int)] = []
    var place = 0
    for (range, words) in edits {
      text += message.text.bytes[place..<range.lowerBound] + words.utf8
      place = range.upperBound
      shifts.append((place, text.count - place))
    }
    self.text = text + message.text.bytes[place...]
    exchanged = edits.count
    func moved(_ place: Int) -> Int {
      let next = shifts.partitionPoint { $0.place > place }
      return place + (next > 0 ? shifts[next - 1].by : 0)
    }
    untrue = reading.anchors.map { anchor in
      let range = message.text.range(ofTokens: anchor.tokens)
      return Untrue(
        range: moved(range.lowerBound)..<max(moved(range.lowerBound), moved(range.upperBound)),
        origin: range,
        tie: anchor.kind.words
      )
    }
  }
}

/// The other person's name in the form that the reader's had.
private struct OtherName {
  private let reading: Reading
  private let full: String
  private let first: String
  private let last: String

  init(_ name: String, for reading: Reading) {
    self.reading = reading
    full = name
    let words = name.split(separator: " ").map(String.init)
    let lexicon = reading.language.lexicon
    let titles: WordClasses = .titles
    let own = words.drop { word in
      let hash = FoldedHash.of(word.hasSuffix(".") ? String(word.dropLast()) : word)
      return !lexicon.classes(of: lexicon.word(hash: hash)).isDisjoint(with: titles)
    }
    // "Ms. Lee" has no first name to call her by.
    first = own.count == words.count || own.count > 1 ? own.first ?? name : name
    last = own.last ?? name
  }

  /// A title is not passed on: nobody knows whether it is the other one's too.
  func words(for run: ReaderNames.Run) -> String {
    if run.isTitled || run.words > 1 { return full }
    let known = (reading.options.to ?? "").nameWords
    let isLast =
      known.count > 1 && reading.message.text.tokens[run.tokens.lowerBound].hash == known.last
    return isLast ? last : first
  }
}

extension Coach {
  /// The message as a person of another name would get it.
  package mutating func swapped(
    _ message: StoredMessage,
    options: ScoreOptions = ScoreOptions(),
    with name: String
  ) -> SwappedMessage {
    let score = score(message, options: options)
    return SwappedMessage(read(message.text, options: score.options), score: score, name: name)
  }
}
