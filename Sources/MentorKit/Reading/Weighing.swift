import MentorText

/// A sum of evidence, and the points that it starts from.
package struct Weighing: Sendable {
  /// Points.
  package let start: Double
  /// The start is set, not fitted: it stands behind "=".
  package let isStartHeld: Bool
  /// In the order of the record.
  package let evidence: [Evidence]

  static let keys = ["start", "evidence"]

  /// - Throws: `RecordError` for a missing or unreadable `start:` or `evidence:`.
  init(_ block: RecordBlock, language: Language) throws(RecordError) {
    let text = block["start"] ?? ""
    isStartHeld = text.hasPrefix("=")
    guard let start = (isStartHeld ? String(text.dropFirst()) : text).decimal else {
      throw block.error("start", "needs a number")
    }
    self.start = start
    var evidence: [Evidence] = []
    for value in block.values("evidence") {
      guard let one = Evidence(value.text, language: language) else {
        let what = "expected a weight, a signal, 'xN', '>rule', '&ask' and what it means: '\(value.text)'"
        throw block.error(what, line: value.line)
      }
      evidence.append(one)
    }
    self.evidence = evidence
  }

  /// Places of the evidence whose weights are not fitted.
  package var held: Set<Int> { Set(evidence.indices.filter { evidence[$0].isHeld }) }

  /// What the writer can do about what takes away, or is not there at all; of several, about what one edit
  /// brings most of. To ask for more of what is there would read as if it had not been seen.
  func edit(_ counts: [Double], in reading: Reading) -> String? {
    if evidence.indices.contains(where: { evidence[$0].isEnough && counts[$0] > 0 }) { return nil }
    var most = 0.0
    var best: Int?
    for place in evidence.indices where evidence[place].edit != nil {
      let gain = evidence[place].gain(counts[place])
      guard gain > most, evidence[place].weight < 0 || evidence[place].signal.isAbsent(in: reading) else {
        continue
      }
      // No yes or no answers, and nothing is to be chosen, where a talk, a post or a whole field is asked
      // for.
      if evidence[place].signal.isOfAnswers, !reading.hasShortAnswer { continue }
      if evidence[place].namesWord, evidence[place].signal.firstWord(in: reading) == nil { continue }
      (most, best) = (gain, place)
    }
    guard let best, let edit = evidence[best].edit else { return nil }
    // "{word}" is the one that stands there.
    guard evidence[best].namesWord, let open = edit.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = edit.utf8.lastIndex(of: UInt8(ascii: "}"))
    else { return edit }
    return evidence[best].signal.firstWord(in: reading).map {
      edit[..<open] + $0 + edit[edit.utf8.index(after: close)...]
    }
  }

  /// How often each piece of evidence is seen, as far as it counts.
  ///
  /// - Parameter clarity: how clear it is what is asked, 0...1.
  package func counts(in reading: Reading, clarity: Double = 1) -> [Double] {
    // By place: a copy of each piece would hold its four texts.
    evidence.indices.map { place in
      let count = min(evidence[place].signal.count(in: reading), evidence[place].atMost)
      return Double(count) * (evidence[place].needsAsk ? clarity : 1)
    }
  }

  /// - Parameter counts: one for each piece of evidence.
  func value(_ counts: [Double]) -> Double {
    evidence.indices.reduce(start) { $0 + evidence[$1].weight * counts[$1] }
  }
}
