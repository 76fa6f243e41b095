import MentorText

/// A named part of a letter.
package struct LetterPart: Sendable {
  package let id: String
  let of: Int
  let means: String
  /// What can be done for it in thanks, in an answer, and where two people are brought together, if nothing
  /// is asked.
  let thanks, reply, intro: String
  /// What is said in place of that where it was done already.
  private let more: String
  private let told: [Signal]
  let missing: [String]
  package let weighing: Weighing
  /// 0...1; 1 where what is asked does not matter.
  private let unclear: Double

  /// What can be done for it in a message that asks nothing.
  func advice(for reading: Reading) -> String {
    if reading.kind == .intro { return intro }
    if told.contains(where: { $0.count(in: reading) > 0 }) { return more }
    return reading.kind == .thanks ? thanks : reply
  }

  /// Points that can be reached.
  ///
  /// - Parameter clarity: how clear it is what is asked, 0...1.
  package func ceiling(_ clarity: Double) -> Double { Double(of) * (unclear + (1 - unclear) * clarity) }
}

extension LetterPart {
  init(_ fields: [Record.Field], more: String, file: String, language: Language) throws(RecordError) {
    let keys = ["part", "of", "means", "thanks", "reply", "intro", "missing"] + Weighing.keys
    let block = try RecordBlock(fields, keys: keys + ["unclear", "told"], required: keys, file: file)
    id = try block.text("part")
    of = try block.number("of")
    means = try block.text("means")
    thanks = try block.text("thanks")
    reply = try block.text("reply")
    intro = try block.text("intro")
    self.more = more
    let names = block.words("told")
    told = names.compactMap { Signal($0, language: language) }
    if told.count < names.count {
      throw block.error("told", "needs names of signals, such as '@thanks-told'")
    }
    missing = block.words("missing")
    weighing = try Weighing(block, language: language)
    unclear = try block["unclear"] == nil ? 1 : block.decimal("unclear")
    guard (0...1).contains(unclear) else { throw block.error("unclear", "needs a share, as in '0.35'") }
  }
}
