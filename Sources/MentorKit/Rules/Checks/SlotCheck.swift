import MentorText

/// Finds slots of a template that were left open.
struct SlotCheck: Check {
  init(_ fields: RecordBlock, id: String, language: Language) {}

  func says(of foreign: Reading) -> Bool { true }

  func places(in reading: Reading) -> [Range<Int>] { reading.slots }
}
