import MentorText

/// Speaks, with its part's own words, for what a part of a letter lacks when no other rule says why: see
/// `Judgement`.
struct RemainderCheck: Check {
  static let keys = ["place"]

  let place: Gap

  init(_ fields: RecordBlock, id: String, language: Language) throws(RecordError) {
    place = try fields.value("place", Gap.self)
  }

  func places(in reading: Reading) -> [Range<Int>] { [] }

  func gap(in reading: Reading) -> Range<Int> { reading.gap(place) }
}
