import MentorText

/// How much a message is written to its reader: `Resources/swap/tie.measure`.
///
/// - Unit: tenths of the readers' rating, 0 (would fit anyone) to 20 (fits this reader only).
package struct TieMeasure: Sendable {
  /// What speaks for it, and how much.
  package let weighing: Weighing
  /// From how many points the name-swap test is passed partly, and wholly.
  package let partly, passes: Double

  /// - Throws: `RecordError` for anything missing or unknown.
  init(_ named: NamedRecord, language: Language) throws(RecordError) {
    let keys = ["title", "note", "partly", "passes"] + Weighing.keys
    let required = ["title", "partly", "passes"] + Weighing.keys
    let block = try RecordBlock(named, keys: keys, required: required)
    weighing = try Weighing(block, language: language)
    partly = try block.decimal("partly")
    passes = try block.decimal("passes")
  }

  func points(of reading: Reading) -> Double { weighing.value(weighing.counts(in: reading)) }
}
