import MentorText

/// The passages of a text that are told as the reasons for a role.
struct RoleReasons {
  /// What a passage has to weigh to be shown: one that weighs less explains nothing. Unit: that of the sums.
  /// Own judgement, not measured.
  private static let leastReason = 0.05
  /// Passages shown for a role. Own judgement, not measured.
  private static let mostReasons = 4
  /// Tokens of a passage: a longer one is a sentence and no reason. Own judgement, not measured.
  private static let longestReason = 9

  private let reading: Reading
  private let found: [RoleTally.Found]

  init(_ reading: Reading, _ found: [RoleTally.Found]) {
    self.reading = reading
    self.found = found
  }

  /// Those that speak more for a role than for the others, the weightiest first, without overlap.
  func passages(for role: Int) -> [Classification.Reason] {
    var ofToken = [Double](repeating: 0, count: reading.message.text.tokens.count)
    var candidates: [Range<Int>] = []
    for one in found where !one.places.isEmpty {
      let lead = one.row[role] - one.row.sum() / Double(Role.allCases.count)
      for place in one.places {
        let part = lead / Double(one.places.count * place.count)
        for token in place { ofToken[token] += part }
        if one.explains, lead > 0, place.count <= Self.longestReason, saysSomething(place) {
          candidates.append(place)
        }
      }
    }
    let rated = candidates.map { place in (place: place, weight: place.reduce(0.0) { $0 + ofToken[$1] }) }
      .filter { $0.weight > Self.leastReason }
    var taken: [Range<Int>] = []
    for _ in 0..<Self.mostReasons {
      let best = rated.lazy.filter { one in !taken.contains(where: one.place.overlaps) }.max {
        ($0.weight, $1.place.lowerBound, $1.place.upperBound)
          < ($1.weight, $0.place.lowerBound, $0.place.upperBound)
      }
      guard let best else { break }
      taken.append(best.place)
    }
    return taken.map { place in
      let range = reading.message.text.range(ofTokens: place)
      return Classification.Reason(text: reading.message.text.string(range), range: range)
    }
  }

  /// A passage with a word that explains something by itself: "need a", "years of" and "9" do not.
  private func saysSomething(_ place: Range<Int>) -> Bool {
    let lexicon = reading.language.lexicon
    let fillers: WordClasses = .fillers
    return place.contains { index in
      let token = reading.message.text.tokens[index]
      return token.kind == .word && token.range.count > 1 && !token.shape.contains(.clitic)
        && !lexicon.has(token, in: fillers)
    }
  }
}
