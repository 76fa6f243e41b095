import MentorText

/// A message as it is compared with others: its words one after the other, the reader's name left open.
package struct ComparedMessage: Sendable {
  /// The name in the greeting, as it is written; nil where there is none.
  let reader: String?
  /// In UTF-8.
  let text: [UInt8]
  /// Where passages stand in the file.
  let places: Places
  let readerWords: [UInt64]
  let words: [UInt64]
  /// The bytes of each word.
  let ranges: [Range<Int>]

  /// The mark of a reader's name, whatever it is.
  private static let name = FoldedHash.of("\u{1F464}")

  init(_ reading: Reading, places: Places) {
    let message = reading.message
    let names = ReaderNames(reading)
    // Who one is stays the same whoever reads it.
    let own = reading.hits.sentences(.intro)
    let tokens = message.body.filter { !own.contains($0) }.flatMap { message.sentences[$0].tokens }
    let name = message.greeting?.name ?? 0..<0
    reader =
      name.isEmpty
      ? nil : String(decoding: message.text.bytes[message.text.range(ofTokens: name)], as: UTF8.self)
    readerWords = name.map { message.text.tokens[$0].hash }
    text = message.text.bytes
    self.places = places
    words = tokens.map { names.contains($0) ? Self.name : message.text.tokens[$0].hash }
    ranges = tokens.map { message.text.tokens[$0].range }
  }
}

extension Coach {
  /// Reads a message so that it can be compared with others.
  package mutating func compared(
    _ message: StoredMessage,
    options: ScoreOptions = ScoreOptions()
  ) -> ComparedMessage {
    ComparedMessage(
      read(message.text, options: completed(options, by: message)),
      places: Places(message.text, message.origin)
    )
  }
}
