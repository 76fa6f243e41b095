import MentorText

/// Speaks when a kind of sentence takes too much of the body.
struct ShareCheck: Check {
  static let keys = ["phrases", "unless", "reading", "at-least", "at-most"]

  let readings: [Int]
  /// Sentences at least, and their share of the body in percent.
  let atLeast: Int
  let atMost: Int

  init(_ fields: RecordBlock, id: String, language: Language) throws(RecordError) {
    if let own = language.reading("rule:" + id) {
      readings = [own]
    } else {
      readings = try fields.readings("reading", language)
    }
    atLeast = try fields.number("at-least", or: 3)
    atMost = try fields.number("at-most", or: 40, from: 0)
  }

  func places(in reading: Reading) -> [Range<Int>] {
    let found = readings.reduce(into: BitSet()) { $0.formUnion(reading.hits.sentences($1)) }.intersection(
      reading.body
    )
    guard found.count >= atLeast, found.count * 100 > reading.body.count * atMost else { return [] }
    return found.sorted().map { reading.message.sentences[$0].range }
  }
}
