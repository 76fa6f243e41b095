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
