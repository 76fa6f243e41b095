import MentorText

/// Finds slots of a template that were left open.
struct SlotCheck: Check {
  let needsNoLanguage = true

  init(_ fields: RecordBlock, id: String, language: Language) {}

  func places(in reading: Reading) -> [Range<Int>] { reading.slots }
}
