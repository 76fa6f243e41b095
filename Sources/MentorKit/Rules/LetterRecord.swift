import MentorText

/// A letter of SMART: its parts and what is counted for them, one file of `Resources/smart`.
///
///     title:    Specific
///     more:     One more name, number or place would make it plainer still.
///
///     part:     object
///     of:       12
///     means:    one concrete thing is asked
///     thanks:   Name the one piece of their advice that was used.
///     reply:    Name the one thing that this answers: the offer, the question, the day.
///     intro:    Say in one line what each of the two does.
///     told:     @thanks-told confirms
///     start:    1.2
///     missing:  no-ask vague-ask
///     evidence:
///       1.4 @clear x2   the ask has an object
///
/// Points of a part are `start` and the evidence, not below 0 and not above `of`; what rules with `part:`
/// cost is taken from them. `missing:` names the rules that own what is not reached: the first one that
/// speaks in the message, or else the last. `unclear:` is the share of its points that a part can reach while
/// nobody can tell what is asked, see `ClearMeasure`. Where that is little, `start:` is set and not fitted
/// ("=1.5"), near to it: a day that nobody knows what to do by then brings next to nothing. `told:` names
/// signals (see `Signal`) that show what `thanks:` and `reply:` advise; where one is seen, `more:` is said in
/// their place.
package struct LetterRecord: Sendable {
  package let letter: Letter
  package let parts: [LetterPart]

  /// Points of a letter.
  static let full = 20
}

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

extension LetterRecord {
  /// - Throws: `RecordError` for anything missing or unknown, and when the parts do not add up to 20.
  init(letter: Letter, _ named: NamedRecord, language: Language) throws(RecordError) {
    let head = try RecordBlock(named, keys: ["title", "more"], required: ["title", "more"])
    let more = try head.text("more")
    self.letter = letter
    parts = try named.record.blocks.map { block throws(RecordError) in
      try LetterPart(block, more: more, file: named.path, language: language)
    }
    guard parts.reduce(0, { $0 + $1.of }) == Self.full else {
      throw named.error("the parts must add up to \(Self.full) points")
    }
  }

  /// The five letters, in their order.
  static func all(_ records: [NamedRecord], language: Language) throws(RecordError) -> [LetterRecord] {
    try Letter.allCases.map { letter throws(RecordError) in
      guard let found = records.first(where: { $0.name == letter.rawValue }) else {
        throw RecordError(file: "Resources/smart/\(letter.rawValue).letter", what: "is missing")
      }
      return try LetterRecord(letter: letter, found, language: language)
    }
  }
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
