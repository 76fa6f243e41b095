import MentorText

/// Looks at what is asked as a whole: whether anything is, how many things, how clear, how large, how late.
struct AskCheck: Check {
  static let keys = ["of", "at-least"]

  enum What: String, CaseIterable, Sendable {
    case none, several, vague, clear, buried, unsized, sized, eased, large
  }

  let what: What
  let atLeast: Int

  init(_ fields: RecordBlock, id: String, language: Language) throws(RecordError) {
    what = try fields.value("of", What.self)
    atLeast = try fields.number("at-least", or: 3)
  }

  func places(in reading: Reading) -> [Range<Int>] {
    switch what {
    case .none: return reading.asks.isEmpty && !reading.asksNothing ? [reading.gap(.end)] : []
    case .several: return several(reading)
    case .vague: return vague(reading)
    case .clear:
      return zip(reading.asks, reading.grades).filter {
        $1.clear == 2 && $0.isDirect && !reading.isWide($0, $1)
      }
      .prefix(1).map(\.0.range)
    case .buried: return buried(reading)
    case .unsized: return unsized(reading)
    case .large:
      let asked = reading.loads.lazy.filter(\.isAsked).map(\.range)
      let said = reading.heard.places(of: [.oversize], in: reading.near)
      return (said + asked.filter { load in !said.contains { $0.overlaps(load) } })
        .sorted { $0.lowerBound < $1.lowerBound }
    case .sized: return sized(reading)
    case .eased: return eased(reading)
    }
  }

  /// Sizes of what is asked, and of the answer: not those of what is told beside it, nor of what is too much.
  private func sized(_ reading: Reading) -> [Range<Int>] {
    // "It is ten minutes" goes on with the ask before it.
    let asking = reading.asking.union(
      BitSet(reading.asks.lazy.compactMap { $0.sentences.last.map { $0 + 1 } })
    )
    let sizes = reading.hits[.size].filter {
      reading.near.contains($0.sentence) && asking.contains($0.sentence)
    }
    let answers = reading.hits[.smallAnswer].filter { hit in
      // "If yes, I book it" tells that a word is enough, not how much it takes.
      reading.near.contains(hit.sentence) && hit.tokens.count > 2
        && !WordSet.conditions.contains(reading.message.text.tokens[hit.tokens.lowerBound].hash)
    }
    let loads = reading.loads.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
    var load = 0
    return reading.heard.places(of: (sizes + answers).map(\.tokens)).filter { size in
      while load < loads.count, loads[load].upperBound <= size.lowerBound { load += 1 }
      return load == loads.count || loads[load].lowerBound >= size.upperBound
    }
  }

  /// That a short answer is enough. How long a talk takes is not how long an answer takes.
  private func eased(_ reading: Reading) -> [Range<Int>] {
    let isTalk = reading.best?.grade.act == .meet
    let text = reading.message.text
    let minutes = BitSet(
      reading.hits[.size].lazy.filter { isTalk && Duration(text, $0.tokens).minutes != nil }
        .flatMap { $0.tokens }
    )
    let answers = reading.hits[.smallAnswer].filter { hit in
      reading.near.contains(hit.sentence) && !hit.tokens.contains(where: minutes.contains)
    }
    return reading.heard.places(of: answers.map(\.tokens))
  }

  /// Asks without an object, if no other ask has one.
  private func vague(_ reading: Reading) -> [Range<Int>] {
    guard !reading.grades.contains(where: { $0.clear == 2 }) else { return [] }
    return zip(reading.asks, reading.grades).filter { $1.clear == 0 }.map(\.0.range)
  }

  /// Requests and questions beyond the number that fits one answer.
  private func several(_ reading: Reading) -> [Range<Int>] {
    var things = 0
    return reading.asks.filter { ask in
      guard ask.isDirect || ask.parts > 1 else { return false }
      things += ask.parts
      return things >= atLeast
    }
    .map(\.range)
  }

  /// In a message of some length, the ask is not found in its first part. Own judgement, not measured, for
  /// how long and how late.
  private func buried(_ reading: Reading) -> [Range<Int>] {
    guard let first = reading.asks.first, reading.message.wordCount > 120 else { return [] }
    let body = reading.message.bodyRange
    return first.range.lowerBound - body.lowerBound > body.count * 6 / 10 ? [first.range] : []
  }

  /// A call, a visit or something to be read, without its length.
  private func unsized(_ reading: Reading) -> [Range<Int>] {
    guard reading.heard.places(of: [.size, .smallAnswer], in: reading.body).isEmpty else {
      return []
    }
    let ask = zip(reading.asks, reading.grades).first { [.meet, .look].contains($1.act) }?.0
    return ask.map { [$0.range.upperBound..<$0.range.upperBound] } ?? []
  }
}
