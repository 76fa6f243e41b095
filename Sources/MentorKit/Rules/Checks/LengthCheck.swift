import MentorText

/// Compares the length of the body with bounds: words, or characters for a channel.
struct LengthCheck: Check {
  static let keys = ["of", "at-least", "at-most"]

  enum What: String, CaseIterable, Sendable { case long, short, characters }

  let what: What
  let bound: Int

  /// What is short may hold all that is needed, which nobody has read; what is long is so in words, where
  /// these can be counted.
  func says(of foreign: Reading) -> Bool {
    switch what {
    case .short: false
    case .long: foreign.partsWords
    case .characters: true
    }
  }

  init(_ fields: RecordBlock, id: String, language: Language) throws(RecordError) {
    what = try fields.value("of", What.self)
    bound = try what == .short ? fields.number("at-least") : fields.number("at-most", from: 0)
  }

  func places(in reading: Reading) -> [Range<Int>] {
    let message = reading.message
    switch what {
    case .long: return message.wordCount > bound ? [overflow(message)] : []
    case .short: return message.wordCount < bound ? [reading.gap(.end)] : []
    case .characters:
      let start = message.written.lowerBound
      return Characters.count(in: message.text.bytes[message.written]) > bound
        ? [cut(message.text.bytes, from: start)..<message.written.upperBound] : []
    }
  }

  /// The sentences beyond the bound.
  private func overflow(_ message: Message) -> Range<Int> {
    var words = 0
    for place in message.body {
      words += message.words(in: place)
      if words > bound { return message.sentences[place].range.lowerBound..<message.bodyRange.upperBound }
    }
    return message.bodyRange
  }

  /// The first character that no longer fits.
  private func cut(_ bytes: [UInt8], from start: Int) -> Int {
    var left = bound
    for place in start..<bytes.count where Characters.begins(with: bytes[place]) {
      if left == 0 { return place }
      left -= 1
    }
    return bytes.count
  }
}
