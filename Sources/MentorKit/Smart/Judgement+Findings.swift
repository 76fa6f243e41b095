extension Judgement {
  /// Problems, the weightiest first.
  var findings: [Finding] {
    var counted = BitSet()
    var weighed: [Weighed] = []
    for found in found where rules[found.number].polarity == .problem {
      weighed.append(Weighed(found: found, severity: severity(of: found)))
    }
    weighed.sort { $0.found.range.lowerBound < $1.found.range.lowerBound }
    for place in weighed.indices {
      // A rule costs once, however often it speaks.
      let number = weighed[place].found.number
      guard !isForeign, !counted.contains(number) else { continue }
      counted.insert(number)
      weighed[place].points = Int32(card.lost(to: number))
    }
    weighed.sort {
      ($1.severity, $1.points, $0.found.range.lowerBound) < (
        $0.severity, $0.points, $1.found.range.lowerBound
      )
    }
    return weighed.map { finding($0.found, $0.severity, points: Int($0.points)) }
  }

  /// What is good, each rule once and the best first; no passage that puts a reader off is praised.
  var strengths: [Finding] {
    guard !isForeign else { return [] }
    var seen = BitSet()
    var first: [Found] = []
    let ofCard = care == nil ? [] : CareRoute.passages(of: reading)
    let unpraised = Stretches(Self.tones(among: found, catalogue) + hushed + ofCard)
    for one in found where rules[one.number].polarity != .problem && !seen.contains(one.number) {
      if unpraised.overlap(one.range) { continue }
      seen.insert(one.number)
      first.append(one)
    }
    first.sort { rules[$0.number].polarity.rank > rules[$1.number].polarity.rank }
    return first.map { finding($0, severity(of: $0), points: 0) }
  }

  /// A place where a problem stands, and what it costs.
  private struct Weighed {
    let found: Found
    let severity: Severity
    var points: Int32 = 0
  }

  private func severity(of found: Found) -> Severity {
    let isSofter = rules[found.number].conditions.softer.contains(reading.options.relation)
    return isSofter ? .info : rules[found.number].severity
  }

  private func finding(_ found: Found, _ severity: Severity, points: Int) -> Finding {
    Finding(
      texts: rules[found.number].texts,
      severity: severity,
      letter: rules[found.number].letter,
      points: points,
      range: found.range,
      advice: rules[found.number].isRemainder ? card.advice(for: found.number) : nil
    )
  }
}

extension Rule.Polarity {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self).map { -$0 } ?? 0 }
}
