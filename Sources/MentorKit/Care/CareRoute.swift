import MentorText

/// Notices without fuss when a text suggests that somebody is in danger, and shows where human help is found.
///
/// It runs before everything else, judges nothing and keeps nothing. What a person reads carries the card:
/// text, HTML and Markdown of one message, text of several on a terminal, and the JSON of `classify`; no other
/// report, no exit status and no log does. Its texts have not been reviewed by a clinician.
package struct CareRoute: Sendable {
  private let explicit, emergency, distress, other, past: CareText
  /// For somebody who gets a text that has a card.
  let received: String
  /// One quiet line with where human help is found and when that was checked; for the help page, whatever was
  /// read.
  package let pointer: String

  package static let builtIn = Resources.builtIn(try CareRoute(try Resources.records(in: "care")))

  /// - Throws: `RecordError` for a card that is missing or cannot be read: without a word nobody would
  ///   notice.
  init(_ records: [NamedRecord]) throws(RecordError) {
    let texts = try CareTexts(records)
    explicit = try texts.wording("self")
    emergency = try texts.wording("emergency")
    distress = try texts.wording("distress")
    other = try texts.wording("other")
    past = try texts.wording("past")
    received = try texts.wording("received").onViolence
    pointer = try texts.wording("pointer").plain
  }

  /// The card for a text, if it needs one; the texts are not read where none does. Somebody else in danger
  /// comes before a time that is over, and both behind the writer.
  static func card(for reading: Reading) -> CareCard? {
    let hits = reading.hits
    let isNow = !hits[.carePresent].isEmpty
    let violence = hits.sentences(.careViolence)
    let violenceToOthers = hits.sentences(.careViolenceOther).subtracting(violence)
    let speaksOfViolence = !violence.isEmpty || !violenceToOthers.isEmpty
    let others = hits.sentences(.careOther).union(violenceToOthers)
    func card(_ kind: CareCard.Kind, _ wording: KeyPath<CareRoute, CareText>, comesAlone: Bool = false)
      -> CareCard
    {
      let text = builtIn[keyPath: wording]
      return CareCard(
        kind: kind,
        text: speaksOfViolence ? text.onViolence : text.plain,
        comesAlone: comesAlone,
        speaksOfViolence: speaksOfViolence
      )
    }

    let harm = ownHarm(hits)
    if !harm.isEmpty, isNow || !harm.allSatisfy({ isOver($0, reading) }) {
      return card(.`self`, \.explicit, comesAlone: true)
    }
    // What somebody else did is not over because it is long ago, but because the writer says so.
    if !violence.isEmpty, isNow || !violence.allSatisfy({ isNear(.careWell, $0, hits) }) {
      return card(.`self`, \.distress)
    }
    // A life that may be over in minutes: one line, and nothing beside it.
    if !hits[.careEmergency].isEmpty { return card(.`self`, \.emergency, comesAlone: true) }
    if !hits[.careEmergencyOther].isEmpty { return card(.other, \.emergency, comesAlone: true) }
    // One sign says little; two in one text are enough.
    if harm.isEmpty, others.isEmpty, !hits[.careDistress].isEmpty || countOfSigns(hits) > 1 {
      return card(.`self`, \.distress)
    }
    if !others.isEmpty { return card(.other, \.other) }
    let isSilent = harm.isEmpty && violence.isEmpty && hits[.careViolencePast].isEmpty
    return isSilent ? nil : card(.past, \.past)
  }

  /// What people say of harm to themselves, and which may as well be said of somebody else.
  private static let harms: [ReadingName] = [.careExplicit, .careAbsence, .careMeans, .careDread]

  /// Sentences in which the writer speaks of harm that is not another's: "he left me and I want to die".
  private static func ownHarm(_ hits: Hits) -> BitSet {
    var ofOthers = BitSet()
    for hit in hits[.careOther] {
      for token in hit.tokens { ofOthers.insert(token) }
    }
    var harm = hits.sentences(.careOwn)
    for hit in harms.lazy.flatMap({ hits[$0] }) where !hit.tokens.contains(where: ofOthers.contains) {
      harm.insert(hit.sentence)
    }
    return harm
  }

  /// The sentences that a card may answer, as UTF-8 byte offsets: their words are praised for nothing.
  static func passages(of reading: Reading) -> [Range<Int>] {
    let others: [ReadingName] = [
      .careOwn, .careOther, .careViolence, .careViolenceOther, .careViolencePast, .careDistress, .careSigns,
      .careEmergency, .careEmergencyOther,
    ]
    return reading.hits.sentences(ofAny: harms + others).map { reading.message.sentences[$0].range }
  }

  /// The most that have no word in common: two phrases for the same words are one sign.
  private static func countOfSigns(_ hits: Hits) -> Int {
    var (count, end) = (0, 0)
    for sign in hits[.careSigns].sorted(by: { $0.tokens.upperBound < $1.tokens.upperBound })
    where sign.tokens.lowerBound >= end {
      count += 1
      end = sign.tokens.upperBound
    }
    return count
  }

  /// The sentence says that it was long ago, or one beside it that the writer is well. A time that the
  /// sentence before tells counts for what is told in the past, and one behind only where it points back:
  /// "That was years ago", but not "Years ago I was the first".
  private static func isOver(_ sentence: Int, _ reading: Reading) -> Bool {
    let hits = reading.hits
    if hits.has(.carePast, in: sentence) || hits.has(.careWell, in: sentence - 1)
      || hits.has(.careWell, in: sentence + 1)
    {
      return true
    }
    guard reading.heard.tellsPast(sentence) else { return false }
    return hits.has(.carePast, in: sentence - 1)
      || (hits.has(.carePast, in: sentence + 1) && reading.pointsBack(sentence + 1))
  }

  /// In a sentence or beside it.
  private static func isNear(_ reading: ReadingName, _ sentence: Int, _ hits: Hits) -> Bool {
    ((sentence - 1)...(sentence + 1)).contains { hits.has(reading, in: $0) }
  }
}

extension Reading {
  /// It begins with "that", "it" or "this".
  fileprivate func pointsBack(_ place: Int) -> Bool {
    guard let first = message.sentences[place].tokens.first else { return false }
    return language.lexicon.has(message.text.tokens[first], in: .pointers)
  }
}
