import MentorText

/// How clear it is what is asked, and why: `Resources/smart/clear.measure`.
///
/// A day by which nobody knows what to do helps nobody, and neither do a size and a reason of nothing. So
/// they count only as far as there is something to answer, and what they lose by that belongs to the ask.
///
/// - Unit: tenths of what readers gave for S, M and A on average, 0 (missing) to 20 (clearly there).
package struct ClearMeasure: Sendable {
  /// What speaks for it, and how much.
  package let weighing: Weighing
  /// Points up to which nothing is clear, and from which everything is.
  private let none, all: Double
  /// The rules that own what is lost where it is not clear: the first one that speaks in the message, or else
  /// the last.
  let owners: [String]
  /// Said of a part that has lost by it.
  let means: String

  /// - Throws: `RecordError` for anything missing or unknown.
  init(_ named: NamedRecord, language: Language) throws(RecordError) {
    let keys = ["title", "none", "all", "owners", "means"] + Weighing.keys
    let block = try RecordBlock(named, keys: keys + ["note"], required: keys)
    weighing = try Weighing(block, language: language)
    none = try block.decimal("none")
    all = try block.decimal("all")
    owners = block.words("owners")
    means = try block.text("means")
    guard none < all else { throw block.error("none", "must be smaller than 'all:'") }
  }

  /// 0 (nobody can tell) to 1; thanks need no ask.
  package func clarity(of reading: Reading) -> Double {
    guard !reading.asksNothing else { return 1 }
    return min(1, max(0, (weighing.value(weighing.counts(in: reading)) - none) / (all - none)))
  }
}
